import { CellValueType } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { EngineEvent } from '../../../workbench/engine/engineEvent';
import { UniverEngine } from '../../../workbench/engine/UniverEngine';
import type { UniverHost } from '../../../workbench/engine/univerHost';
import { startUniver } from '../../../workbench/engine/univerHost';
import { areaOn } from './areaOn';
import { dumpWorkbook } from './dumpWorkbook';

describe('the history', () => {
  let host: UniverHost;
  let engine: UniverEngine;
  let events: EngineEvent[];
  const at = (address: string, sheet?: string) => areaOn(engine, address, sheet);

  beforeEach(async () => {
    host = startUniver();
    engine = new UniverEngine(host);
    engine.write(
      at('A1:B3'),
      [
        ['Who', 'Amount'],
        ['a', 1],
        ['b', 2],
      ],
      'addin',
    );
    engine.write(
      at('A7:B8'),
      [
        [5, 6],
        ['=A7+1', 8],
      ],
      'addin',
    );
    engine.addTable(at('A1:B3'), true, 'Data', 'addin');
    await engine.idle();
    events = [];
    engine.onEvent((event) => {
      if (event.kind !== 'calculated') events.push(event);
    });
  });
  afterEach(() => engine.dispose());

  const author = { name: 'Ann', email: 'ann@example.com' };
  const sheet = (): string => engine.activeSheet();
  const changes: Record<string, () => void> = {
    values: () => engine.write(at('B2:B9'), 7, 'addin'),
    formulas: () => engine.write(at('D1:D3'), '=SUM(Data[Amount])', 'addin'),
    'number formats': () => engine.setNumberFormats(at('B2:B3'), '0.00', 'addin'),
    formats: () => engine.setStyle(at('A1:C9'), { bold: true, fillColor: '#FFAA00' }, 'addin'),
    'formats of whole columns': () => engine.setStyle({ ...at('B1'), rows: 1_048_576 }, { italic: true }, 'addin'),
    'cleared cells': () => engine.clear(at('A2:B3'), 'All', 'addin'),
    'inserted rows': () => engine.insertRows(sheet(), 1, 3, 'addin'),
    'deleted rows': () => engine.deleteRows(sheet(), 1, 1, 'addin'),
    'inserted columns': () => engine.insertColumns(sheet(), 1, 2, 'addin'),
    'deleted columns': () => engine.deleteColumns(sheet(), 1, 1, 'addin'),
    'inserted cells': () => engine.insertCells(at('A7:A8'), 'Right', 'addin'),
    'sorted rows': () => engine.sort(at('A2:B3'), [{ column: 1, ascending: false }], 'addin'),
    'moved cells': () => engine.transfers.move(at('A1:B3'), at('F5'), 'addin'),
    'copied cells': () => {
      engine.transfers.copy([at('A1:B3')], at('F5'), { kind: 'All', skipBlanks: false, transpose: true }, 'addin');
    },
    sizes: () => {
      engine.setColumnWidth(sheet(), 0, 3, 140);
      engine.setRowHeight(sheet(), 0, 3, 40);
    },
    'hidden rows and columns': () => {
      engine.setHiddenRows(sheet(), 1, 2, true, 'addin');
      engine.setHiddenColumns(sheet(), 1, 1, true);
    },
    'merged cells': () => engine.merge(at('D5:E6'), false),
    'new tables': () => engine.addTable(at('F1:G3'), true, undefined, 'addin'),
    'deleted tables': () => engine.deleteTable('1', 'addin'),
    'renamed tables': () => engine.renameTable('1', 'Customers'),
    'rows of tables': () => engine.tableCells.insertRows('1', 1, 2, 'addin'),
    totals: () => engine.tableCells.showTotals('1', true, 'addin'),
    filters: () => engine.filters.setCriteria({ table: '1' }, 0, { filterOn: 'Values', values: ['a'] }),
    'conditional formats': () => {
      const rule = { type: 'Custom', formula: '=$B2>1' } as const;
      engine.addConditionalFormat(sheet(), { areas: [at('A2:B3')], rule, style: { bold: true }, stopIfTrue: false });
    },
    validation: () => engine.setValidation(at('A2:A9'), { rule: { wholeNumber: { formula1: 1 } }, ignoreBlanks: true }),
    names: () => engine.setName({ name: 'Rate', formula: '=Sheet1!$B$2', comment: '', visible: true }),
    comments: () => {
      engine.comments.add(
        { area: at('A2'), content: { text: 'Why?' }, author, isResolved: false, replies: [] },
        'addin',
      );
    },
    notes: () => {
      engine.notes.add({ area: at('A3'), text: 'So.' });
    },
    hyperlinks: () => engine.hyperlinks.set(at('A2'), { address: 'https://example.com/' }),
    charts: () => {
      const [from, to] = [
        { row: 0, column: 4, x: 0, y: 0 },
        { row: 9, column: 9, x: 0, y: 0 },
      ];
      const chart = { sheet: sheet(), type: 'ColumnClustered', seriesBy: 'Columns', from, to } as const;
      engine.charts.add({ ...chart, series: [], properties: {} }, 'addin');
    },
    'page layout': () => engine.pageLayouts.update(sheet(), { orientation: 'Landscape', rowBreaks: [4] }),
    protection: () => engine.protections.protectSheet(sheet(), 'addin'),
    outlines: () => engine.outlines.add({ sheet: sheet(), of: 'rows', start: 1, length: 2 }),
    'named styles': () => engine.namedStyles.add('Mine'),
    'new sheets': () => {
      const added = engine.addSheet('More', 'addin');
      engine.write({ ...at('A1'), sheet: added }, '=SUM(Data[Amount])', 'addin');
    },
    'copied sheets': () => {
      engine.copySheet(sheet(), 0, 'addin');
    },
    'deleted sheets': () => {
      engine.addSheet('More', 'addin');
      engine.deleteSheet(sheet(), 'addin');
    },
    'names, order and looks of sheets': () => {
      const added = engine.addSheet('More', 'addin');
      engine.renameSheet(sheet(), 'Renamed', 'addin');
      engine.moveSheet(added, 0, 'addin');
      engine.updateSheet(sheet(), { visibility: 'VeryHidden', tabColor: '#112233', frozenRows: 1 }, 'addin');
    },
  };

  it.each(Object.keys(changes))('takes back and makes again: %s', async (name) => {
    const beginning = dumpWorkbook(engine);
    engine.history.group(() => changes[name]?.());
    await engine.idle();
    const end = dumpWorkbook(engine);
    expect(end).not.toEqual(beginning);
    for (const round of [1, 2]) {
      expect(engine.history.undo()).toBe(true);
      await engine.idle();
      expect([round, dumpWorkbook(engine)]).toEqual([round, beginning]);
      expect(engine.history.redo()).toBe(true);
      await engine.idle();
      expect([round, dumpWorkbook(engine)]).toEqual([round, end]);
    }
    expect(engine.history.redo()).toBe(false);
    expect(events.filter(({ kind }) => kind === 'undoFailed')).toEqual([]);
  });

  it('makes one step of a group, and none of one that changes nothing', () => {
    engine.history.group(() => {
      engine.write(at('D1'), 1, 'addin');
      engine.history.group(() => engine.write(at('D2'), 2, 'addin'));
      engine.write(at('D1'), 3, 'addin');
    });
    engine.history.group(() => engine.values(at('A1:D9')));
    expect(engine.history.undo()).toBe(true);
    expect(engine.values(at('D1:D2'))).toEqual([[''], ['']]);
    expect(engine.history.undo()).toBe(false);
  });

  it('forgets what was taken back as soon as something else is changed', () => {
    engine.history.group(() => engine.write(at('D1'), 1, 'addin'));
    engine.history.undo();
    engine.history.group(() => engine.write(at('D2'), 2, 'addin'));
    expect(engine.history.redo()).toBe(false);
    expect(engine.values(at('D1:D2'))).toEqual([[''], [2]]);
  });

  it('calculates again what depends on the cells that are back', async () => {
    engine.write(at('E1'), '=SUM(B2:B3)', 'addin');
    engine.history.group(() => engine.write(at('B2'), 40, 'addin'));
    await engine.idle();
    engine.history.undo();
    await engine.idle();
    expect(engine.values(at('E1'))).toEqual([[3]]);
  });

  it('tells that the person has changed the cells, rows, sheets and tables', () => {
    engine.history.group(() => {
      engine.write(at('D1:E2'), 1, 'addin');
      engine.insertRows(sheet(), 8, 2, 'addin');
      engine.addSheet('More', 'addin');
      engine.deleteTable('1', 'addin');
    });
    const more = engine.sheets()[1]?.id;
    events = [];
    engine.history.undo();
    expect(events).toEqual([
      { kind: 'sheetDeleted', sheet: more, origin: 'person' },
      { kind: 'tableAdded', table: '1', sheet: sheet(), origin: 'person' },
      // Of the formats that the new rows had from the row above.
      expect.objectContaining({ kind: 'formatsChanged', origin: 'person' }),
      expect.objectContaining({ kind: 'rowsOrColumnsChanged', origin: 'person' }),
      { kind: 'cellsChanged', area: at('D1:E2'), origin: 'person' },
    ]);
    expect(events[3]).toMatchObject({ shift: { change: 'RowDeleted', at: 8, count: 2 } });
  });

  /** What the cell editor does at its end. */
  function type(address: string, text: string): Promise<boolean> {
    const { row, column } = at(address);
    return host.commands.executeCommand(SetRangeValuesCommand.id, {
      unitId: host.unit,
      subUnitId: sheet(),
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: { v: text, t: CellValueType.STRING },
    });
  }

  it('takes back that a table has grown before what the person has typed below it', async () => {
    engine.write(at('B2:B3'), '=LEN([@Who])', 'addin');
    await engine.idle();
    const beginning = dumpWorkbook(engine);
    await type('A4', 'Dora');
    await engine.idle();
    const end = dumpWorkbook(engine);
    expect(engine.tables()[0]?.area.rows).toBe(4);
    expect(engine.values(at('B4'))).toEqual([[4]]);
    engine.history.undo();
    await engine.idle();
    expect(engine.tables()[0]?.area.rows).toBe(3);
    expect(engine.values(at('A4:B4'))).toEqual([['Dora', '']]);
    engine.history.undo();
    await engine.idle();
    expect(dumpWorkbook(engine)).toEqual(beginning);
    while (engine.history.redo()) await engine.idle();
    expect(dumpWorkbook(engine)).toEqual(end);
  });

  it('keeps the order of steps, those of the person at the grid between those of the add-in', async () => {
    engine.history.group(() => engine.write(at('D1'), 'first', 'addin'));
    await type('D1', 'second');
    engine.history.group(() => engine.insertRows(sheet(), 0, 1, 'addin'));
    await type('D2', 'third');
    const seen = [engine.values(at('D1:D2'))];
    while (engine.history.undo()) seen.push(engine.values(at('D1:D2')));
    expect(seen).toEqual([
      [[''], ['third']],
      [[''], ['second']],
      [['second'], ['']],
      [['first'], ['']],
      [[''], ['']],
    ]);
    while (engine.history.redo()) await engine.idle();
    expect(engine.values(at('D1:D2'))).toEqual([[''], ['third']]);
  });

  it('starts anew when cells have changed places that nobody recorded, as another person may do', () => {
    engine.history.group(() => engine.write(at('D1'), 1, 'addin'));
    engine.insertRows(sheet(), 0, 1, 'remote');
    expect(engine.history.undo()).toBe(false);
    expect(engine.values(at('D2'))).toEqual([[1]]);
  });
});
