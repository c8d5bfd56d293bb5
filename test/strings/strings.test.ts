import { languages, type Language } from '../../src/archive/language';
import { stringsFor, type Strings } from '../../src/strings/strings';

/** What most texts need to be written out: a number for those that count, a text for all others. */
const sample = { value: 3, text: '3', toString: () => '3' };

/** What those take that list something; a text that is missing here does not get by with `sample`. */
const listing: Readonly<Record<string, readonly unknown[]>> = {
  '/evaluation/against': ['3', ['4']],
  '/evaluation/previousScore': ['3', ['4']],
  '/evaluation/rules/graded': ['3', ['4']],
  '/importColumns/unfit': [['3', '4']],
  '/importPreview/reasons/undecidedDuplicate': [['taxNumber', 'phone']],
  '/importPreview/missing': [['3', '4']],
  '/importPreview/importNow': [['3', '4'], sample],
};

/** Of programs, keys, files and characters; they are the same in every language. */
const names =
  /\b(Excel|Enter|Backspace|Esc|Ctrl|Tab|EV|GDPR|xls[xm]|[ct]sv|CSV|txt|NAME|Unicode|UTF-(8|16)|GB18030|Big5|Windows-1252)\b/g;

/** Every text of a language by its path, functions called with sample arguments. */
function collectTexts(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') {
    return [[path, node]];
  }
  if (typeof node === 'function') {
    const write = node as TextOf;
    const made = path.startsWith('/problems')
      ? write({})
      : write(...(listing[path] ?? [sample, sample, sample, sample]));
    return collectTexts(made, path);
  }
  return Object.entries(node as object).flatMap(([key, value]) => collectTexts(value, `${path}/${key}`));
}

type TextOf = (...parameters: unknown[]) => unknown;

const load = async (language: Language): Promise<ReadonlyMap<string, string>> =>
  new Map(collectTexts(await stringsFor(language)));

describe('the texts of the screens', () => {
  it('are complete and not empty in every language', async () => {
    const english = await load('en-US');
    expect(english.size).toBeGreaterThan(100);
    for (const language of languages) {
      const texts = await load(language);
      expect([...texts.keys()]).toEqual([...english.keys()]);
      expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  it.each(languages)('leave no gap where something is to be named in %s', async (language) => {
    const gaps = [...(await load(language))].filter(([, text]) => /undefined|NaN|\[object|“”|「」|（相同）/.test(text));
    expect(gaps).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW'] as const)('speak Chinese throughout in %s', async (language) => {
    // Some only put a colon between two texts.
    const foreign = [...(await load(language))].filter(
      ([, text]) => /\p{Letter}/u.test(text.replace(names, '')) && !/\p{Script=Han}/u.test(text),
    );
    expect(foreign).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW'] as const)('leave no English words in %s but names and keys', async (language) => {
    const foreign = [...(await load(language))].filter(([, text]) => /[A-Za-z]{2,}/.test(text.replace(names, '')));
    expect(foreign).toEqual([]);
  });

  it('use no simplified characters in traditional Chinese', async () => {
    const traditional = await load('zh-TW');
    const mainlandOnly = /[这个们为对应该级类户档数据显写读设内额货币击选项试请过还没无从开关闭执终总]/u;
    const slips = [...traditional].filter(([, text]) => mainlandOnly.test(text));
    expect(slips).toEqual([]);
  });

  it('use the singular for one and the plural for all other numbers in English', async () => {
    const { home, creation, reclassify } = await stringsFor('en-US');
    expect(home.title({ value: 1, text: '1' })).toBe('1 customer');
    expect(home.title({ value: 1200, text: '1,200' })).toBe('1,200 customers');
    expect(home.title({ value: 0, text: '0' })).toBe('No customers yet');
    expect(creation.unfitTitle({ value: 1, text: '1' })).toBe('1 value does not fit');
    expect(creation.unfitTitle({ value: 2, text: '2' })).toBe('2 values do not fit');
    expect(reclassify.appliedMoves({ value: 1, text: '1' })).toBe('1 customer has a new tier.');
  });
});

describe('the texts of problems', () => {
  const details = { sheet: 'Kunden', scheme: 'VIP', fault: 'tierTwice', tier: 'B', setting: 'Grade', value: 'often' };

  it.each(languages)('name in %s what the problem knows', async (language) => {
    const { problems }: Strings = await stringsFor(language);
    expect(problems.sheetProtected(details).title).toContain('Kunden');
    expect(problems.schemeInvalid(details).title).toContain('VIP');
    expect(problems.schemeInvalid(details).why).toContain('B');
    expect(problems.settingInvalid(details).title).toContain('Grade');
    expect(problems.settingInvalid(details).why).toContain('often');
    expect(problems.listTooLarge({ mostRows: 200_000, mostColumns: 500 }).why).toContain('200000');
  });

  it.each([
    ['en-US', /Unprotect Sheet.*Protect Workbook/],
    ['zh-CN', /撤消工作表保护.*保护工作簿/],
    ['zh-TW', /取消保護工作表.*保護活頁簿/],
  ] as const)('name in %s both protections that Excel may mean', async (language, both) => {
    const { problems } = await stringsFor(language);
    expect(problems.sheetProtected({ code: 'AccessDenied' }).next).toMatch(both);
    expect(problems.sheetProtected(details).next).not.toMatch(both);
  });

  it.each(languages)('are whole sentences in %s when the problem knows nothing', async (language) => {
    const { problems } = await stringsFor(language);
    for (const word of Object.values(problems)) {
      const text = Object.values(word({})).join(' ');
      expect(text).not.toMatch(/undefined|null|NaN|“”|「」|:\s*$/);
    }
  });

  it('fall back on general words for a fault they do not know, however it is called', async () => {
    const { problems } = await stringsFor('en-US');
    const general = problems.schemeInvalid({}).why;
    expect(problems.schemeInvalid({ fault: '__proto__' }).why).toBe(general);
    expect(problems.schemeInvalid({ fault: 'constructor' }).why).toBe(general);
    expect(problems.schemeInvalid({ fault: 'noTiers' }).why).not.toBe(general);
  });
});
