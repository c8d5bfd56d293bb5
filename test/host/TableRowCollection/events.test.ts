import { addCustomers, useCustomers } from '../useCustomers';

interface Told {
  readonly changeType: string;
  readonly address: string;
}

describe('Rows of a table that come and go', () => {
  const { host, run } = useCustomers();

  /** Its own events are over before anybody listens. */
  const makeTable = async (): Promise<void> => {
    await run((context, sheet) => {
      addCustomers(sheet);
      return context.sync();
    });
    await host().idle();
  };

  it('are told as RowInserted and RowDeleted with the cells of the table, not as edits', async () => {
    const told: Told[] = [];
    await makeTable();
    await run(async (context, sheet) => {
      const table = sheet.tables.getItem('Customers');
      table.onChanged.add(({ changeType, address }) => {
        told.push({ changeType, address });
        return Promise.resolve();
      });
      await context.sync();
      table.rows.add(0);
      table.rows.getItemAt(0).delete();
      await context.sync();
    });
    await host().idle();
    expect(told).toEqual([
      { changeType: 'RowInserted', address: 'B3:C3' },
      { changeType: 'RowDeleted', address: 'B3:C3' },
    ]);
  });

  it('are told to the table when typing below it makes it grow, after the edit itself', async () => {
    const told: Told[] = [];
    const ofSheet: Told[] = [];
    await makeTable();
    await run(async (context, sheet) => {
      sheet.tables.getItem('Customers').onChanged.add(({ changeType, address }) => {
        told.push({ changeType, address });
        return Promise.resolve();
      });
      sheet.onChanged.add(({ changeType, address }) => {
        ofSheet.push({ changeType, address });
        return Promise.resolve();
      });
      await context.sync();
    });
    const { engine } = host();
    engine.write({ sheet: engine.activeSheet(), row: 4, column: 1, rows: 1, columns: 1 }, 'Gamma', 'person');
    await host().idle();
    expect(told).toEqual([
      { changeType: 'RangeEdited', address: 'B5' },
      { changeType: 'RowInserted', address: 'B5:C5' },
    ]);
    expect(ofSheet).toEqual([{ changeType: 'RangeEdited', address: 'B5' }]);
  });
});
