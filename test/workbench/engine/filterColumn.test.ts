import fc from 'fast-check';
import { readCriterion } from '../../../workbench/engine/customCriterion';
import { inPeriod } from '../../../workbench/engine/datePeriod';
import type { FilteredColumn } from '../../../workbench/engine/filterColumn';
import { filterColumn } from '../../../workbench/engine/filterColumn';
import type { CellValue } from '../../../workbench/engine/grid';

const columnOf = (values: readonly CellValue[]): FilteredColumn => ({
  values,
  texts: values.map(String),
  colors: () => values.map(() => ({ fill: '', font: '' })),
});
const today = new Date(2026, 0, 1);

describe('a criterion of a custom filter', () => {
  it.each<[string, CellValue, boolean]>([
    ['=10', 10, true],
    ['10', 10, true],
    ['=10', '10', false],
    ['<>10', 11, true],
    ['<>10', '', true],
    ['>1/31/2026', 46_054, true],
    ['>1/31/2026', 46_053, false],
    ['>=m', 'Name', true],
    ['<m', 'Name', false],
    ['>5', 'text', false],
    ['=a*', 'ABBA', true],
    ['<>a*', 'ABBA', false],
    ['=?b', 'ab', true],
    ['=?b', 'aab', false],
    ['=~*', '*', true],
    ['=~*', 'a', false],
    ['=a.c', 'abc', false],
    ['=', '', true],
    ['<>', 0, true],
    ['=TRUE', true, true],
  ])('%s lets %j pass: %j', (criterion, value, passes) => {
    expect(readCriterion(criterion)(value, String(value))).toBe(passes);
  });

  it('lets every text pass that it names literally', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const escaped = text.replace(/[*?~]/g, '~$&');
        expect(readCriterion(`=x${escaped}`)(`x${text}`, `x${text}`)).toBe(true);
      }),
    );
  });
});

describe('the filter of a column', () => {
  it('by top items shows as many as were asked for, and what equals the last of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (values, count) => {
          const passes = filterColumn({ filterOn: 'TopItems', count }, columnOf(values), today);
          const shown = values.filter((_value, row) => passes[row]);
          const hidden = values.filter((_value, row) => !passes[row]);
          expect(shown.length).toBeGreaterThanOrEqual(Math.min(count, values.length));
          expect(Math.max(-1, ...hidden)).toBeLessThan(Math.min(...shown));
        },
      ),
    );
  });

  it('above and below the average never shows a row twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        const above = filterColumn({ filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }, columnOf(values), today);
        const below = filterColumn({ filterOn: 'Dynamic', dynamicCriteria: 'BelowAverage' }, columnOf(values), today);
        expect(above.some((passes, row) => passes && below[row])).toBe(false);
      }),
    );
  });

  it('by values compares what cells show, without case', () => {
    const passes = filterColumn({ filterOn: 'Values', values: ['a', '2'] }, columnOf(['A', 'b', 2, '']), today);
    expect(passes).toEqual([true, false, true, false]);
  });
});

describe('periods', () => {
  const days = fc.integer({ min: 36_526, max: 73_050 });
  const moments = fc.date({ min: new Date(2001, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true });

  it.each(['Week', 'Month', 'Quarter', 'Year'] as const)(
    'put each day into at most one of last, this and next %s',
    (unit) => {
      fc.assert(
        fc.property(days, moments, (day, now) => {
          const hits = (['Last', 'This', 'Next'] as const).filter((which) => inPeriod(`${which}${unit}`, now)?.(day));
          expect(hits.length).toBeLessThanOrEqual(1);
        }),
      );
    },
  );

  it('of this week, month, quarter and year hold today', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const day = Math.round(
          (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(1899, 11, 30)) / 86_400_000,
        );
        const periods = ['Today', 'ThisWeek', 'ThisMonth', 'ThisQuarter', 'ThisYear', 'YearToDate'] as const;
        expect(periods.map((period) => inPeriod(period, now)?.(day))).toEqual(periods.map(() => true));
      }),
    );
  });
});
