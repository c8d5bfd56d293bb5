import { CellValueType, IUniverInstanceService } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { UniverEngine } from '../../../workbench/engine/UniverEngine';
import type { UniverHost } from '../../../workbench/engine/univerHost';
import { startUniver } from '../../../workbench/engine/univerHost';
import { areaOn } from './areaOn';
import { dumpWorkbook } from './dumpWorkbook';

describe('groups of the history', () => {
  let host: UniverHost;
  let engine: UniverEngine;
  const at = (address: string) => areaOn(engine, address);

  beforeEach(() => {
    host = startUniver();
    engine = new UniverEngine(host);
    engine.write(
      at('A1:B2'),
      [
        ['Who', 'Amount'],
        ['a', 1],
      ],
      'addin',
    );
    engine.history.clear();
  });

  afterEach(() => engine.dispose());

  function group(change: () => void, joins: boolean): void {
    engine.history.begin(joins);
    change();
    engine.history.end();
  }

  it('are one step where the later joins the earlier, back and forth', () => {
    const start = dumpWorkbook(engine);
    group(() => engine.addTable(at('A1:B2'), true, 'Data', 'addin'), false);
    group(() => {
      engine.insertRows(engine.activeSheet(), 0, 2, 'addin');
      engine.setStyle(at('A3'), { fillColor: '#FF0000' }, 'addin');
    }, true);
    group(() => engine.write(at('B5'), 7, 'addin'), true);
    const end = dumpWorkbook(engine);
    expect(engine.history.undo()).toBe(true);
    expect(dumpWorkbook(engine)).toEqual(start);
    expect(engine.history.undo()).toBe(false);
    expect(engine.history.redo()).toBe(true);
    expect(dumpWorkbook(engine)).toEqual(end);
    expect(engine.history.redo()).toBe(false);
  });

  it('stay apart where a person has changed something between', async () => {
    group(() => engine.write(at('D1'), 'first', 'addin'), false);
    await host.commands.executeCommand(SetRangeValuesCommand.id, {
      unitId: host.unit,
      subUnitId: engine.activeSheet(),
      range: { startRow: 0, endRow: 0, startColumn: 4, endColumn: 4 },
      value: { v: 'typed', t: CellValueType.STRING },
    });
    group(() => engine.write(at('F1'), 'second', 'addin'), true);
    const row = () => engine.values(at('D1:F1'))[0];
    engine.history.undo();
    expect(row()).toEqual(['first', 'typed', '']);
    engine.history.undo();
    expect(row()).toEqual(['first', '', '']);
    engine.history.undo();
    expect(row()).toEqual(['', '', '']);
  });

  it('are one step also where the focus goes elsewhere between', () => {
    const instances = host.injector.get(IUniverInstanceService);
    instances.focusUnit(host.unit);
    group(() => engine.write(at('D1'), 'first', 'addin'), false);
    instances.focusUnit(null);
    group(() => engine.write(at('E1'), 'second', 'addin'), true);
    instances.focusUnit(host.unit);
    group(() => engine.write(at('F1'), 'third', 'addin'), true);
    engine.history.undo();
    expect(engine.values(at('D1:F1'))).toEqual([['', '', '']]);
  });

  it('stay apart where the first of the later ones changes nothing', () => {
    group(() => engine.write(at('D1'), 'first', 'addin'), false);
    group(() => undefined, false);
    group(() => engine.write(at('F1'), 'second', 'addin'), true);
    engine.history.undo();
    expect(engine.values(at('D1:F1'))).toEqual([['first', '', '']]);
  });

  it('do not join what was taken back', () => {
    group(() => engine.write(at('D1'), 'first', 'addin'), false);
    engine.history.undo();
    group(() => engine.write(at('F1'), 'second', 'addin'), true);
    engine.history.undo();
    expect(engine.values(at('D1:F1'))).toEqual([['', '', '']]);
    expect(engine.history.undo()).toBe(false);
  });

  it('are no step where all is as before: values, formulas, formats and sizes set to what they were', async () => {
    engine.write(at('C2'), '=B2*2', 'addin');
    engine.setStyle(at('A1'), { fillColor: '#FF0000' }, 'addin');
    await engine.idle();
    engine.history.clear();
    group(() => {
      engine.write(at('A2:C2'), [['a', 1, '=B2*2']], 'addin');
      engine.setStyle(at('A1'), { fillColor: '#FF0000' }, 'addin');
      engine.setColumnWidth(engine.activeSheet(), 0, 1, 90);
      engine.setColumnWidth(engine.activeSheet(), 0, 1, 72);
    }, false);
    expect(engine.history.undo()).toBe(false);
    group(() => engine.write(at('A2:C2'), [['a', 1, '=B2*3']], 'addin'), false);
    expect(engine.history.undo()).toBe(true);
    expect(engine.formulas(at('C2'))).toEqual([['=B2*2']]);
  });
});
