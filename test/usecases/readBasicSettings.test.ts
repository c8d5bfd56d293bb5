import type { CellValue } from '../../src/archive/cellValue';
import { languages } from '../../src/archive/language';
import { writeSettingRows } from '../../src/archive/settingRows';
import { defaultClassificationPolicy } from '../../src/domain/classificationPolicy';
import type { PolicySheets } from '../../src/usecases/policy/policySheets';
import { readBasicSettings } from '../../src/usecases/readBasicSettings';
import { writePolicySheets } from '../support/writePolicySheets';

type Rows = readonly (readonly CellValue[])[];

const withSetting = (key: string, value: CellValue): PolicySheets =>
  writePolicySheets('en-US', 'EUR', {
    settings: writeSettingRows('en-US', 'EUR').map((row) => (row[0] === key ? [row[0], row[1] ?? '', value] : row)),
  });

const withSchemes = (tierSchemes: Rows): PolicySheets =>
  writePolicySheets('en-US', 'EUR', { settings: [['scheme', 'Scheme in force', 'Mine']], tierSchemes });

describe('The settings of an archive', () => {
  it.each(languages)('are read back as they were written in %s', (language) => {
    const read = readBasicSettings(writePolicySheets(language, 'CNY'));
    expect(read).toMatchObject({
      ok: true,
      value: {
        language,
        currency: 'CNY',
        classification: defaultClassificationPolicy,
        scheme: { rankedBy: 'expectedValue' },
        rowsColouredBy: 'tier',
      },
    });
  });

  it('have their defaults where they are missing or empty', () => {
    expect(readBasicSettings(writePolicySheets('zh-TW', 'TWD', { settings: [], tierSchemes: [] }))).toMatchObject({
      ok: false,
      problem: { code: 'schemeInvalid', details: { fault: 'unknownScheme' } },
    });
    expect(readBasicSettings(writePolicySheets('zh-TW', 'TWD', { settings: [] }))).toMatchObject({
      ok: true,
      value: { language: 'zh-TW', classification: defaultClassificationPolicy, scheme: { name: '重點客戶' } },
    });
    expect(readBasicSettings(withSetting('probabilityHigh', ' '))).toMatchObject({ ok: true });
  });

  it('are known by name where the keys were deleted', () => {
    const rows = writeSettingRows('en-US', 'EUR').map(([, setting, value]) => ['', setting ?? '', value ?? '']);
    const settings = rows.map((row) => (row[1] === 'Probability: High' ? ['', row[1], 0.9] : row));
    expect(readBasicSettings(writePolicySheets('en-US', 'EUR', { settings }))).toMatchObject({
      value: { classification: { grades: { high: 0.9 } } },
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
  ])('take %s = %p', (key, value, classification) => {
    expect(readBasicSettings(withSetting(key, value))).toMatchObject({ ok: true, value: { classification } });
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
    ['colourRowsBy', 'Region', 'Customers’ rows are coloured by'],
  ])('refuse %s = %p and name it', (key, value, setting) => {
    expect(readBasicSettings(withSetting(key, value))).toEqual({
      ok: false,
      problem: { code: 'settingInvalid', details: { setting, value } },
    });
  });
});

describe('The rows of customers', () => {
  it.each([
    ['Credit rating', 'rating'],
    ['信用等級', 'rating'],
    ['No colours', 'none'],
    ['', 'tier'],
  ])('are coloured as %j says: by %s', (value, rowsColouredBy) => {
    expect(readBasicSettings(withSetting('colourRowsBy', value))).toMatchObject({ value: { rowsColouredBy } });
  });
});

describe('The scheme in force', () => {
  it('is the one that the settings name', () => {
    expect(readBasicSettings(withSetting('scheme', ' vip  PYRAMID '))).toMatchObject({
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
    expect(readBasicSettings(withSchemes(rows))).toMatchObject({
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
    const settings = [['scheme', '', '重点客户']];
    const read = readBasicSettings(writePolicySheets('zh-CN', 'CNY', { settings, tierSchemes: [] }));
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
    expect(readBasicSettings(withSchemes(rows))).toEqual({ ok: false, problem: { code: 'schemeInvalid', details } });
  });
});
