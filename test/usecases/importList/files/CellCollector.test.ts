import { CellCollector } from '../../../../src/usecases/importList/files/CellCollector';
import { refuserOf } from '../../../../src/usecases/importList/files/refuseSource';
import { runSteps } from '../../../../src/usecases/importList/steps';

const source = { file: 'list.csv', sheet: '' };

function collect(add: (cells: CellCollector) => void) {
  const cells = new CellCollector(refuserOf(source));
  add(cells);
  return runSteps(cells.finish(source, '@'));
}

describe('Collecting the cells of a source', () => {
  it('takes the last cell that a sheet of Excel has, and the longest text', () => {
    const longest = 'x'.repeat(32_767);
    const sheet = collect((cells) => cells.add(1_048_575, 16_383, longest));
    expect(sheet).toMatchObject({ row: 1_048_575, column: 16_383, rowCount: 1 });
    expect(sheet.columns[0]?.values).toEqual([longest]);
  });

  it('takes a row of 16,384 columns', () => {
    const sheet = collect((cells) => {
      for (let column = 0; column < 16_384; column += 1) cells.add(0, column, `h${column}`);
    });
    expect(sheet.columns).toHaveLength(16_384);
    expect(sheet.columns.at(-1)?.values).toEqual(['h16383']);
  });

  it.each([
    ['tooManyRows', 1_048_576, 0, 'x', 1_048_577],
    ['tooManyColumns', 4, 16_384, 'x', 5],
    ['textTooLong', 7, 0, 'x'.repeat(32_768), 8],
  ] as const)('refuses what is one beyond: %s, and says in which row', (reason, row, column, value, named) => {
    const add = (): unknown => collect((cells) => cells.add(row, column, value));
    expect(add).toThrow(`{"reason":"${reason}","file":"list.csv","row":${named}}`);
  });

  it('fills columns up where their last rows are blank, and shares one column for all that are blank', () => {
    const sheet = collect((cells) => {
      cells.add(0, 0, 'a');
      cells.add(2, 3, 'b');
    });
    expect(sheet.columns.map(({ values }) => values)).toEqual([
      ['a', '', ''],
      ['', '', ''],
      ['', '', ''],
      ['', '', 'b'],
    ]);
    expect(sheet.columns[1]).toBe(sheet.columns[2]);
  });

  it('tells formats of single values only where numbers differ in them', () => {
    const sheet = collect((cells) => {
      [1, 2, 3].forEach((value, row) => {
        cells.add(row, 0, value, '0.00');
        cells.add(row, 1, value, row === 1 ? '0%' : '0.00');
        cells.add(row, 2, row === 1 ? 'text' : value, row === 1 ? '@' : 'yyyy');
      });
    });
    expect(sheet.columns.map(({ numberFormats }) => numberFormats)).toEqual(['0.00', ['0.00', '0%', '0.00'], 'yyyy']);
  });

  it('refuses a source of which nothing has a value', () => {
    expect(() => collect((cells) => cells.add(0, 0, ''))).toThrow('"reason":"empty"');
  });
});
