import { createFormats } from '../../src/taskpane/createFormats';

describe('createFormats', () => {
  it('writes numbers, shares and dates as the locale of the document does', () => {
    const german = createFormats('de-DE');
    expect(german.count(12345)).toEqual({ value: 12345, text: '12.345' });
    expect(german.amount(1234.6)).toBe('1.235');
    expect(german.percent(0.345)).toMatch(/^35\s%$/);
    expect(german.date('2026-11-20')).toBe('20.11.2026');
    expect(createFormats('zh-CN').date('2026-11-20')).toBe('2026年11月20日');
  });

  it('leaves a date alone that is none', () => {
    const formats = createFormats('en-US');
    expect(formats.date('')).toBe('');
    expect(formats.date('yesterday')).toBe('yesterday');
    expect(formats.date('2026-13-45')).toBe('2026-13-45');
  });

  it.each(['zh_CN', '', '??'])('takes the locale %p, which no browser knows, for American English', (locale) => {
    expect(createFormats(locale).count(1234).text).toBe('1,234');
  });
});
