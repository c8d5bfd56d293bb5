import fc from 'fast-check';
import { columnLetters, columnNumber } from '../../../workbench/engine/columnName';
import { COLUMN_LIMIT, ROW_LIMIT } from '../../../workbench/engine/grid';
import { formatCells, formatFixedCells, parseAddress, quoteSheetName } from '../../../workbench/objects/address';

const rectangles = fc
  .tuple(
    fc.integer({ min: 0, max: ROW_LIMIT - 1 }),
    fc.integer({ min: 0, max: COLUMN_LIMIT - 1 }),
    fc.integer({ min: 0, max: ROW_LIMIT - 1 }),
    fc.integer({ min: 0, max: COLUMN_LIMIT - 1 }),
  )
  .map(([row1, column1, row2, column2]) => ({
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row1 - row2) + 1,
    columns: Math.abs(column1 - column2) + 1,
  }));

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('spells column %i as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  it('reads every address it writes', () => {
    fc.assert(
      fc.property(rectangles, (cells) => {
        expect(parseAddress(formatCells(cells))).toEqual({ sheetName: undefined, cells });
        expect(parseAddress(formatFixedCells(cells))).toEqual({ sheetName: undefined, cells });
      }),
    );
  });

  it.each([
    ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['d9:b2', { row: 1, column: 1, rows: 8, columns: 3 }],
    ['$B$2:D9', { row: 1, column: 1, rows: 8, columns: 3 }],
    ['B:D', { row: 0, column: 1, rows: ROW_LIMIT, columns: 3 }],
    ['2:3', { row: 1, column: 0, rows: 2, columns: COLUMN_LIMIT }],
  ])('reads %s', (text, cells) => {
    expect(parseAddress(text)?.cells).toEqual(cells);
  });

  it.each([
    ["'My sheet'!A1", 'My sheet'],
    ["'It''s'!A1", "It's"],
    ['Sheet1!A1', 'Sheet1'],
    ['客户!A1', '客户'],
  ])('reads the sheet of %s', (text, sheetName) => {
    expect(parseAddress(text)?.sheetName).toBe(sheetName);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A1:B', 'Tier', 'A-1'])(
    'takes "%s" for no address',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it.each([
    ['Sheet1', 'Sheet1'],
    ['客户档案', '客户档案'],
    ['My sheet', "'My sheet'"],
    ["It's", "'It''s'"],
    ['2026', "'2026'"],
    ['AB12', "'AB12'"],
    ['a-b', "'a-b'"],
  ])('writes the sheet %s as %s', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });

  it('reads back the name of every sheet it quotes', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[[\]:*?/\\]/.test(name)),
        (name) => {
          expect(parseAddress(`${quoteSheetName(name)}!A1`)?.sheetName).toBe(name);
        },
      ),
    );
  });
});
