import { defaultSchemes, findDefaultScheme } from '../../src/archive/defaultSchemes';
import { languages } from '../../src/archive/language';
import { settingDefinitions, writeSchemeRows, writeSettingRows } from '../../src/archive/settingRows';

describe('The first rows of the settings', () => {
  it('hold every policy value once, with the defaults of the rules', () => {
    const rows = writeSettingRows('en-US', 'EUR');
    expect(Object.fromEntries(rows.map(([key, , value]) => [key, value]))).toEqual({
      scheme: 'Key accounts',
      probabilityHigh: 0.8,
      probabilityMedium: 0.5,
      probabilityLow: 0.2,
      formerCountAs: 'Prospect',
      freshContact: 12,
      freshCredit: 6,
      freshOther: 24,
      boundaryRounding: 'Half up',
      firstTierMinimum: 1,
      ties: 'Better tier',
      notPositive: 'Always the last tier',
      currency: 'EUR',
      language: 'en-US',
      pointsPerformance: 50,
      pointsAttitude: 20,
      pointsCredit: 20,
      pointsInformation: 10,
      shareExcellent: 1,
      shareGood: 0.75,
      shareFair: 0.5,
      sharePoor: 0.25,
      latePaymentPenalty: 5,
      passMark: 80,
      gradeExcellent: 90,
      gradeGood: 75,
      gradeFair: 60,
      slowness0: 100,
      slowness30: 80,
      slowness60: 40,
      slownessMore: 0,
      overdueCapB: 60,
      overdueCapBBB: 30,
      newCustomerCap: 'A',
      remindUpToDays: 30,
      managerUpToDays: 60,
      overdueToleranceAmount: 0,
      overdueToleranceDays: 0,
      exposureReceivables: 'Yes',
      exposureOpenOrders: 'Yes',
      reviewMonthsFirstTier: 6,
      reviewMonthsOthers: 12,
      loyaltyShareOfWallet: 40,
      loyaltyRegularity: 30,
      loyaltyRecency: 15,
      loyaltyYears: 15,
      loyaltyRecentDays: 30,
      loyaltyStaleDays: 365,
      loyaltyFullYears: 5,
      loyalFrom: 60,
      largeVolumeFrom: 'Median',
      medianVolume: '',
      colourRowsBy: 'Tier',
    });
  });

  it.each(languages)('are named and explained in %s', (language) => {
    for (const [, setting, , explanation] of writeSettingRows(language, 'CNY')) {
      expect([setting, explanation]).not.toContain('');
    }
    expect(new Set(settingDefinitions.map(({ setting }) => setting[language])).size).toBe(settingDefinitions.length);
  });

  it('name the grades as the choices of a probability do', () => {
    const settings = writeSettingRows('zh-CN', 'CNY').map(([, setting]) => setting);
    expect(settings).toEqual(expect.arrayContaining(['可能性：高', '可能性：中', '可能性：低']));
  });
});

describe('The first rows of the schemes', () => {
  it('hold both default schemes with what each tier means for service', () => {
    const rows = writeSchemeRows('zh-CN');
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['重点客户', '预期价值', 'A', 0.15],
      ['重点客户', '预期价值', 'B', 0.35],
      ['重点客户', '预期价值', 'C', 1],
      ['VIP 客户金字塔', '近12个月购买额', 'A', 0.01],
      ['VIP 客户金字塔', '近12个月购买额', 'B', 0.05],
      ['VIP 客户金字塔', '近12个月购买额', 'C', 0.2],
      ['VIP 客户金字塔', '近12个月购买额', 'D', 1],
    ]);
    for (const row of rows) expect(row[4]).not.toBe('');
  });
});

describe('A default scheme', () => {
  it.each(['Key accounts', 'key  ACCOUNTS', '重点客户', '重點客戶'])('is known as %j', (name) => {
    expect(findDefaultScheme(name)).toMatchObject(defaultSchemes[0].rule);
  });

  it('is not known by another name', () => {
    expect(findDefaultScheme('Gold')).toBeUndefined();
    expect(findDefaultScheme('')).toBeUndefined();
    expect(findDefaultScheme('__proto__')).toBeUndefined();
  });
});
