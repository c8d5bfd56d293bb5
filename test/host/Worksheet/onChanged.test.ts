import { collectEvents } from '../collectEvents';
import { useHost } from '../useHost';

describe('Worksheet.onChanged occurs when data changes in a specific worksheet', () => {
  const host = useHost();
  const cell = (row: number, column: number) => ({
    sheet: host().engine.activeSheet(),
    row,
    column,
    rows: 1,
    columns: 1,
  });

  /** Events of the active sheet from now on. */
  async function listen() {
    const events = collectEvents<Excel.WorksheetChangedEventArgs>();
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(events.handler);
      await context.sync();
    });
    return events.told;
  }

  it('tells who changed which cell, with the values of a single one', async () => {
    const told = await listen();
    host().engine.write(cell(1, 1), 5, 'person');
    await host().idle();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      type: 'WorksheetChanged',
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: host().engine.activeSheet(),
      details: { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
    });
  });

  it('names the add-in itself as the trigger of its own changes', async () => {
    const told = await listen();
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C3:C4').values = [[1], [2]];
      await context.sync();
    });
    await host().idle();
    expect(told).toMatchObject([{ address: 'C3:C4', source: 'Local', triggerSource: 'ThisLocalAddin' }]);
    expect(told[0]?.details).toBeUndefined();
  });

  it('names another session as the source of what somebody else changed', async () => {
    const told = await listen();
    host().faults.edit({ kind: 'setValue', address: 'A1', value: 'theirs' });
    await host().idle();
    expect(told).toMatchObject([{ address: 'A1', source: 'Remote', triggerSource: 'Unknown' }]);
  });

  it.each([
    ['RowInserted', '3:4', () => host().engine.insertRows(host().engine.activeSheet(), 2, 2, 'person')],
    ['RowDeleted', '3:4', () => host().engine.deleteRows(host().engine.activeSheet(), 2, 2, 'person')],
    ['ColumnInserted', 'B:B', () => host().engine.insertColumns(host().engine.activeSheet(), 1, 1, 'person')],
    ['ColumnDeleted', 'B:B', () => host().engine.deleteColumns(host().engine.activeSheet(), 1, 1, 'person')],
  ])('tells of %s with the rows or columns %s', async (changeType, address, change) => {
    const told = await listen();
    change();
    await host().idle();
    expect(told).toMatchObject([{ changeType, address }]);
  });

  it('delivers the event of a write in the batch that registers for it, after the answer', async () => {
    const events = collectEvents<Excel.WorksheetChangedEventArgs>();
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(events.handler);
      sheet.getRange('C3:C4').values = [[1], [2]];
      await context.sync();
      expect(events.told).toEqual([]);
    });
    await host().idle();
    expect(events.told).toMatchObject([{ address: 'C3:C4', triggerSource: 'ThisLocalAddin' }]);
  });

  it('tells of a write that office.js sends in chunks once', async () => {
    const told = await listen();
    await host().Excel.run(async (context) => {
      const rows = Array.from({ length: 4_000 }, (_row, index) => [index, index]);
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B4000').values = rows;
      await context.sync();
    });
    await host().idle();
    expect(told.map(({ address }) => address)).toEqual(['A1:B4000']);
  });

  it('leaves out changes of other sheets', async () => {
    const told = await listen();
    const other = host().engine.addSheet('Other', 'person');
    host().engine.write({ ...cell(0, 0), sheet: other }, 1, 'person');
    await host().idle();
    expect(told).toEqual([]);
  });

  it('gives with getRange the range that changed', async () => {
    const told = await listen();
    host().engine.write(cell(4, 0), 'x', 'person');
    await host().idle();
    const address = await host().Excel.run(async (context) => {
      const range = told[0]?.getRange(context).load('address');
      await context.sync();
      return range?.address;
    });
    expect(address).toBe('Sheet1!A5');
  });

  it('tells a handler nothing any more when it has been removed', async () => {
    const events = collectEvents<Excel.WorksheetChangedEventArgs>();
    const added = await host().Excel.run(async (context) => {
      const result = context.workbook.worksheets.getActiveWorksheet().onChanged.add(events.handler);
      await context.sync();
      return result;
    });
    expect(host().counts().eventHandlers).toEqual([
      { event: 'Worksheet.onChanged', object: host().engine.activeSheet(), count: 1 },
    ]);
    await host().Excel.run(added.context, async (context) => {
      added.remove();
      await context.sync();
    });
    host().engine.write(cell(2, 0), 1, 'person');
    await host().idle();
    expect(events.told).toEqual([]);
    expect(host().counts().eventHandlers).toEqual([]);
  });
});
