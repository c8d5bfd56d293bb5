import { plainDateToIso } from '../../src/domain/plainDate';
import { detectDateOrder, judgeYears, parseDate } from '../../src/domain/parseDate';

describe('A date written by a person', () => {
  it.each([
    '2023-08-31',
    '2023-8-31',
    '2023/8/31',
    '2023.8.31',
    ' 2023-08-31 ',
    '２０２３－０８－３１',
    '2023年8月31日',
    '2023 年 8 月 31 日',
    '2023年8月31号',
    '20230831',
    '112/08/31',
    '112年8月31日',
    '民國112年8月31日',
    '中华民国112年8月31日',
    '1120831',
    '31/8/2023',
    '31.08.2023',
    '8/31/2023',
    '31 Aug 2023',
    '31-Aug-2023',
    'August 31, 2023',
    'Aug 31st 2023',
    '2023-08-31 13:45',
    '2023-08-31T00:00:00.000Z',
    '2023/8/31 1:05:00 PM',
  ])('%p is 31 August 2023', (text) => {
    const date = parseDate(text);
    expect(date.ok && plainDateToIso(date.value)).toBe('2023-08-31');
  });

  it.each([
    ['2023-02-30', 'noSuchDay'],
    ['2023年2月30日', 'noSuchDay'],
    ['30/02/2023', 'noSuchDay'],
    ['20230230', 'noSuchDay'],
    ['1120230', 'noSuchDay'],
    ['29 Feb 2023', 'noSuchDay'],
    ['99/99/2023', 'noSuchDay'],
    ['03/04/2023', 'ambiguousDate'],
    ['3-4-2023', 'ambiguousDate'],
    ['31/8/23', 'shortYear'],
    ['soon', 'notADate'],
    ['2023', 'notADate'],
    ['8/31', 'notADate'],
    ['2023-08/31', 'notADate'],
    ['31 Foo 2023', 'notADate'],
    ['__proto__', 'notADate'],
  ])('%p is refused: %s', (text, problem) => {
    expect(parseDate(text)).toEqual({ ok: false, problem });
  });

  it('with day and month equal is not ambiguous', () => {
    expect(parseDate('05/05/2023')).toMatchObject({ ok: true });
  });

  it('is read in the order that is known', () => {
    expect(parseDate('03/04/2023', 'dayFirst')).toEqual({ ok: true, value: { year: 2023, month: 4, day: 3 } });
    expect(parseDate('03/04/2023', 'monthFirst')).toEqual({ ok: true, value: { year: 2023, month: 3, day: 4 } });
    expect(parseDate('31/04/2023', 'monthFirst')).toEqual({ ok: false, problem: 'noSuchDay' });
  });

  it('of the first year of the Republic is 1912', () => {
    expect(parseDate('民國元年1月1日')).toEqual({ ok: true, value: { year: 1912, month: 1, day: 1 } });
  });
});

describe('The dates of a column', () => {
  it('prove the order of all by one that has a single reading', () => {
    expect(detectDateOrder(['01/02/2023', '31/12/2012'])).toBe('dayFirst');
    expect(detectDateOrder(['01/02/2023', '12/31/2012'])).toBe('monthFirst');
  });

  it('prove nothing if all are ambiguous, or if they contradict each other', () => {
    expect(detectDateOrder(['01/02/2023', '', 45_000])).toBeUndefined();
    expect(detectDateOrder(['31/12/2012', '12/31/2012'])).toBeUndefined();
  });
});

describe('The years of a date', () => {
  it.each([
    ['112/08/31', 'roc'],
    ['1120831', 'roc'],
    ['民國98年5月1日', 'roc'],
    ['2023/08/31', 'western'],
    ['20230831', 'western'],
    ['31/08/2023', 'western'],
    ['98/05/01', undefined],
    ['soon', undefined],
  ])('in %s are %s', (text, years) => {
    expect(judgeYears(text)).toBe(years);
  });

  it('of two digits are of the Republic where the other dates of the column are', () => {
    expect(parseDate('98/05/01', undefined, true)).toEqual({ ok: true, value: { year: 2009, month: 5, day: 1 } });
    expect(parseDate('980501', undefined, true)).toEqual({ ok: true, value: { year: 2009, month: 5, day: 1 } });
    expect(parseDate('98/05/01')).toEqual({ ok: false, problem: 'shortYear' });
  });
});
