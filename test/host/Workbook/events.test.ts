import { collectEvents } from '../collectEvents';
import { useHost } from '../useHost';

describe('the events of the workbook', () => {
  const host = useHost();

  it('onActivated occurs when the workbook is activated', async () => {
    const events = collectEvents<Excel.WorkbookActivatedEventArgs>();
    await host().Excel.run(async (context) => {
      context.workbook.onActivated.add(events.handler);
      await context.sync();
    });
    host().core.noteActivated();
    await host().idle();
    expect(events.told).toEqual([{ type: 'WorkbookActivated' }]);
  });

  it('onSelectionChanged occurs when the selection in the document is changed', async () => {
    const events = collectEvents<Excel.SelectionChangedEventArgs>();
    const added = await host().Excel.run(async (context) => {
      const result = context.workbook.onSelectionChanged.add(events.handler);
      await context.sync();
      return result;
    });
    const select = (row: number): void =>
      host().engine.select({ sheet: host().engine.activeSheet(), row, column: 0, rows: 1, columns: 1 });
    select(4);
    await host().idle();
    expect(events.told).toHaveLength(1);
    expect(events.told[0]?.workbook).toBeDefined();
    await host().Excel.run(added.context, async (context) => {
      added.remove();
      await context.sync();
    });
    select(5);
    await host().idle();
    expect(events.told).toHaveLength(1);
  });

  it('onAutoSaveSettingChanged can be listened to, though the setting never changes here', async () => {
    await host().Excel.run(async (context) => {
      context.workbook.onAutoSaveSettingChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(host().counts().eventHandlers).toEqual([
      { event: 'Workbook.onAutoSaveSettingChanged', object: '', count: 1 },
    ]);
  });
});
