import { collectEvents } from '../collectEvents';
import { useHost } from '../useHost';

describe('Runtime.enableEvents', () => {
  const host = useHost();

  it('toggles JavaScript events in the current task pane: what happens while they are off is never told', async () => {
    const events = collectEvents<Excel.WorksheetChangedEventArgs>();
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(events.handler);
      await context.sync();
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[1]];
      await context.sync();
    });
    await host().idle();
    expect(events.told.map(({ address }) => address)).toEqual(['A2']);
  });
});
