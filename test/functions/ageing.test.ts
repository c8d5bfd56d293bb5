import { call, setDisplayLanguage } from './support/customFunctionsRuntime';
import '../../src/functions/functions';

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
/** 2026-11-22 */
const today = 46_348;

beforeEach(() => setDisplayLanguage('en-US'));

describe('CUSTOMER.AGEING', () => {
  it('gives a row of sums: not due, 1–30, 31–60, 61–90, over 90 days', () => {
    const dueDates = column(today + 1, today, today - 1, today - 30, today - 31, today - 61, today - 90, today - 91);
    expect(call('AGEING', dueDates, column(1, 2, 4, 8, 16, 32, 64, 128), today)).toEqual([[3, 12, 16, 96, 128]]);
  });

  it('takes dates that are texts, times of day, and credit notes', () => {
    const dueDates = column('2026-11-21', '2026年10月1日', today - 0.5);
    expect(call('AGEING', dueDates, column(100, '50', -30), '2026-11-22')).toEqual([[0, 70, 50, 0, 0]]);
  });

  it('passes over what has no amount, be it dated or not', () => {
    expect(call('AGEING', column(today - 5, '', '', 'soon'), column('', '', 0, null), today)).toEqual([
      [0, 0, 0, 0, 0],
    ]);
  });

  it('has a bucket for each edge that the formula gives, and two more', () => {
    expect(call('AGEING', column(today - 5, today - 15), column(1, 2), today, [[10]])).toEqual([[0, 1, 2]]);
    expect(call('AGEING', [[today - 5, today - 15]], [[1, 2]], today, column(7, 14, '')).flat()).toEqual([0, 1, 0, 2]);
  });

  it('says which cell is at fault, as one wrong invoice makes all sums wrong', () => {
    expect(call('AGEING', column(today, '', today), column(1, 2, 3), today)).toEqual([
      ['#VALUE! Cell 2: dueDates is missing.'],
    ]);
    expect(call('AGEING', column(today, '31/13/2026'), column(1, 2), today)).toEqual([
      ['#VALUE! Cell 2: dueDates is not a date.'],
    ]);
    expect(call('AGEING', column(today, 0), column(1, 2), today)).toEqual([
      ['#VALUE! Cell 2: dueDates is not a date.'],
    ]);
    expect(call('AGEING', column(today, today, today), column(1, 2, 'x'), today)).toEqual([
      ['#VALUE! Cell 3: amounts is not a number.'],
    ]);
  });

  it('says so where dates and amounts do not pair', () => {
    expect(call('AGEING', column(today, today), column(1), today)).toEqual([
      ['#VALUE! The ranges differ in size. Give ranges of the same size, or single cells.'],
    ]);
  });

  it.each(['', 'soon', 0, true])('needs a day: not %j', (day) => {
    expect(call('AGEING', column(today), column(1), day)[0]?.[0]).toMatch(/^#VALUE! today is /);
  });

  it.each([
    [[[30, 30]]],
    [[[60, 30]]],
    [[[0, 30]]],
    [[['x']]],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('refuses the edges %j', (edges) => {
    expect(call('AGEING', column(today), column(1), today, edges)).toEqual([
      ['#VALUE! edges must be a row or column of rising numbers of days above 0.'],
    ]);
  });
});
