import { parseMonth, parseMonthOfYear, parseYear } from '../../src/domain/parseMonth';

describe('A month with its year', () => {
  it.each([
    '2024-01',
    '2024/1',
    '2024.01',
    '202401',
    '2024年1月',
    '2024 年 01 月份',
    '01/2024',
    'Jan 2024',
    'Jan-24',
    "Jan '24",
    'January 2024',
    '2024 Jan',
    '２０２４年１月',
    '24年1月',
    '113年1月',
    '民國113年1月',
    '113/01',
    '11301',
  ])('is read from %s', (text) => {
    expect(parseMonth(text)).toEqual({ year: 2024, month: 1 });
  });

  it.each(['2024', 'Jan', '1月', '2024-13', '2024-00', '24-01', '99年1月', '2024-01-15', 'Qty Jan 2024', '999999', ''])(
    'is not read from %j',
    (text) => {
      expect(parseMonth(text)).toBeUndefined();
    },
  );
});

describe('A month without its year', () => {
  it.each([
    ['1月', 1],
    ['01月', 1],
    ['十二月', 12],
    ['十月份', 10],
    ['Sept.', 9],
    ['december', 12],
    ['M3', 3],
  ])('is read from %s', (text, month) => {
    expect(parseMonthOfYear(text)).toBe(month);
  });

  it.each(['13月', '0月', 'M13', 'Marketing', '一', '十十月', '2024年1月'])('is not read from %s', (text) => {
    expect(parseMonthOfYear(text)).toBeUndefined();
  });
});

describe('A year', () => {
  it.each(['2024', '2024年', '2024年度', 'FY2024', '113年', '民國113年度'])('is read from %s', (text) => {
    expect(parseYear(text)).toBe(2024);
  });

  it.each(['24', '1850', '20245', 'Year', '113月'])('is not read from %s', (text) => {
    expect(parseYear(text)).toBeUndefined();
  });
});
