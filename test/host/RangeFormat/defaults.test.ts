import { useHost } from '../useHost';

describe('RangeFormat', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it('shows defaults, what is set, and null where cells differ', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.load('format/fill/color,format/font,format/wrapText,format/horizontalAlignment');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
      expect(range.format.font.toJSON()).toMatchObject({ color: '#000000', bold: false, size: 11 });
      expect([range.format.wrapText, range.format.horizontalAlignment]).toEqual([false, 'General']);
      const cell = sheet.getRange('A1');
      cell.format.fill.color = '#ffcc00';
      cell.format.font.bold = true;
      cell.format.font.color = 'red';
      cell.format.horizontalAlignment = 'Center';
      cell.load('format/fill/color,format/font,format/horizontalAlignment');
      range.load('format/fill/color,format/font/bold');
      await context.sync();
      expect([cell.format.fill.color, cell.format.horizontalAlignment]).toEqual(['#FFCC00', 'Center']);
      expect(cell.format.font.toJSON()).toMatchObject({ color: '#FF0000', bold: true });
      expect([range.format.fill.color, range.format.font.bold]).toEqual([null, null]);
      cell.format.fill.clear();
      cell.load('format/fill/color');
      await context.sync();
      expect(cell.format.fill.color).toBe('#FFFFFF');
    }));

  it('takes widths and heights in points', () =>
    run(async (context, sheet) => {
      const columns = sheet.getRange('B:C');
      columns.format.columnWidth = 90;
      sheet.getRange('4:4').format.rowHeight = 30;
      const cell = sheet.getRange('B4').load('format/columnWidth,format/rowHeight');
      const uneven = sheet.getRange('A1:B1').load('format/columnWidth');
      await context.sync();
      expect([cell.format.columnWidth, cell.format.rowHeight]).toEqual([90, 30]);
      expect(uneven.format.columnWidth).toBeNull();
      expect(host().engine.columnWidth(host().engine.activeSheet(), 1, 1)).toBe(120);
    }));
});
