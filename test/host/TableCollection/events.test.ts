import { collectEvents } from '../collectEvents';
import { useHost } from '../useHost';

describe('the events of all tables', () => {
  const host = useHost();
  const tableArea = () => ({ sheet: host().engine.activeSheet(), row: 0, column: 0, rows: 2, columns: 2 });

  it.each(['workbook', 'worksheet'] as const)(
    'onAdded and onDeleted occur when a table is added to or deleted from a %s',
    async (owner) => {
      const added = collectEvents<Excel.TableAddedEventArgs>();
      const deleted = collectEvents<Excel.TableDeletedEventArgs>();
      await host().Excel.run(async (context) => {
        const { workbook } = context;
        const { tables } = owner === 'workbook' ? workbook : workbook.worksheets.getActiveWorksheet();
        tables.onAdded.add(added.handler);
        tables.onDeleted.add(deleted.handler);
        await context.sync();
      });
      const table = host().engine.addTable(tableArea(), true, 'Customers', 'person');
      host().engine.deleteTable(table, 'person');
      await host().idle();
      const worksheetId = host().engine.activeSheet();
      expect(added.told).toMatchObject([{ type: 'TableAdded', tableId: table, worksheetId, source: 'Local' }]);
      expect(deleted.told).toMatchObject([
        { type: 'TableDeleted', tableId: table, tableName: 'Customers', worksheetId },
      ]);
    },
  );

  it('onChanged occurs when data changes on any table', async () => {
    const events = collectEvents<Excel.TableChangedEventArgs>();
    const table = host().engine.addTable(tableArea(), true, 'Customers', 'person');
    await host().Excel.run(async (context) => {
      context.workbook.tables.onChanged.add(events.handler);
      await context.sync();
    });
    await host().idle();
    events.told.length = 0;
    host().engine.write({ ...tableArea(), row: 1, rows: 1, columns: 1 }, 'Bosch', 'person');
    await host().idle();
    expect(events.told).toMatchObject([{ type: 'TableChanged', address: 'A2', tableId: table }]);
  });
});
