import { addCustomers, useCustomers } from '../useCustomers';
import { refusal } from '../useHost';

describe('Table.showHeaders', () => {
  const { run } = useCustomers();

  it('removes the header row and shows it again; the data stay where they are', () =>
    run(async (context, sheet) => {
      const table = addCustomers(sheet);
      sheet.getRange('E1').formulas = [['=COUNTA(Customers[Tier])']];
      table.showHeaders = false;
      const without = table.getRange().load('address');
      const blanked = sheet.getRange('B2:C2').load('values');
      const counted = sheet.getRange('E1').load('values');
      await context.sync();
      expect([without.address, blanked.values, counted.values]).toEqual(['Sheet1!B3:C4', [['', '']], [[2]]]);
      table.showHeaders = true;
      const range = table.getRange().load('address,values');
      await context.sync();
      expect([range.address, range.values[0]]).toEqual(['Sheet1!B2:C4', ['Name', 'Tier']]);
    }));

  it('allows the filter buttons only if the table contains a header row', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        const table = addCustomers(sheet);
        table.showHeaders = false;
        table.showFilterButton = true;
        await context.sync();
      }),
    );
    expect(error.debugInfo.errorLocation).toBe('Table.showFilterButton');
  });
});
