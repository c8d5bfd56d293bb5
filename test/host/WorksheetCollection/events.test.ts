import { collectEvents } from '../collectEvents';
import { useHost } from '../useHost';

describe('the events of all worksheets', () => {
  const host = useHost();

  /** Events of one kind of the workbook from now on. */
  async function listen(name: keyof Excel.WorksheetCollection & `on${string}`) {
    const events = collectEvents<Record<string, unknown>>();
    await host().Excel.run(async (context) => {
      const handlers = context.workbook.worksheets[name] as unknown as { add(handler: typeof events.handler): void };
      handlers.add(events.handler);
      await context.sync();
    });
    return events.told;
  }

  it('onAdded occurs when a new worksheet is added to the workbook, onDeleted when one is deleted', async () => {
    const added = await listen('onAdded');
    const deleted = await listen('onDeleted');
    const sheet = host().engine.addSheet('Data', 'person');
    host().engine.deleteSheet(sheet, 'person');
    await host().idle();
    expect(added).toMatchObject([{ type: 'WorksheetAdded', source: 'Local', worksheetId: sheet }]);
    expect(deleted).toMatchObject([{ type: 'WorksheetDeleted', source: 'Local', worksheetId: sheet }]);
  });

  it('onActivated and onDeactivated occur when any worksheet is activated or deactivated', async () => {
    const activated = await listen('onActivated');
    const deactivated = await listen('onDeactivated');
    const first = host().engine.activeSheet();
    const second = host().engine.addSheet('Data', 'person');
    host().engine.activateSheet(second);
    await host().idle();
    expect(activated).toMatchObject([{ worksheetId: second }]);
    expect(deactivated).toMatchObject([{ worksheetId: first }]);
  });

  it('onNameChanged occurs when the worksheet name is changed', async () => {
    const told = await listen('onNameChanged');
    host().engine.renameSheet(host().engine.activeSheet(), 'Customers', 'person');
    await host().idle();
    expect(told).toMatchObject([{ type: 'WorksheetNameChanged', nameBefore: 'Sheet1', nameAfter: 'Customers' }]);
  });

  it('onMoved occurs when a worksheet is moved, only for the one that was', async () => {
    host().engine.addSheet('Second', 'person');
    const third = host().engine.addSheet('Third', 'person');
    const told = await listen('onMoved');
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Third').position = 0;
      await context.sync();
    });
    await host().idle();
    expect(told).toMatchObject([{ type: 'WorksheetMoved', worksheetId: third, positionBefore: 2, positionAfter: 0 }]);
  });

  it('onChanged occurs when any worksheet is changed, by whomever', async () => {
    const told = await listen('onChanged');
    const sheet = host().engine.addSheet('Data', 'person');
    host().engine.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, 1, 'person');
    host().faults.edit({ kind: 'setValue', address: 'Data!B1', value: 2 });
    await host().idle();
    expect(told).toMatchObject([
      { worksheetId: sheet, address: 'A1', source: 'Local' },
      { worksheetId: sheet, address: 'B1', source: 'Remote' },
    ]);
  });
});
