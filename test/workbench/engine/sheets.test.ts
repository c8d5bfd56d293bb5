import { createEngine } from '../../../workbench/engine/createEngine';
import type { Engine } from '../../../workbench/engine/Engine';
import type { EngineEvent } from '../../../workbench/engine/engineEvent';
import { EngineError } from '../../../workbench/engine/EngineError';
import { areaOn } from './areaOn';

describe('sheets, structure and events', () => {
  let engine: Engine;
  let events: EngineEvent[];
  let at: (address: string, sheet?: string) => ReturnType<typeof areaOn>;

  beforeEach(async () => {
    engine = await createEngine();
    at = (address, sheet) => areaOn(engine, address, sheet);
    events = [];
    engine.onEvent((event) => {
      if (event.kind !== 'calculated') events.push(event);
    });
  });
  afterEach(() => engine.dispose());

  it('adds, renames, moves, activates and deletes sheets', () => {
    const first = engine.activeSheet();
    const second = engine.addSheet(undefined, 'addin');
    engine.addSheet('客户', 'addin');
    engine.renameSheet(second, 'Archive', 'person');
    engine.moveSheet(second, 0, 'person');
    expect(engine.sheets().map((sheet) => sheet.name)).toEqual(['Archive', 'Sheet1', '客户']);
    expect(engine.activeSheet()).toBe(first);
    engine.activateSheet(second);
    engine.deleteSheet(second, 'addin');
    expect(engine.sheets().map((sheet) => sheet.name)).toEqual(['Sheet1', '客户']);
    expect(events.map((event) => event.kind)).toEqual([
      'sheetAdded',
      'sheetAdded',
      'sheetRenamed',
      'sheetMoved',
      'sheetActivated',
      'sheetDeleted',
      'sheetActivated',
    ]);
  });

  it.each(['', 'sheet1', 'a/b', "'a", 'x'.repeat(32), 'a:b'])('refuses the sheet name "%s"', (name) => {
    expect(() => engine.addSheet(name, 'addin')).toThrow(EngineError);
  });

  it('keeps one visible sheet', () => {
    const first = engine.activeSheet();
    expect(() => engine.deleteSheet(first, 'addin')).toThrow(/visible/);
    const second = engine.addSheet('Second', 'addin');
    engine.updateSheet(first, { visibility: 'VeryHidden' }, 'person');
    expect(engine.activeSheet()).toBe(second);
    expect(engine.sheets()[0]?.visibility).toBe('VeryHidden');
    expect(() => engine.updateSheet(second, { visibility: 'Hidden' }, 'person')).toThrow(/visible/);
    expect(() => engine.activateSheet(first)).toThrow(/hidden/);
  });

  it('remembers panes, gridlines and the colour of the tab', () => {
    engine.updateSheet(engine.activeSheet(), { frozenRows: 3, tabColor: '#1F7A4D', showGridlines: false }, 'person');
    expect(engine.sheets()[0]).toMatchObject({
      frozenRows: 3,
      frozenColumns: 0,
      tabColor: '#1F7A4D',
      showGridlines: false,
    });
  });

  it('lets formulas, names and rules follow a renamed and a deleted sheet', async () => {
    const data = engine.addSheet('Data', 'addin');
    engine.write(at('A1', 'Data'), 7, 'addin');
    engine.write(at('A1'), '=Data!A1+SUM(Data!$A$1:B2)', 'addin');
    engine.setName({ name: 'Total', formula: '=Data!$A$1', comment: '', visible: true });
    engine.write(at('A2'), '=Total*2', 'addin');
    engine.renameSheet(data, 'My data', 'addin');
    await engine.idle();
    expect(engine.formulas(at('A1'))).toEqual([["='My data'!A1+SUM('My data'!$A$1:B2)"]]);
    expect(engine.values(at('A1:A2'))).toEqual([[14], [14]]);
    expect(engine.names()).toEqual([{ name: 'Total', formula: "='My data'!$A$1", comment: '', visible: true }]);
    engine.deleteSheet(data, 'addin');
    await engine.idle();
    expect(engine.values(at('A1'))).toEqual([['#REF!']]);
  });

  it('moves cells, references, merges and sizes with rows and columns', async () => {
    engine.write(
      at('A1:B3'),
      [
        [1, '=A1'],
        [2, '=SUM(A$1:A3)'],
        [3, ''],
      ],
      'addin',
    );
    engine.merge(at('D1:E1'), false);
    engine.setColumnWidth(engine.activeSheet(), 1, 1, 150);
    engine.insertRows(engine.activeSheet(), 1, 2, 'addin');
    engine.insertColumns(engine.activeSheet(), 0, 1, 'addin');
    await engine.idle();
    expect(engine.formulas(at('C1:C4'))).toEqual([['=B1'], [''], [''], ['=SUM(B$1:B5)']]);
    expect(engine.values(at('C4'))).toEqual([[6]]);
    expect(engine.merges(engine.activeSheet())).toEqual([at('E1:F1')]);
    expect(engine.columnWidth(engine.activeSheet(), 2, 1)).toBe(150);
    engine.deleteRows(engine.activeSheet(), 0, 1, 'addin');
    await engine.idle();
    expect(engine.formulas(at('C3'))).toEqual([['=SUM(B$1:B4)']]);
    engine.deleteColumns(engine.activeSheet(), 1, 1, 'addin');
    await engine.idle();
    expect(engine.values(at('B3'))).toEqual([['#REF!']]);
    expect(events.filter((event) => event.kind === 'rowsOrColumnsChanged')).toHaveLength(4);
  });

  it('moves references on another sheet than the active one', async () => {
    const data = engine.addSheet('Data', 'addin');
    engine.write(at('A1:A2', 'Data'), [[1], [2]], 'addin');
    engine.write(at('A1'), '=SUM(Data!A1:A2)+A5', 'addin');
    engine.insertRows(data, 1, 1, 'addin');
    await engine.idle();
    expect(engine.formulas(at('A1'))).toEqual([['=SUM(Data!A1:A3)+A5']]);
  });

  it('tells one change for one write, with before and after for a single cell', () => {
    engine.write(
      at('A1:B2'),
      [
        [1, 2],
        [3, 4],
      ],
      'addin',
    );
    engine.write(at('A1'), 5, 'person');
    expect(events).toEqual([
      { kind: 'cellsChanged', area: at('A1:B2'), origin: 'addin' },
      { kind: 'cellsChanged', area: at('A1'), origin: 'person', before: 1, after: 5 },
    ]);
  });

  it('tells of formats, sorting and selection', () => {
    engine.setStyle(at('A1'), { bold: true }, 'addin');
    engine.sort(at('A1:B2'), [{ column: 0, ascending: true }], 'person');
    engine.select(at('B2:C3'));
    expect(events.map((event) => event.kind)).toEqual(['formatsChanged', 'rowsSorted', 'selectionChanged']);
    expect(engine.selection()).toEqual(at('B2:C3'));
  });

  it('answers null where the sizes or visibilities differ', () => {
    const sheet = engine.activeSheet();
    engine.setHiddenColumns(sheet, 1, 1, true);
    engine.setRowHeight(sheet, 2, 1, 40);
    expect(engine.hiddenColumns(sheet, 1, 1)).toBe(true);
    expect(engine.hiddenColumns(sheet, 0, 2)).toBeNull();
    expect(engine.rowHeight(sheet, 2, 1)).toBe(40);
    expect(engine.rowHeight(sheet, 1, 2)).toBeNull();
  });

  it('replaces, splits and shifts validation', () => {
    const sheet = engine.activeSheet();
    const list = (source: string) => ({ rule: { list: { source, inCellDropDown: true } }, ignoreBlanks: true });
    engine.setValidation(at('A1:A10'), list('a,b'));
    engine.setValidation(at('A4:A5'), undefined);
    engine.setValidation(at('B1:B2'), list('a,b'));
    expect(engine.validations(sheet)).toEqual([{ ...list('a,b'), areas: [at('A1:A3'), at('A6:A10'), at('B1:B2')] }]);
    engine.insertRows(sheet, 1, 1, 'addin');
    expect(engine.validations(sheet)[0]?.areas).toEqual([at('A1:A4'), at('A7:A11'), at('B1:B3')]);
  });

  it('keeps names of the workbook and of a sheet apart and refuses bad ones', () => {
    const sheet = engine.activeSheet();
    engine.setName({ name: 'Rate', formula: '=0.1', comment: 'c', visible: false });
    engine.setName({ name: 'Rate', formula: '=0.2', comment: '', visible: true, sheet });
    expect(engine.names()).toHaveLength(2);
    engine.deleteName('rate', sheet);
    expect(engine.names()).toEqual([{ name: 'Rate', formula: '=0.1', comment: 'c', visible: false }]);
    expect(() => engine.setName({ name: 'A1', formula: '=1', comment: '', visible: true })).toThrow(/A1/);
    expect(() => engine.deleteName('Nothing')).toThrow(/Nothing/);
  });

  it('gives back the styles it was given, and null for those that differ', () => {
    const style = {
      fillColor: '#FF0000',
      fontColor: '#00FF00',
      fontName: 'Arial',
      fontSize: 12,
      bold: true,
      italic: true,
      underline: 'Double',
      strikethrough: true,
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      borders: { EdgeTop: { style: 'Continuous', color: '#0000FF', weight: 'Thin' } },
      locked: false,
    } as const;
    engine.setStyle(at('A1'), style, 'addin');
    expect(engine.style(at('A1'))).toEqual(style);
    expect(engine.style(at('A1:B1')).bold).toBeNull();
    engine.setStyle(at('A1'), { bold: null, fillColor: null, borders: null }, 'addin');
    expect(engine.styles(at('A1'))[0]?.[0]).not.toHaveProperty('bold');
    engine.clear(at('A1'), 'Formats', 'addin');
    expect(engine.style(at('A1'))).toEqual({});
  });
});
