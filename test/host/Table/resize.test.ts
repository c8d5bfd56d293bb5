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
});
