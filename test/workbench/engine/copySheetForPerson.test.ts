import { CopySheetCommand } from '@univerjs/sheets';
import { UniverEngine } from '../../../workbench/engine/UniverEngine';
import type { UniverHost } from '../../../workbench/engine/univerHost';
import { startUniver } from '../../../workbench/engine/univerHost';
import { areaOn } from './areaOn';

describe('Copy in the menu of a tab', () => {
  let host: UniverHost;
  let engine: UniverEngine;

  beforeEach(() => {
    host = startUniver();
    engine = new UniverEngine(host);
    engine.write(areaOn(engine, 'A1:A2'), [['Who'], ['a']], 'addin');
    engine.addTable(areaOn(engine, 'A1:A2'), true, 'Data', 'addin');
    engine.addSheet('Last', 'addin');
  });

  afterEach(() => engine.dispose());

  const copy = () =>
    host.commands.executeCommand(CopySheetCommand.id, { unitId: host.unit, subUnitId: engine.sheets()[0]?.id });

  it("copies the sheet with its tables, names the copy as Excel does and shows it behind the sheet's", async () => {
    await copy();
    const sheets = engine.sheets();
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet1 (2)', 'Last']);
    expect(engine.activeSheet()).toBe(sheets[1]?.id);
    expect(engine.tables().map(({ name, area }) => [name, area.sheet])).toEqual([
      ['Data', sheets[0]?.id],
      ['Data2', sheets[1]?.id],
    ]);
  });

  it('is one step', async () => {
    await copy();
    engine.history.undo();
    expect(engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Last']);
    expect(engine.tables()).toHaveLength(1);
  });

  it('is refused while the structure of the workbook is protected', async () => {
    const refused = jest.fn();
    engine.protections.onRefused(refused);
    engine.protections.protectWorkbook();
    await copy();
    expect(engine.sheets()).toHaveLength(2);
    expect(refused).toHaveBeenCalledTimes(1);
  });
});
