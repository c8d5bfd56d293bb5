import { splitSource, sourceOf } from '../../../workbench/charts/splitSource';
import type { Area, CellValue } from '../../../workbench/engine/grid';

/** Cells that hold `values` from the top left corner of the sheet on. */
function cellsOf(values: readonly (readonly CellValue[])[], formats: readonly (readonly string[])[] = []) {
  const pick = <Value>(lines: readonly (readonly Value[])[], area: Area, blank: Value): Value[][] =>
    Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) => lines[area.row + row]?.[area.column + column] ?? blank),
    );
  return {
    values: (area: Area) => pick<CellValue>(values, area, ''),
    numberFormats: (area: Area) => pick(formats, area, 'General'),
    usedArea: () => ({ sheet: 's', row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 }),
  };
}

const whole = (values: readonly (readonly CellValue[])[]): Area => ({
  sheet: 's',
  row: 0,
  column: 0,
  rows: values.length,
  columns: values[0]?.length ?? 0,
});

/** `name|categories|values` of each series, as `row,column+rows x columns`. */
function describeSplit(values: readonly (readonly CellValue[])[], type = 'Line', formats?: readonly string[][]) {
  const show = (area: Area | string | undefined): string =>
    typeof area === 'object' ? `${area.row},${area.column}+${area.rows}x${area.columns}` : '-';
  const { seriesBy, series } = splitSource(cellsOf(values, formats), whole(values), 'Auto', type);
  return [seriesBy, ...series.map((one) => [one.name, one.categories, one.values].map(show).join('|'))];
}

describe('The source of a chart', () => {
  it('has its series in columns if there are more rows, names above and categories to the left', () => {
    expect(
      describeSplit([
        ['Product', 'Q1', 'Q2'],
        ['Tea', 1, 2],
        ['Milk', 3, 4],
        ['Juice', 5, 6],
      ]),
    ).toEqual(['Columns', '0,1+1x1|1,0+3x1|1,1+3x1', '0,2+1x1|1,0+3x1|1,2+3x1']);
  });

  it('has its series in rows if there are more columns', () => {
    expect(
      describeSplit([
        ['', 'Q1', 'Q2', 'Q3'],
        ['Tea', 1, 2, 3],
      ]),
    ).toEqual(['Rows', '1,0+1x1|0,1+1x3|1,1+1x3']);
  });

  it('takes years beside a blank corner for names', () => {
    expect(
      describeSplit([
        ['', 2024, 2025],
        ['Tea', 1, 2],
        ['Milk', 3, 4],
        ['Juice', 3, 4],
      ]),
    ).toEqual(['Columns', '0,1+1x1|1,0+3x1|1,1+3x1', '0,2+1x1|1,0+3x1|1,2+3x1']);
  });

  it('is nothing but values if there are no labels', () => {
    expect(describeSplit([[1], [2], [3]])).toEqual(['Columns', '-|-|0,0+3x1']);
  });

  it('takes a first column of dates for categories', () => {
    const formats = [
      ['General', 'General'],
      ['yyyy-mm-dd', 'General'],
      ['yyyy-mm-dd', 'General'],
    ];
    expect(
      describeSplit(
        [
          ['Day', 'Sales'],
          [45000, 1],
          [45001, 2],
        ],
        'Line',
        formats,
      ),
    ).toEqual(['Columns', '0,1+1x1|1,0+2x1|1,1+2x1']);
  });

  it('gives a scatter chart its first column for x', () => {
    expect(
      describeSplit(
        [
          ['x', 'y'],
          [1, 2],
          [3, 4],
        ],
        'XYScatter',
      ),
    ).toEqual(['Columns', '0,1+1x1|1,0+2x1|1,1+2x1']);
  });

  it('is found again from the series', () => {
    const values = [
      ['', 'Q1', 'Q2'],
      ['Tea', 1, 2],
      ['Milk', 3, 4],
    ];
    const { series } = splitSource(cellsOf(values), whole(values), 'Columns', 'Line');
    expect(sourceOf(series)).toEqual(whole(values));
  });
});
