import type { Engine } from '../../../workbench/engine/Engine';
import { createEngine } from '../../../workbench/engine/createEngine';
import { areaOn } from './areaOn';
import { refusal } from './refusal';

describe('contents of cells', () => {
  let engine: Engine;
  let at: (address: string) => ReturnType<typeof areaOn>;

  beforeEach(async () => {
    engine = await createEngine();
    at = (address) => areaOn(engine, address);
  });
  afterEach(() => engine.dispose());

  it('starts with one empty sheet', () => {
    expect(engine.sheets().map((sheet) => sheet.name)).toEqual(['Sheet1']);
    expect(engine.usedArea(engine.activeSheet(), false)).toBeUndefined();
    expect(engine.values(at('A1:B2'))).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('writes a matrix, fills an area with a single value and leaves cells alone for null', () => {
    engine.write(
      at('A1:B2'),
      [
        [1, 'two'],
        [true, ''],
      ],
      'addin',
    );
    engine.write(at('A1:B1'), [[null, 'zwei']], 'addin');
    engine.write(at('C1:C2'), 7, 'addin');
    expect(engine.values(at('A1:C2'))).toEqual([
      [1, 'zwei', 7],
      [true, '', 7],
    ]);
    expect(engine.usedArea(engine.activeSheet(), true)).toEqual(at('A1:C2'));
  });

  it.each([
    ['1,234.5', 1234.5, '#,##0.00'],
    ['30%', 0.3, '0%'],
    ['2024-01-31', 45322, 'm/d/yyyy'],
    ['2024/1/31', 45322, 'm/d/yyyy'],
    ['true', true, 'General'],
    ['000123', 123, 'General'],
    ['12345678901234567890', 12345678901234500000, 'General'],
    ['2024-02-30', '2024-02-30', 'General'],
    ['1.2.3', '1.2.3', 'General'],
    ['客户 3', '客户 3', 'General'],
    ["'=1+1", '=1+1', 'General'],
    ["'007", '007', 'General'],
  ])('reads %s as %p when it is assigned', (text, value, format) => {
    engine.write(at('A1'), text, 'addin');
    expect(engine.values(at('A1'))).toEqual([[value]]);
    expect(engine.numberFormats(at('A1'))).toEqual([[format]]);
  });

  it.each(['000123', '=1+1', "'x", '2024-01-31', 'TRUE', '+86 21', '@SUM(A1)'])(
    'keeps %s as it is in a text cell',
    (text) => {
      engine.setNumberFormats(at('A1'), '@', 'addin');
      engine.write(at('A1'), text, 'addin');
      expect(engine.values(at('A1'))).toEqual([[text]]);
      expect(engine.formulas(at('A1'))).toEqual([[text]]);
      expect(engine.texts(at('A1'))).toEqual([[text]]);
    },
  );

  it('keeps the text format of a whole column for cells that are written later', () => {
    engine.setNumberFormats(
      { sheet: engine.activeSheet(), row: 0, column: 3, rows: 1_048_576, columns: 1 },
      '@',
      'addin',
    );
    engine.write(at('D5000'), '000123', 'addin');
    expect(engine.values(at('D5000'))).toEqual([['000123']]);
  });

  it('calculates formulas and what depends on them', async () => {
    engine.write(at('A1:A3'), [[2], ['=A1*3'], ['=SUM(A1:A2)']], 'addin');
    await engine.idle();
    expect(engine.values(at('A1:A3'))).toEqual([[2], [6], [8]]);
    expect(engine.formulas(at('A1:A3'))).toEqual([[2], ['=A1*3'], ['=SUM(A1:A2)']]);
    engine.write(at('A1'), 5, 'addin');
    await engine.idle();
    expect(engine.values(at('A1:A3'))).toEqual([[5], [15], [20]]);
    engine.write(at('A2'), 1, 'addin');
    await engine.idle();
    expect(engine.values(at('A1:A3'))).toEqual([[5], [1], [6]]);
  });

  it('calculates with the last of many writes in a row', async () => {
    engine.write(at('B1'), '=A1+1', 'addin');
    for (let value = 1; value <= 20; value += 1) engine.write(at('A1'), value, 'addin');
    await engine.idle();
    expect(engine.values(at('B1'))).toEqual([[21]]);
  });

  it('applies number formats to texts', () => {
    engine.write(at('A1:B1'), [[1234.5, 45322]], 'addin');
    engine.setNumberFormats(at('A1:B1'), [['#,##0.00', 'yyyy-mm-dd']], 'addin');
    expect(engine.texts(at('A1:B1'))).toEqual([['1,234.50', '2024-01-31']]);
  });

  it('spills a matrix result, and says #SPILL! where something is in the way', async () => {
    engine.write(at('A1:A3'), [[3], [2], [1]], 'addin');
    engine.write(at('C1'), '=SORT(A1:A3)', 'addin');
    await engine.idle();
    expect(engine.values(at('C1:C3'))).toEqual([[1], [2], [3]]);
    expect(engine.formulas(at('C1:C3'))).toEqual([['=SORT(A1:A3)'], [2], [3]]);
    engine.write(at('C2'), 'here', 'addin');
    await engine.idle();
    expect(engine.values(at('C1:C3'))).toEqual([['#SPILL!'], ['here'], ['']]);
    engine.clear(at('C2'), 'Contents', 'addin');
    await engine.idle();
    expect(engine.values(at('C1:C3'))).toEqual([[1], [2], [3]]);
  });

  it('sorts whole rows with formulas and formats, blank cells last', async () => {
    engine.write(
      at('A1:B4'),
      [
        ['b', '=A1&1'],
        ['', 'x'],
        ['C', '=A3&1'],
        ['a', '=A4&1'],
      ],
      'addin',
    );
    engine.setStyle(at('A4'), { fillColor: '#FF0000' }, 'addin');
    engine.sort(at('A1:B4'), [{ column: 0, ascending: true }], 'addin');
    await engine.idle();
    expect(engine.values(at('A1:B4'))).toEqual([
      ['a', 'a1'],
      ['b', 'b1'],
      ['C', 'C1'],
      ['', 'x'],
    ]);
    expect(engine.style(at('A1')).fillColor).toBe('#FF0000');
  });

  it('refuses input of another shape and areas outside of the sheet', () => {
    expect(() => engine.write(at('A1:B2'), [[1]], 'addin')).toThrow(/1 rows/);
    expect(() => engine.write({ ...at('A1'), row: 1_048_576 }, 1, 'addin')).toThrow(/outside/);
    expect(() => engine.values({ ...at('A1'), sheet: 'none' })).toThrow(/no sheet/);
  });

  it('refuses to write locked cells of a protected sheet', () => {
    engine.setStyle(at('B1'), { locked: false }, 'addin');
    engine.protections.protectSheet(engine.activeSheet(), 'person');
    expect(() => engine.write(at('A1'), 1, 'addin')).toThrow(refusal('AccessDenied'));
    engine.write(at('B1'), 1, 'addin');
    expect(engine.values(at('A1:B1'))).toEqual([['', 1]]);
  });
});
