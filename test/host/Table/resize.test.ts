import { addCustomers, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('Table.resize', () => {
  const { run } = useCustomers();

  it('resizes the table to the new range', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      table.resize('B2:D6');
      const resized = table.getRange().load('address');
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect([resized.address, header.values]).toEqual(['Sheet1!B2:D6', [['Name', 'Tier', 'Column1']]]);
    }));

  it('must overlap with the original table range, and the headers must be in the same row', async () => {
    const moved = await refusal(
      run(async (context, sheet) => {
        addCustomers(sheet).resize('B3:C6');
        await context.sync();
      }),
    );
    expect([moved.code, moved.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Table.resize']);
  });

  it('is refused where the totals row would become a record, and keeps it otherwise', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        const table = addCustomers(sheet);
        table.showTotals = true;
        await context.sync();
        table.resize('B2:C7');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'Table.resize']);
    await run(async (context, sheet) => {
      const table = sheet.tables.getItem('Customers');
      table.resize('B2:D5');
      const totals = table.getTotalRowRange().load('address');
      await context.sync();
      expect(totals.address).toBe('Sheet1!B5:D5');
    });
  });
});
