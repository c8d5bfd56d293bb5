import { collectEvents } from '../collectEvents';
import { useHost } from '../useHost';

describe('a handler is told of what happens after it was registered', () => {
  const host = useHost();

  it('and not of what an earlier batch changed, nor of what its own batch changed before', async () => {
    const events = collectEvents<Excel.WorksheetChangedEventArgs>();
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      sheet.onChanged.add(events.handler);
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    await host().idle();
    expect(events.told.map(({ address }) => address)).toEqual(['A3']);
  });

  it('whichever object it was registered at', async () => {
    const ofSheets = collectEvents<Excel.WorksheetChangedEventArgs>();
    const ofTables = collectEvents<Excel.TableChangedEventArgs>();
    const ofTable = collectEvents<Excel.TableChangedEventArgs>();
    const added = collectEvents<Excel.TableAddedEventArgs>();
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:B3', true);
      context.workbook.tables.onAdded.add(added.handler);
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      sheet.tables.onChanged.add(ofTables.handler);
      sheet.getRange('A3').values = [[3]];
      table.onChanged.add(ofTable.handler);
      context.workbook.worksheets.onChanged.add(ofSheets.handler);
      sheet.getRange('B3').values = [[4]];
      sheet.tables.add('D1:E3', true);
      await context.sync();
    });
    await host().idle();
    expect(ofTables.told.map(({ address }) => address)).toEqual(['A3', 'B3']);
    expect(ofTable.told.map(({ address }) => address)).toEqual(['B3']);
    expect(ofSheets.told.map(({ address }) => address)).toContain('B3');
    expect(ofSheets.told.map(({ address }) => address)).not.toContain('A3');
    expect(added.told).toHaveLength(1);
  });

  it('of two sheets only the one is told of', async () => {
    const events = collectEvents<Excel.WorksheetChangedEventArgs>();
    await host().Excel.run(async (context) => {
      const first = context.workbook.worksheets.getActiveWorksheet();
      const second = context.workbook.worksheets.add('Second');
      second.onChanged.add(events.handler);
      first.getRange('A1').values = [[1]];
      second.getRange('B1').values = [[1]];
      await context.sync();
    });
    await host().idle();
    expect(events.told.map(({ address }) => address)).toEqual(['B1']);
  });
});
