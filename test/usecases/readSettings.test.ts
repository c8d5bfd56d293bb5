import type { CellValue } from '../../src/archive/cellValue';
import type { Language } from '../../src/archive/language';
import { languages } from '../../src/archive/language';
import { writeSchemeRows, writeSettingRows } from '../../src/archive/settingRows';
import { defaultClassificationPolicy } from '../../src/domain/classificationPolicy';
import type { SettingsSnapshot } from '../../src/usecases/readSettings';
import { readSettings } from '../../src/usecases/readSettings';

type Rows = readonly (readonly CellValue[])[];

function snapshot(language: Language, settings: Rows, schemes: Rows): SettingsSnapshot {
  const column = (rows: Rows, place: number): CellValue[] => rows.map((row) => row[place] ?? '');
  return {
    keys: column(settings, 0),
    settings: column(settings, 1),
    values: column(settings, 2),
    schemes: {
      schemes: column(schemes, 0),
      rankedBy: column(schemes, 1),
      tiers: column(schemes, 2),
      upTo: column(schemes, 3),
      services: column(schemes, 4),
    },
    headerLanguage: language,
  };
}

const withSetting = (key: string, value: CellValue) =>
  snapshot(
    'en-US',
    writeSettingRows('en-US', 'EUR').map((row) => (row[0] === key ? [row[0], row[1] ?? '', value] : row)),
    writeSchemeRows('en-US'),
  );

const withSchemes = (rows: Rows) => snapshot('en-US', [['scheme', 'Scheme in force', 'Mine']], rows);

describe('The settings of an archive', () => {
  it.each(languages)('are read back as they were written in %s', (language) => {
    const read = readSettings(snapshot(language, writeSettingRows(language, 'CNY'), writeSchemeRows(language)));
    expect(read).toMatchObject({
      ok: true,
      value: { language, currency: 'CNY', policy: defaultClassificationPolicy, scheme: { rankedBy: 'expectedValue' } },
    });
  });

  it('have their defaults where they are missing or empty', () => {
    expect(readSettings(snapshot('zh-TW', [], []))).toMatchObject({
      ok: false,
      problem: { code: 'schemeInvalid', details: { fault: 'unknownScheme' } },
    });
    expect(readSettings(snapshot('zh-TW', [], writeSchemeRows('zh-TW')))).toMatchObject({
      ok: true,
      value: { language: 'zh-TW', policy: defaultClassificationPolicy, scheme: { name: '重點客戶' } },
    });
    expect(readSettings(withSetting('probabilityHigh', ' '))).toMatchObject({ ok: true });
  });

  it('are known by name where the keys were deleted', () => {
    const rows = writeSettingRows('en-US', 'EUR').map(([, setting, value]) => ['', setting ?? '', value ?? '']);
    const changed = rows.map((row) => (row[1] === 'Probability: High' ? ['', row[1], 0.9] : row));
    expect(readSettings(snapshot('en-US', changed, writeSchemeRows('en-US')))).toMatchObject({
      value: { policy: { grades: { high: 0.9 } } },
    });
  });

  it.each([
    ['probabilityHigh', '90%', { grades: { high: 0.9 } }],
    ['formerCountAs', 'existing', { formerCountAs: 'existing' }],
    ['formerCountAs', '现有客户', { formerCountAs: 'existing' }],
    ['boundaryRounding', 'Up', { tiers: { rounding: 'up' } }],
    ['firstTierMinimum', 0, { tiers: { firstTierMinimum: 0 } }],
    ['ties', 'Lower tier', { tiers: { ties: 'worse' } }],
    ['notPositive', 'Ranked like all others', { tiers: { notPositive: 'ranked' } }],
  ])('take %s = %p', (key, value, policy) => {
    expect(readSettings(withSetting(key, value))).toMatchObject({ ok: true, value: { policy } });
  });

  it.each([
    ['probabilityHigh', 1.5, 'Probability: High'],
    ['probabilityLow', 'little', 'Probability: Low'],
    ['formerCountAs', 'Former', 'Former customers count as'],
    ['boundaryRounding', 'sideways', 'Tier boundaries are rounded'],
    ['firstTierMinimum', 0.5, 'First tier holds at least'],
    ['firstTierMinimum', -1, 'First tier holds at least'],
    ['ties', '__proto__', 'Equal values at a boundary'],
    ['notPositive', '#REF!', 'Values of zero and below'],
  ])('refuse %s = %p and name it', (key, value, setting) => {
    expect(readSettings(withSetting(key, value))).toEqual({
      ok: false,
      problem: { code: 'settingInvalid', details: { setting, value } },
    });
  });
});

describe('The scheme in force', () => {
  it('is the one that the settings name', () => {
    expect(readSettings(withSetting('scheme', ' vip  PYRAMID '))).toMatchObject({
      value: { scheme: { name: 'VIP pyramid', rankedBy: 'purchases', tiers: { length: 4 } } },
    });
  });

  it('may be one that the user added by rows of its own', () => {
    const rows = [
      ['Mine', 'Market potential', 'Gold', 0.1],
      ['', '', 'Silver', '50%'],
      ['Key accounts', 'Expected value', 'A', 1],
      ['Mine', '', 'Bronze', 1],
      ['', '', '', ''],
    ];
    expect(readSettings(withSchemes(rows))).toMatchObject({
      value: {
        scheme: {
          name: 'Mine',
          rankedBy: 'potential',
          tiers: [
            { tier: 'Gold', upTo: 0.1 },
            { tier: 'Silver', upTo: 0.5 },
            { tier: 'Bronze', upTo: 1 },
          ],
        },
      },
    });
  });

  it('of the texts is known even if its rows were deleted', () => {
    const read = readSettings(snapshot('zh-CN', [['scheme', '', '重点客户']], []));
    expect(read).toMatchObject({ ok: true, value: { scheme: { name: '重点客户', tiers: { length: 3 } } } });
  });

  it.each([
    [[['Other', 'Expected value', 'A', 1]], { scheme: 'Mine', fault: 'unknownScheme', tier: '' }],
    [[['Mine', 'Luck', 'A', 1]], { scheme: 'Mine', fault: 'rankedByUnknown', tier: '' }],
    [[['Mine', '', 'A', 1]], { scheme: 'Mine', fault: 'rankedByUnknown', tier: '' }],
    [[['Mine', 'Expected value', 'A', 15]], { scheme: 'Mine', fault: 'shareOutOfRange', tier: 'A' }],
    [[['Mine', 'Expected value', 'A', '']], { scheme: 'Mine', fault: 'shareOutOfRange', tier: 'A' }],
    [[['Mine', 'Expected value', 'A', 0.5]], { scheme: 'Mine', fault: 'lastShareNotOne', tier: 'A' }],
    [[['Mine', 'Expected value', '', 1]], { scheme: 'Mine', fault: 'tierUnnamed', tier: '' }],
  ])('is refused as %j', (rows, details) => {
    expect(readSettings(withSchemes(rows))).toEqual({ ok: false, problem: { code: 'schemeInvalid', details } });
  });
});
