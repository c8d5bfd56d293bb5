import { collectEvents } from '../collectEvents';
import { useHost } from '../useHost';

describe('SettingCollection.onSettingsChanged', () => {
  const host = useHost();

  it('occurs when the settings in the document are changed', async () => {
    const events = collectEvents<Excel.SettingsChangedEventArgs>();
    await host().Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.onSettingsChanged.add(events.handler);
      await context.sync();
      settings.add('tier', 'A');
      await context.sync();
    });
    await host().idle();
    expect(events.told).toHaveLength(1);
    expect(events.told[0]?.settings).toBeDefined();
  });
});
