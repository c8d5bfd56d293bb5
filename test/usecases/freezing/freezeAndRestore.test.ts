import fc from 'fast-check';
import type { CellValue } from '../../../src/archive/cellValue';
import { decideFreezing } from '../../../src/usecases/freezing/decideFreezing';
import { decideRestoring } from '../../../src/usecases/freezing/decideRestoring';
import type { CellState, ColumnState } from '../../../src/usecases/freezing/formulaStates';
import type { FrozenCell } from '../../../src/usecases/freezing/frozenFormulas';
import { readFrozenEntries, writeFrozenEntries } from '../../../src/usecases/freezing/frozenFormulas';

const usualFormula = '=CUSTOMER.EV([@A],[@B],[@C])';
const same = (one: CellValue, other: CellValue): boolean => one === other;

function columnOf(rows: readonly (readonly [key: CellValue, formula: CellValue, value: CellValue])[]): ColumnState {
  return {
    table: 'customers',
    field: 'expectedValue',
    sheetName: 'Customers',
    firstRow: 2,
    column: 4,
    usualFormula,
    keys: rows.map(([key]) => key),
    formulas: rows.map(([, formula]) => formula),
    values: rows.map(([, , value]) => value),
  };
}

/** The column once these cells were written. */
function write(
  state: ColumnState,
  cells: readonly { row: number; content: CellValue }[],
  value?: CellValue,
): ColumnState {
  const contents = new Map(cells.map(({ row, content }) => [row, content]));
  const isWritten = (row: number): boolean => contents.has(row);
  return {
    ...state,
    formulas: state.formulas.map((formula, row) => contents.get(row) ?? formula),
    values: state.values.map((before, row) => (isWritten(row) && value !== undefined ? value : before)),
  };
}

const cell: CellState = {
  sheet: '{1}',
  sheetName: 'Mine',
  row: 6,
  column: 2,
  formula: '=CUSTOMER.TIERS(A1:A2)',
  values: [['A'], ['B']],
};
const frozenCell: FrozenCell = { kind: 'cell', ...cell, formula: String(cell.formula) };

describe('freezing', () => {
  it('takes what calls the add-in, remembers other spellings and what people have typed, and leaves the rest', () => {
    const own = `${usualFormula}*2`;
    const column = columnOf([
      ['C1', '=CUSTOMER.EV( [@A],[@B],[@C] )', 10],
      ['C2', own, 20],
      ['C3', 30, 30],
      ['C4', '', ''],
      ['C5', '=1+1', 2],
    ]);
    const { columns, entries, sheets } = decideFreezing([column], [cell]);
    expect(columns[0]?.cells).toEqual([
      { row: 0, key: 'C1', before: 10, content: 10 },
      { row: 1, key: 'C2', before: 20, content: 20 },
    ]);
    const common = { table: 'customers', field: 'expectedValue' };
    expect(entries).toEqual([
      { kind: 'record', ...common, record: 'C1', value: 10 },
      { kind: 'record', ...common, record: 'C2', value: 20, formula: own },
      { kind: 'typed', ...common, record: 'C3' },
      frozenCell,
    ]);
    expect(sheets).toEqual([
      { sheetName: 'Customers', formulas: 2 },
      { sheetName: 'Mine', formulas: 1 },
    ]);
  });

  it('keeps its memory in parts, of which a later one tells the newest', () => {
    const { entries } = decideFreezing([columnOf([['C1', usualFormula, '<&>\u001F"😀']])], [cell]);
    const again = decideFreezing([columnOf([['C1', usualFormula, 11]])], []);
    const parts = [...writeFrozenEntries(entries), ...writeFrozenEntries(again.entries)];
    expect(readFrozenEntries(parts.slice(0, 1))).toEqual(entries);
    expect(readFrozenEntries(parts)).toEqual([again.entries[0], frozenCell]);
    expect(writeFrozenEntries(Array.from({ length: 2_500 }, () => frozenCell))).toHaveLength(3);
  });

  it('and restoring gives every column back as it was, in whatever order its rows stand by then', () => {
    const row = fc.record({
      content: fc.constantFrom<CellValue>(usualFormula, `${usualFormula}+1`, '=1+1', 5, 'typed', ''),
      result: fc.oneof(fc.integer(), fc.constantFrom<CellValue>('', '#VALUE!')),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.nat(), (rows, turn) => {
        const isFormula = (content: CellValue): boolean => typeof content === 'string' && content.startsWith('=');
        const before = columnOf(
          rows.map(({ content, result }, index) => [`C${index}`, content, isFormula(content) ? result : content]),
        );
        const frozen = decideFreezing([before], []);
        const after = write(before, frozen.columns[0]?.cells ?? []);
        const order = rows.map((_row, index) => (index + turn) % rows.length);
        const pick = (column: readonly CellValue[]): CellValue[] => order.map((index) => column[index] ?? '');
        const sorted = { ...after, keys: pick(after.keys), formulas: pick(after.formulas), values: pick(after.values) };
        const restored = decideRestoring(frozen.entries, [sorted], new Map(), same);
        expect(restored.left).toEqual([]);
        const written = write(sorted, restored.columns[0]?.cells ?? []);
        const expected = pick(before.formulas).map((content) => (content === '' ? usualFormula : content));
        expect(written.formulas).toEqual(expected);
      }),
    );
  });
});

describe('bringing formulas back', () => {
  const entries = decideFreezing([columnOf([['C1', usualFormula, 10]])], [cell]).entries;
  const restore = (column: ColumnState, state: CellState | undefined) =>
    decideRestoring(entries, [column], new Map(state ? [[entries[1] as FrozenCell, state]] : []), same);

  it('leaves and names what was changed meanwhile, and values of records that it does not know', () => {
    const column = columnOf([
      ['C1', 11, 11],
      ['C9', 90, 90],
      ['C8', '', ''],
    ]);
    const changed = { ...cell, formula: 'A', values: [['A'], ['X']] };
    const { columns, cells, left } = restore(column, changed);
    expect(columns[0]?.cells).toEqual([{ row: 2, key: 'C8', before: '', content: usualFormula }]);
    expect(cells).toEqual([]);
    expect(left).toEqual([
      { sheetName: 'Customers', address: 'E3' },
      { sheetName: 'Customers', address: 'E4' },
      { sheetName: 'Mine', address: 'C7' },
    ]);
  });

  it('says nothing of formulas that are there already, as after an undo of Excel’s own', () => {
    const { columns, cells, left } = restore(columnOf([['C1', usualFormula, 10]]), cell);
    expect([columns[0]?.cells, cells, left]).toEqual([[], [], []]);
  });

  it('names the sheet that has gone by the name that it had', () => {
    expect(restore(columnOf([]), undefined).left).toEqual([{ sheetName: 'Mine', address: 'C7' }]);
  });
});
