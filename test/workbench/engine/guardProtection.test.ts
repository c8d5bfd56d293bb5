import { CommandType } from '@univerjs/core';
import {
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import type { SheetProtectionOptions } from '../../../workbench/engine/protectionState';
import { CELL_EDIT_OPERATION } from '../../../workbench/engine/Selection';
import { UniverEngine } from '../../../workbench/engine/UniverEngine';
import type { UniverHost } from '../../../workbench/engine/univerHost';
import { startUniver } from '../../../workbench/engine/univerHost';
import { areaOn } from './areaOn';

describe('a person at a protected sheet', () => {
  let host: UniverHost;
  let engine: UniverEngine;
  let refusals: number;
  let target: { readonly unitId: string; readonly subUnitId: string };

  const cellA1 = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

  const type = (value: object): Promise<boolean> =>
    host.commands.executeCommand(SetRangeValuesCommand.id, { ...target, range: cellA1, value });

  const protect = (options: Partial<SheetProtectionOptions> = {}): void => {
    engine.protections.protectSheet(target.subUnitId, 'addin', options);
  };

  beforeEach(() => {
    host = startUniver();
    engine = new UniverEngine(host);
    target = { unitId: host.unit, subUnitId: engine.activeSheet() };
    engine.write(areaOn(engine, 'A1:A3'), [[1], [2], ['=A1+1']], 'addin');
    refusals = 0;
    engine.protections.onRefused(() => {
      refusals += 1;
    });
  });
  afterEach(() => engine.dispose());

  it('cannot write into locked cells, and is told', async () => {
    protect();
    await type({ v: 5, t: 2 });
    expect(engine.values(areaOn(engine, 'A1'))).toEqual([[1]]);
    expect(refusals).toBe(1);
  });

  it('writes into unlocked cells, and formulas elsewhere are calculated', async () => {
    engine.setStyle(areaOn(engine, 'A1'), { locked: false }, 'addin');
    await engine.idle();
    protect();
    await type({ v: 5, t: 2 });
    await engine.idle();
    expect(engine.values(areaOn(engine, 'A1:A3'))).toEqual([[5], [2], [6]]);
    expect(refusals).toBe(0);
  });

  it('cannot open a locked cell for editing', () => {
    protect();
    host.commands.registerCommand({ id: CELL_EDIT_OPERATION, type: CommandType.OPERATION, handler: () => true });
    host.commands.syncExecuteCommand(CELL_EDIT_OPERATION, { visible: true });
    expect([engine.isEditing(), refusals]).toEqual([false, 1]);
  });

  it('formats, resizes and inserts what is allowed only', async () => {
    const style = () =>
      host.commands.executeCommand(SetStyleCommand.id, {
        ...target,
        range: cellA1,
        style: { type: 'bg', value: { rgb: '#FF0000' } },
      });
    const widen = () =>
      host.commands.executeCommand(SetWorksheetColWidthMutation.id, { ...target, ranges: [cellA1], colWidth: 200 });
    const insert = () =>
      host.commands.executeCommand(InsertRowByRangeCommand.id, {
        ...target,
        direction: 0,
        range: { ...cellA1, endColumn: 51 },
      });
    protect();
    await style();
    await widen();
    await insert();
    expect(refusals).toBe(3);
    expect(engine.values(areaOn(engine, 'A1:A2'))).toEqual([[1], [2]]);
    expect(engine.columnWidth(target.subUnitId, 0, 1)).toBe(72);
    protect({ allowFormatCells: true, allowFormatColumns: true, allowInsertRows: true });
    await style();
    await widen();
    await insert();
    expect(refusals).toBe(3);
    expect(engine.columnWidth(target.subUnitId, 0, 1)).toBe(200);
    expect(engine.values(areaOn(engine, 'A1:A2'))).toEqual([[''], [1]]);
    expect(engine.style(areaOn(engine, 'A2')).fillColor).toBe('#FF0000');
  });

  it('adds, renames and deletes no sheets in a protected workbook', async () => {
    engine.addSheet('Second', 'addin');
    engine.protections.protectWorkbook();
    await host.commands.executeCommand(InsertSheetCommand.id, { unitId: host.unit });
    await host.commands.executeCommand(SetWorksheetNameCommand.id, { ...target, name: 'Other' });
    await host.commands.executeCommand(RemoveSheetCommand.id, target);
    expect(engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Second']);
    expect(refusals).toBe(3);
  });
});
