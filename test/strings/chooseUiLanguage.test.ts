import { chooseUiLanguage } from '../../src/strings/chooseUiLanguage';

describe('chooseUiLanguage', () => {
  it.each([
    ['en-US', 'en-US'],
    ['en-GB', 'en-US'],
    ['de-DE', 'en-US'],
    ['ja-JP', 'en-US'],
    ['', 'en-US'],
    ['x', 'en-US'],
    ['zhuang', 'en-US'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['ZH-cn', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh_TW', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-CN', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-CHT', 'zh-TW'],
  ])('shows %s in %s', (displayLanguage, language) => {
    expect(chooseUiLanguage(displayLanguage)).toBe(language);
  });
});
