import { useHost } from './useHost';

describe('events through office.js', () => {
  const host = useHost();

  const activeCell = (row: number, column: number) => ({
    sheet: host().engine.activeSheet(),
    row,
    column,
    rows: 1,
    columns: 1,
  });

  it('tells who changed which cell, with the values of a single one', async () => {
    const told: Excel.WorksheetChangedEventArgs[] = [];
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => {
        told.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    host().engine.write(activeCell(1, 1), 5, 'person');
    await host().idle();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: host().engine.activeSheet(),
    });
    expect(told[0]!.details).toMatchObject({ valueBefore: '', valueAfter: 5, valueTypeAfter: 'Double' });
  });

  it('delivers the event of a write in the batch that registers for it, after the answer', async () => {
    const told: string[] = [];
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => {
        told.push(`${event.address} ${event.triggerSource}`);
        return Promise.resolve();
      });
      sheet.getRange('C3:C4').values = [[1], [2]];
      await context.sync();
      expect(told).toEqual([]);
    });
    await host().idle();
    expect(told).toEqual(['C3:C4 ThisLocalAddin']);
  });

  it('tells of a write sent in chunks once', async () => {
    const told: string[] = [];
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      });
      sheet.getRange('A1:B4000').values = Array.from({ length: 4_000 }, (_row, index) => [index, index]);
      await context.sync();
    });
    await host().idle();
    expect(told).toEqual(['A1:B4000']);
  });

  it('gives the range of an event', async () => {
    const addresses: string[] = [];
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        host().Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address');
          await inner.sync();
          addresses.push(range.address);
        }),
      );
      await context.sync();
    });
    host().engine.write(activeCell(4, 0), 'x', 'person');
    await host().idle();
    expect(addresses).toEqual(['Sheet1!A5']);
  });

  it('stops when the handler is removed, and while events are switched off', async () => {
    const told: string[] = [];
    const handler = await host().Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await host().Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [[1]];
      await context.sync();
    });
    await host().idle();
    expect(told).toEqual(['A2']);
    await host().Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host().engine.write(activeCell(2, 0), 1, 'person');
    await host().idle();
    expect(told).toEqual(['A2']);
  });

  it('tells of the selection, sheet by sheet and table by table', async () => {
    const told: string[] = [];
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['x', 'y'],
        [1, 2],
      ];
      const table = sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.onSelectionChanged.add((event) => {
        told.push(`sheet ${event.address}`);
        return Promise.resolve();
      });
      table.onSelectionChanged.add((event) => {
        told.push(`table ${event.isInsideTable} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    host().engine.select(activeCell(1, 1));
    await host().idle();
    host().engine.select(activeCell(8, 8));
    await host().idle();
    expect(told).toEqual(['sheet B2', 'table true B2', 'sheet I9', 'table false ']);
  });

  it('tells tables of changes in them', async () => {
    const told: string[] = [];
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:B3', true);
      await context.sync();
      table.onChanged.add((event) => {
        told.push(`${event.address} ${event.changeType}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    await host().idle();
    host().engine.write(activeCell(1, 1), 5, 'person');
    host().engine.write(activeCell(9, 9), 5, 'person');
    await host().idle();
    expect(told).toEqual(['B2 RangeEdited']);
  });

  it('tells of sheets that come, go, are shown or renamed, and of tables that come and go', async () => {
    const told: string[] = [];
    await host().Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const tell =
        (kind: string) =>
        (event: { worksheetId: string }): Promise<void> => {
          told.push(`${kind} ${event.worksheetId === '' ? 'nowhere' : 'there'}`);
          return Promise.resolve();
        };
      worksheets.onAdded.add(tell('added'));
      worksheets.onDeleted.add(tell('deleted'));
      worksheets.onActivated.add(tell('activated'));
      worksheets.onNameChanged.add(tell('renamed'));
      tables.onAdded.add(tell('table added'));
      tables.onDeleted.add(tell('table deleted'));
      await context.sync();
    });
    const { engine } = host();
    const sheet = engine.addSheet('Data', 'person');
    engine.renameSheet(sheet, 'Customers', 'person');
    engine.activateSheet(sheet);
    const table = engine.addTable({ sheet, row: 0, column: 0, rows: 2, columns: 2 }, true, undefined, 'person');
    engine.deleteTable(table, 'person');
    engine.deleteSheet(sheet, 'person');
    await host().idle();
    const kinds = told.map((entry) => entry.replace(' there', ''));
    expect(kinds.filter((kind, index) => kinds.indexOf(kind) === index)).toEqual([
      'added',
      'renamed',
      'activated',
      'table added',
      'table deleted',
      'deleted',
    ]);
  });
});
