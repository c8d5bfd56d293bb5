import { useHost } from '../useHost';

describe('isNullObject may be loaded by name, as any property', () => {
  const host = useHost();

  it('is false for what exists, with other properties beside it', async () => {
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Sheet1').load('name,isNullObject');
      const alone = context.workbook.worksheets.getItemOrNullObject('Sheet1').load('isNullObject');
      const range = sheet.getUsedRangeOrNullObject().load(['isNullObject']);
      const cell = sheet.getRange('B2').load('address, isNullObject');
      await context.sync();
      expect([sheet.isNullObject, sheet.name]).toEqual([false, 'Sheet1']);
      expect(alone.isNullObject).toBe(false);
      expect(range.isNullObject).toBe(true);
      expect([cell.isNullObject, cell.address]).toEqual([false, 'Sheet1!B2']);
    });
    expect(host().counts().unknownMembers).toEqual([]);
  });

  it('is true for what does not exist', async () => {
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere').load('name,isNullObject');
      const table = context.workbook.tables.getItemOrNullObject('Nothing').load('isNullObject');
      await context.sync();
      expect([sheet.isNullObject, table.isNullObject]).toEqual([true, true]);
    });
  });

  it('may be asked of the items of a collection and of what lies behind a property', async () => {
    await host().Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/isNullObject');
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('worksheet/isNullObject');
      await context.sync();
      expect(sheets.items.map(({ name, isNullObject }) => [name, isNullObject])).toEqual([['Sheet1', false]]);
      expect(cell.worksheet.isNullObject).toBe(false);
    });
  });
});
