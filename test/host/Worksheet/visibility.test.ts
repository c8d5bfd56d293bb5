import { collectEvents } from '../collectEvents';
import { useHost } from '../useHost';

describe('Worksheet.visibility', () => {
  const host = useHost();

  it('shows a hidden worksheet without activating it', async () => {
    const activated = collectEvents<Excel.WorksheetActivatedEventArgs>();
    const deactivated = collectEvents<Excel.WorksheetDeactivatedEventArgs>();
    const shown = collectEvents<Excel.WorksheetVisibilityChangedEventArgs>();
    await host().Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const second = sheets.add('Second');
      second.visibility = 'Hidden';
      await context.sync();
      sheets.onActivated.add(activated.handler);
      sheets.onDeactivated.add(deactivated.handler);
      sheets.onVisibilityChanged.add(shown.handler);
      second.visibility = 'Visible';
      const active = sheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Sheet1');
    });
    await host().idle();
    expect([activated.told, deactivated.told]).toEqual([[], []]);
    expect(shown.told.map(({ visibilityAfter }) => visibilityAfter)).toEqual(['Visible']);
  });

  it('stays as it was where a deleted worksheet is put back by undo', async () => {
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.add('Second');
      await context.sync();
      context.workbook.worksheets.getItem('Second').delete();
      await context.sync();
    });
    host().engine.history.undo();
    await host().Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const active = sheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([sheets.items.map(({ name }) => name), active.name]).toEqual([['Sheet1', 'Second'], 'Sheet1']);
    });
  });

  it('activates another worksheet where the active one is hidden', async () => {
    await host().Excel.run(async (context) => {
      const first = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.add('Second');
      first.visibility = 'VeryHidden';
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Second');
    });
  });
});
