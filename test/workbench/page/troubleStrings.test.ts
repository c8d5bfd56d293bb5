import { troubleStrings } from '../../../workbench/page/troubleStrings';

/** Every text of a language with its name, those in groups included. */
function textsOf(value: unknown, name = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value === 'function') return [[name, String((value as (...values: unknown[]) => unknown)('a', 2, 'b'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${name}.${key}`));
}

describe('the texts of the panel for trouble', () => {
  it.each(['zh-CN', 'zh-TW'] as const)('are Chinese throughout in %s, but for names of products', (language) => {
    const notChinese = textsOf(troubleStrings[language]).filter(([, text]) => !/\p{Script=Han}/u.test(text));
    expect(notChinese.map(([name]) => name)).toEqual([
      '.profiles.2016',
      '.profiles.2019',
      '.profiles.2021',
      '.profiles.2024',
    ]);
  });

  it('say in every language which request is meant, and what happens to it', () => {
    for (const { planned } of Object.values(troubleStrings)) {
      expect(planned('it hangs', 12, 'all')).toMatch(/it hangs.*12.*all/);
    }
  });
});
