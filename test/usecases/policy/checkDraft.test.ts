import fc from 'fast-check';
import type { CellValue } from '../../../src/archive/cellValue';
import { balanceGroup } from '../../../src/usecases/policy/balanceGroup';
import { checkDraft } from '../../../src/usecases/policy/checkDraft';
import { locateValues } from '../../../src/usecases/policy/locateValues';
import { createSheets } from './support/createSheets';

const values = locateValues(createSheets());
const check = (draft: Readonly<Record<string, CellValue>>) => checkDraft(values, new Map(Object.entries(draft)));

describe('a draft of a policy', () => {
  test('has no fault where nothing is changed', () => {
    expect(check({})).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, CellValue>>, string, string]>([
    ['a word where a number belongs', { 'settings/passMark/value': 'high' }, 'notANumber', 'settings/passMark/value'],
    ['nothing where a number belongs', { 'settings/passMark/value': '' }, 'notANumber', 'settings/passMark/value'],
    ['more points than there are', { 'settings/passMark/value': 101 }, 'outOfRange', 'settings/passMark/value'],
    ['half a year', { 'settings/loyaltyFullYears/value': 2.5 }, 'notWhole', 'settings/loyaltyFullYears/value'],
    ['half a day', { 'settings/remindUpToDays/value': 1.5 }, 'notWhole', 'settings/remindUpToDays/value'],
    [
      'reminding later than the manager',
      { 'settings/remindUpToDays/value': 90 },
      'notRising',
      'settings/managerUpToDays/value',
    ],
    [
      'a grade that is not below the better one',
      { 'settings/gradeGood/value': 90 },
      'notFalling',
      'settings/gradeGood/value',
    ],
    [
      'a band that is not below the better one',
      { 'ratingBands/AA/scoreFrom': 90 },
      'notFalling',
      'ratingBands/AA/scoreFrom',
    ],
    ['a last band that leaves scores out', { 'ratingBands/C/scoreFrom': 10 }, 'wrongEnd', 'ratingBands/C/scoreFrom'],
    [
      'a boundary that does not rise',
      { 'tierSchemes/Key accounts|B/upTo': 0.15 },
      'notRising',
      'tierSchemes/Key accounts|B/upTo',
    ],
    [
      'a last tier that leaves customers out',
      { 'tierSchemes/Key accounts|C/upTo': 0.9 },
      'wrongEnd',
      'tierSchemes/Key accounts|C/upTo',
    ],
    [
      'the longer overdue with the better cap',
      { 'settings/overdueCapB/value': 20 },
      'notRising',
      'settings/overdueCapB/value',
    ],
    [
      'a large volume that is neither a sum nor the median',
      { 'settings/largeVolumeFrom/value': 'much' },
      'notANumber',
      'settings/largeVolumeFrom/value',
    ],
  ])('is refused with %s, at the value itself', (_what, draft, reason, value) => {
    expect(check(draft)).toEqual([{ values: [value], reason }]);
  });

  test('is refused with points that do not sum to 100, and says to what they sum', () => {
    const points = ['pointsPerformance', 'pointsAttitude', 'pointsCredit', 'pointsInformation'];
    expect(check({ 'settings/pointsPerformance/value': 60 })).toEqual([
      { values: points.map((key) => `settings/${key}/value`), reason: 'wrongSum', sum: 110 },
    ]);
  });

  test('is refused with weights that do not sum to 100 %', () => {
    expect(check({ 'scorecards/5C|character/weight': 0.4 })).toMatchObject([{ reason: 'wrongSum', sum: 1.05 }]);
  });

  test('has no fault where the rows of ratings and rewards were sorted otherwise in the sheet', () => {
    const sheets = createSheets();
    const tables = new Map(sheets.tables);
    for (const table of ['ratingBands', 'rewardRules'] as const) {
      const { rowCount, columns } = tables.get(table)!;
      const reversed = [...columns].map(([field, cells]) => [field, cells.toReversed()] as const);
      tables.set(table, { rowCount, columns: new Map(reversed) });
    }
    const sorted = locateValues({ ...sheets, tables });
    expect(sorted.filter(({ group }) => group === 'bands')[0]?.item).toBe('C');
    expect(checkDraft(sorted, new Map([['settings/passMark/value', 70]]))).toEqual([]);
    expect(checkDraft(sorted, new Map([['ratingBands/AA/scoreFrom', 90]]))).toMatchObject([
      { values: ['ratingBands/AA/scoreFrom'], reason: 'notFalling' },
    ]);
  });

  test('may leave a scheme that is not in force at fault, until it is chosen', () => {
    const wrong = { 'tierSchemes/VIP pyramid|B/upTo': 0.005 };
    expect(check(wrong)).toEqual([]);
    expect(check({ ...wrong, 'settings/scheme/value': 'VIP pyramid' })).toMatchObject([{ reason: 'notRising' }]);
  });
});

describe('making the others add up', () => {
  const group = (name: string, change: Readonly<Record<string, CellValue>>) =>
    values
      .filter((value) => value.group === name)
      .map((value) => ({ ...value, value: change[value.item] ?? value.value }));

  test('changes the other points in proportion: 50 to 60 leaves 16, 16 and 8', () => {
    const balanced = balanceGroup(group('points', { pointsPerformance: 60 }), 'settings/pointsPerformance/value');
    expect([...(balanced?.values() ?? [])]).toEqual([16, 16, 8]);
  });

  test('keeps weights at whole percentages where the changed one is one', () => {
    const balanced = balanceGroup(group('scorecard/5C', { '5C|character': 0.4 }), 'scorecards/5C|character/weight');
    expect([...(balanced?.values() ?? [])]).toEqual([0.23, 0.19, 0.09, 0.09]);
  });

  test('is not offered where the changed one alone is more than all, or for values that are free of each other', () => {
    expect(
      balanceGroup(group('points', { pointsPerformance: 120 }), 'settings/pointsPerformance/value'),
    ).toBeUndefined();
    expect(balanceGroup(group('mark', {}), 'settings/passMark/value')).toBeUndefined();
  });

  test('always sums to the whole and takes no value below 0, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }),
        (tenths, rest) => {
          const changed = tenths / 10;
          const [attitude = 0, credit = 0, information = 0] = rest;
          const drafted = group('points', {
            pointsPerformance: changed,
            pointsAttitude: attitude,
            pointsCredit: credit,
            pointsInformation: information,
          });
          const others = [...(balanceGroup(drafted, 'settings/pointsPerformance/value')?.values() ?? [])];
          expect(others).toHaveLength(3);
          expect(others.every((value) => value >= 0)).toBe(true);
          expect(others.reduce((sum, value) => sum + value, changed)).toBeCloseTo(100, 9);
        },
      ),
    );
  });
});
