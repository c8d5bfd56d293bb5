import {
  SetRangeValuesCommand,
  SetRowHiddenCommand,
  SetSpecificRowsVisibleCommand,
  SetWorksheetHideCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import type { EngineEvent } from '../../../workbench/engine/engineEvent';
import { UniverEngine } from '../../../workbench/engine/UniverEngine';
import type { UniverHost } from '../../../workbench/engine/univerHost';
import { startUniver } from '../../../workbench/engine/univerHost';

describe('what a person does by sheet tabs and row numbers of Univer’s own grid', () => {
  let host: UniverHost;
  let engine: UniverEngine;
  let events: EngineEvent[];
  let first: string;
  let second: string;

  beforeEach(() => {
    host = startUniver();
    engine = new UniverEngine(host);
    first = engine.activeSheet();
    second = engine.addSheet('Second', 'person');
    events = [];
    engine.onEvent((event) => events.push(event));
  });
  afterEach(() => engine.dispose());

  const run = (id: string, params: object) => host.commands.executeCommand(id, { unitId: host.unit, ...params });
  const ofKind = (kind: EngineEvent['kind']) => events.filter((event) => event.kind === kind);

  it('tells of a sheet that is dragged to another place', async () => {
    await run(SetWorksheetOrderCommand.id, { subUnitId: second, order: 0 });
    expect(ofKind('sheetMoved')).toEqual([
      { kind: 'sheetMoved', sheet: second, before: 1, after: 0, origin: 'person' },
    ]);
  });

  it('tells of a sheet that is hidden and shown again', async () => {
    await run(SetWorksheetHideCommand.id, { subUnitId: second });
    await run(SetWorksheetShowCommand.id, { subUnitId: second });
    expect(ofKind('sheetVisibilityChanged')).toMatchObject([
      { sheet: second, before: 'Visible', after: 'Hidden', origin: 'person' },
      { sheet: second, before: 'Hidden', after: 'Visible', origin: 'person' },
    ]);
  });

  it('tells of rows that are hidden and shown again', async () => {
    const range = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 51 };
    await run(SetRowHiddenCommand.id, { subUnitId: first, ranges: [range] });
    await run(SetSpecificRowsVisibleCommand.id, { subUnitId: first, ranges: [range] });
    expect(ofKind('rowsHiddenChanged')).toMatchObject([
      { area: { sheet: first, row: 2, rows: 2 }, isHidden: true, origin: 'person' },
      { area: { sheet: first, row: 2, rows: 2 }, isHidden: false, origin: 'person' },
    ]);
  });

  it('tells which formula was typed over, with what it was', async () => {
    engine.write({ sheet: first, row: 0, column: 0, rows: 1, columns: 1 }, '=1+1', 'addin');
    await engine.idle();
    events.length = 0;
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    await run(SetRangeValuesCommand.id, { subUnitId: first, range, value: { f: '=2+2' } });
    expect(ofKind('formulasChanged')).toEqual([
      {
        kind: 'formulasChanged',
        sheet: first,
        formulas: [{ row: 0, column: 0, before: '=1+1' }],
        origin: 'person',
      },
    ]);
    expect(ofKind('cellsChanged')).toMatchObject([{ before: 2 }]);
  });
});
