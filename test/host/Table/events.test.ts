import { collectEvents } from '../collectEvents';
import { useHost } from '../useHost';

describe('the events of a table', () => {
  const host = useHost();
  const cell = (row: number, column: number) => ({
    sheet: host().engine.activeSheet(),
    row,
    column,
    rows: 1,
    columns: 1,
  });

  /** A table of two rows at A1:B3, whose events of one kind are kept from now on. */
  async function listen(name: 'onChanged' | 'onSelectionChanged') {
    const events = collectEvents<Record<string, unknown>>();
    const table = host().engine.addTable({ ...cell(0, 0), rows: 3, columns: 2 }, true, undefined, 'person');
    await host().Excel.run(async (context) => {
      const handlers = context.workbook.tables.getItem(table)[name] as unknown as {
        add(handler: typeof events.handler): void;
      };
      handlers.add(events.handler);
      await context.sync();
    });
    await host().idle();
    events.told.length = 0;
    return { table, told: events.told };
  }

  it('onChanged occurs when data in cells changes on a specific table', async () => {
    const { table, told } = await listen('onChanged');
    host().engine.write(cell(1, 1), 5, 'person');
    host().engine.write(cell(9, 9), 5, 'person');
    await host().idle();
    expect(told).toMatchObject([
      { type: 'TableChanged', address: 'B2', changeType: 'RangeEdited', tableId: table, source: 'Local' },
    ]);
    expect(told[0]?.['details']).toMatchObject({ valueAfter: 5 });
  });

  it('onSelectionChanged occurs when the selection changes, and tells whether it is inside the table', async () => {
    const { told } = await listen('onSelectionChanged');
    host().engine.select(cell(1, 1));
    await host().idle();
    host().engine.select(cell(8, 8));
    await host().idle();
    expect(told).toMatchObject([
      { type: 'TableSelectionChanged', isInsideTable: true, address: 'B2' },
      { isInsideTable: false, address: '' },
    ]);
  });
});
