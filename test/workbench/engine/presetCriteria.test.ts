import { AreaStatistics } from '../../../workbench/engine/AreaStatistics';
import type { CellValue } from '../../../workbench/engine/grid';
import { daySerial, meetsPresetCriterion } from '../../../workbench/engine/presetCriteria';

describe('ready-made criteria', () => {
  // A Wednesday.
  const today = new Date(2026, 0, 14, 15, 30);
  const serial = daySerial(today);

  const meets = (criterion: string, value: CellValue, values: readonly CellValue[] = []): boolean =>
    meetsPresetCriterion(criterion, value, { statistics: () => new AreaStatistics([[values]]), today: () => today });

  it('counts days as Excel does', () => {
    expect(serial).toBe(46036);
  });

  it.each<[string, number, number]>([
    ['Yesterday', -1, -1],
    ['Today', 0, 0],
    ['Tomorrow', 1, 1],
    ['LastSevenDays', -6, 0],
    ['LastWeek', -10, -4],
    ['ThisWeek', -3, 3],
    ['NextWeek', 4, 10],
    ['LastMonth', -44, -14],
    ['ThisMonth', -13, 17],
    ['NextMonth', 18, 45],
  ])('%s is from %d to %d days from a Wednesday, 14 January', (criterion, first, last) => {
    const days = Array.from({ length: 121 }, (_day, index) => index - 60).filter((day) =>
      // Any time of the day.
      meets(criterion, serial + day + 0.99),
    );
    expect([days[0], days.at(-1), days.length]).toEqual([first, last, last - first + 1]);
  });

  it('takes no text for a date', () => {
    expect(meets('Today', '14/1/2026')).toBe(false);
  });

  it.each<[string, CellValue[]]>([
    ['AboveAverage', [5, 9]],
    ['BelowAverage', [2, 4]],
    ['EqualOrAboveAverage', [5, 9]],
    ['EqualOrBelowAverage', [2, 4]],
    ['OneStdDevAboveAverage', [9]],
    ['OneStdDevBelowAverage', [2]],
    ['TwoStdDevAboveAverage', [9]],
    ['ThreeStdDevAboveAverage', []],
    ['ThreeStdDevBelowAverage', []],
  ])('%s looks at the numbers only', (criterion, expected) => {
    const values: CellValue[] = [2, 4, 5, 9, 'text', true, ''];
    // Mean 4.75, deviation 2.12.
    expect(values.filter((value) => meets(criterion, value, [2, 4, 4, 5, 9, 4.5, 'text', true, '']))).toEqual(expected);
  });

  it.each<[string, CellValue[]]>([
    ['DuplicateValues', ['a', 'A', 1, '1']],
    ['UniqueValues', ['b', true, 2]],
  ])('%s compares as COUNTIF does', (criterion, expected) => {
    const values: CellValue[] = ['a', 'A', 1, '1', 'b', true, 2, ''];
    expect(values.filter((value) => meets(criterion, value, values))).toEqual(expected);
  });

  it('holds for nothing under a name that is none', () => {
    expect([meets('Invalid', 1), meets('toString', 1)]).toEqual([false, false]);
  });
});
