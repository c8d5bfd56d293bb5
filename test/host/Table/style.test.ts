import { addCustomers, useCustomers } from '../useCustomers';

describe('Table.style', () => {
  const { host, run } = useCustomers();
  const fills = (): string[][] => {
    const { engine } = host();
    const area = { sheet: engine.activeSheet(), row: 1, column: 1, rows: 3, columns: 2 };
    return engine.effectiveColors(area).map((row) => row.map(({ fill }) => fill));
  };

  it('gives header and bands their colours', async () => {
    await run(async (context, sheet) => {
      addCustomers(sheet).style = 'TableStyleMedium3';
      await context.sync();
    });
    expect(fills()).toEqual([
      ['#ED7D31', '#ED7D31'],
      ['#FCE4D6', '#FCE4D6'],
      ['', ''],
    ]);
  });

  it('highlights rows, columns, the first and the last column as the table says', async () => {
    await run(async (context, sheet) => {
      const table = addCustomers(sheet);
      table.style = 'TableStyleMedium9';
      table.showBandedRows = false;
      table.showBandedColumns = true;
      table.highlightLastColumn = true;
      table.load('showBandedRows,showBandedColumns,highlightFirstColumn,highlightLastColumn');
      await context.sync();
      expect([table.showBandedRows, table.showBandedColumns]).toEqual([false, true]);
      expect([table.highlightFirstColumn, table.highlightLastColumn]).toEqual([false, true]);
    });
    expect(fills()).toEqual([
      ['#4472C4', '#4472C4'],
      ['#B4C6E7', '#4472C4'],
      ['#B4C6E7', '#4472C4'],
    ]);
  });
});
