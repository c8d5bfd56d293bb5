import { chooseDefaultCurrency } from '../../../src/taskpane/firstRun/defaultCurrency';

describe('chooseDefaultCurrency', () => {
  it.each([
    ['en-US', 'USD'],
    ['en-GB', 'GBP'],
    ['de-DE', 'EUR'],
    ['fr', 'EUR'],
    ['zh-CN', 'CNY'],
    ['zh', 'CNY'],
    ['zh-TW', 'TWD'],
    ['zh-Hant', 'TWD'],
    ['zh-HK', 'HKD'],
    ['ja', 'JPY'],
    ['en-AQ', 'USD'],
    ['zh_CN', 'USD'],
    ['', 'USD'],
  ])('proposes for %p the currency %s', (locale, currency) => {
    expect(chooseDefaultCurrency(locale)).toBe(currency);
  });
});
