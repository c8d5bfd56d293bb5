import { useHost } from '../useHost';

describe('RequestContext.sync', () => {
  const host = useHost();

  it('runs batches one after another and whole, in the order in which they came', async () => {
    const write = (value: string): Promise<void> =>
      host().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        // The second write of a batch sees what the first has written, whatever runs beside it.
        sheet.getRange('A1').values = [[value]];
        sheet.getRange('B1').formulas = [['=A1']];
        const copy = sheet.getRange('B1').load('values');
        await context.sync();
        expect(copy.values).toEqual([[value]]);
      });
    await Promise.all(['first', 'second', 'third'].map(write));
    const { engine } = host();
    const cell = { sheet: engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 };
    expect(engine.values(cell)).toEqual([['third']]);
  });

  it('makes a range follow its cells between two batches', async () => {
    await host().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2').load('address');
      await context.sync();
      host().engine.insertRows(host().engine.activeSheet(), 0, 2, 'remote');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B4');
    });
  });
});
