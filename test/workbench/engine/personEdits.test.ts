import { InsertSheetCommand, SetRangeValuesCommand, SetWorksheetNameCommand } from '@univerjs/sheets';
import type { EngineEvent } from '../../../workbench/engine/engineEvent';
import { UniverEngine } from '../../../workbench/engine/UniverEngine';
import type { UniverHost } from '../../../workbench/engine/univerHost';
import { startUniver } from '../../../workbench/engine/univerHost';
import { areaOn } from './areaOn';

describe('what a person does in Univer’s own grid', () => {
  let host: UniverHost;
  let engine: UniverEngine;
  let events: EngineEvent[];
  let at: (address: string) => ReturnType<typeof areaOn>;

  /** What the cell editor does at its end. */
  async function type(address: string, value: object): Promise<void> {
    const { row, column, rows, columns, sheet } = at(address);
    await host.commands.executeCommand(SetRangeValuesCommand.id, {
      unitId: host.unit,
      subUnitId: sheet,
      range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
      value,
    });
    await engine.idle();
  }

  beforeEach(() => {
    host = startUniver();
    engine = new UniverEngine(host);
    at = (address) => areaOn(engine, address);
    engine.write(
      at('A1:B3'),
      [
        ['Stage', 'EV'],
        ['won', 1],
        ['lost', 2],
      ],
      'addin',
    );
    engine.addTable(at('A1:B3'), true, 'Customers', 'addin');
    events = [];
    engine.onEvent((event) => {
      if (event.kind !== 'calculated') events.push(event);
    });
  });
  afterEach(() => engine.dispose());

  it('is told as a person’s change, with before and after', async () => {
    await type('B2', { v: 5, t: 2 });
    expect(events).toEqual([{ kind: 'cellsChanged', area: at('B2'), origin: 'person', before: 1, after: 5 }]);
  });

  it('may be a formula with the short form of a table reference', async () => {
    await type('B2', { f: '=len([@stage])' });
    expect(engine.formulas(at('B2'))).toEqual([['=LEN(Customers[[#This Row],[Stage]])']]);
    expect(engine.values(at('B2'))).toEqual([[3]]);
  });

  it('lets the table grow and its columns be renamed', async () => {
    await type('A4', { v: 'new', t: 1 });
    await type('A1', { v: 'State', t: 1 });
    expect(engine.tables()[0]?.area).toEqual(at('A1:B4'));
    expect(engine.tables()[0]?.columns[0]).toEqual({ id: 1, name: 'State' });
  });

  it('gives each cell its own formula when one is shared by filling', async () => {
    await type('D1:D3', {
      0: { 3: { f: '=A1', si: 'shared' } },
      1: { 3: { si: 'shared' } },
      2: { 3: { si: 'shared' } },
    });
    expect(engine.formulas(at('D1:D3'))).toEqual([['=A1'], ['=A2'], ['=A3']]);
    engine.write(at('D1'), 'x', 'addin');
    await engine.idle();
    expect(engine.values(at('D1:D3'))).toEqual([['x'], ['won'], ['lost']]);
  });

  it('moves tables and rules with inserted rows', async () => {
    engine.setValidation(at('A2:A3'), { rule: { list: { source: 'won,lost' } }, ignoreBlanks: true });
    events.length = 0;
    await host.commands.executeCommand('sheet.command.insert-row', {
      unitId: host.unit,
      subUnitId: engine.activeSheet(),
      range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 51 },
      direction: 0,
    });
    await engine.idle();
    expect(engine.tables()[0]?.area).toEqual(at('A3:B5'));
    expect(engine.validations(engine.activeSheet())[0]?.areas).toEqual([at('A4:A5')]);
    expect(events.filter((event) => event.kind === 'rowsOrColumnsChanged')).toEqual([
      expect.objectContaining({
        shift: expect.objectContaining({ change: 'RowInserted' }) as unknown,
        origin: 'person',
      }),
    ]);
  });

  it('tells of sheets that are added and renamed', async () => {
    const sheet = engine.activeSheet();
    await host.commands.executeCommand(InsertSheetCommand.id, {});
    await host.commands.executeCommand(SetWorksheetNameCommand.id, {
      unitId: host.unit,
      subUnitId: sheet,
      name: 'Kunden',
    });
    expect(events.filter((event) => event.kind !== 'sheetActivated')).toEqual([
      expect.objectContaining({ kind: 'sheetAdded', origin: 'person' }),
      { kind: 'sheetRenamed', sheet, before: 'Sheet1', after: 'Kunden', origin: 'person' },
    ]);
  });
});
