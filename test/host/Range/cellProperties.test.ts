import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('Range.setCellProperties updates the range based on a 2D array of cell properties', () => {
  const { run } = useSheet();

  it('and getCellProperties returns the requested ones of each cell', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [
          { format: { fill: { color: '#FF0000' }, font: { bold: true } } },
          { format: { borders: { bottom: { style: 'Continuous', color: '#0000FF' } }, horizontalAlignment: 'Center' } },
        ],
      ]);
      const read = range.getCellProperties({
        address: true,
        format: {
          fill: { color: true },
          font: { bold: true },
          horizontalAlignment: true,
          borders: { style: true, color: true },
        },
      });
      await context.sync();
      expect(read.value[0]?.[0]).toMatchObject({
        address: 'Sheet1!A1',
        format: { fill: { color: '#FF0000' }, font: { bold: true }, horizontalAlignment: 'General' },
      });
      expect(read.value[0]?.[1]?.format).toMatchObject({
        font: { bold: false },
        horizontalAlignment: 'Center',
        borders: { bottom: { style: 'Continuous', color: '#0000FF' } },
      });
    }));

  it('and rows and columns have such properties too', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
      range.setColumnProperties([{ format: { columnWidth: 90 } }, { format: { font: { italic: true } } }]);
      const rows = range.getRowProperties({ rowIndex: true, rowHidden: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ columnIndex: true, format: { font: { italic: true } } });
      await context.sync();
      expect(rows.value).toMatchObject([
        { rowIndex: 0, rowHidden: false, format: { rowHeight: 30 } },
        { rowIndex: 1, rowHidden: true },
      ]);
      expect(columns.value).toEqual([
        { columnIndex: 0, format: { font: { italic: false } } },
        { columnIndex: 1, format: { font: { italic: true } } },
      ]);
    }));

  it('refuses an array of another size', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1:B1').setCellProperties([[{}]]);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.setCellProperties']);
  });
});
