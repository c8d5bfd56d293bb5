import type { CellValue } from '../../src/archive/cellValue';
import { languages } from '../../src/archive/language';
import { writePolicyRecords } from '../../src/archive/policyRows';
import { writeSettingRows } from '../../src/archive/settingRows';
import { defaultCreditPolicy } from '../../src/domain/credit/creditPolicy';
import { defaultEvaluationPolicy } from '../../src/domain/evaluation/evaluationPolicy';
import { defaultLoyaltyPolicy } from '../../src/domain/loyalty/loyaltyPolicy';
import type { PolicySheets } from '../../src/usecases/policy/policySheets';
import { readBasicSettings } from '../../src/usecases/readBasicSettings';
import { readSettings } from '../../src/usecases/readSettings';
import { writePolicySheets } from '../support/writePolicySheets';

type Rows = readonly (readonly CellValue[])[];

const withSettings = (values: Readonly<Record<string, CellValue>>): PolicySheets =>
  writePolicySheets('en-US', 'EUR', {
    settings: writeSettingRows('en-US', 'EUR').map((row) => [row[0] ?? '', row[1] ?? '', valueOf(row, values)]),
  });

function valueOf([key, , usual]: readonly CellValue[], values: Readonly<Record<string, CellValue>>): CellValue {
  return values[String(key)] ?? usual ?? '';
}

/** The rows of a table as usual, but for the cells named by the value that stands in front of them. */
function rowsWith(table: 'ratingBands' | 'scorecards', changes: Readonly<Record<string, Rows[number]>>): Rows {
  const key = table === 'ratingBands' ? 0 : 1;
  return writePolicyRecords(table, 'en-US', 'EUR').records.map((row) => changes[String(row[key])] ?? row);
}

const defaults = {
  evaluation: defaultEvaluationPolicy,
  credit: defaultCreditPolicy,
  loyalty: defaultLoyaltyPolicy,
};

describe('The policy of an archive', () => {
  it.each(languages)('is that of domain.md in a new archive in %s', (language) => {
    const read = readSettings(writePolicySheets(language, 'CNY'));
    expect(read).toMatchObject({ ok: true, value: { policy: defaults } });
    expect(read.ok && 'medianVolume' in read.value).toBe(false);
  });

  it('is that of domain.md where the settings and tables say nothing', () => {
    const nothing = { settings: [], ratingBands: [], scorecards: [], rewardRules: [['', '', '']] };
    expect(readSettings(writePolicySheets('zh-CN', 'CNY', nothing))).toMatchObject({ value: { policy: defaults } });
  });

  it.each<[string, CellValue, object]>([
    ['passMark', '75', { evaluation: { passMark: 75 } }],
    ['shareGood', '70%', { evaluation: { gradeShares: { good: 0.7 } } }],
    ['latePaymentPenalty', 2.5, { evaluation: { latePaymentPenalty: 2.5 } }],
    ['overdueCapB', 90, { credit: { overdueCaps: [{ moreThanDays: 90, rating: 'B' }, { rating: 'BBB' }] } }],
    ['newCustomerCap', 'BBB', { credit: { newCustomerCap: 'BBB' } }],
    ['overdueToleranceAmount', 500, { credit: { overdueToleranceAmount: 500 } }],
    ['exposureOpenOrders', '否', { credit: { exposureCounts: { receivables: true, openOrders: false } } }],
    ['reviewMonthsOthers', 18, { credit: { reviewMonths: { firstTier: 6, others: 18 } } }],
    ['loyalFrom', 55, { loyalty: { loyalFrom: 55 } }],
    ['largeVolumeFrom', '中位数', { loyalty: { largeVolumeFrom: 'median' } }],
    ['largeVolumeFrom', 250_000, { loyalty: { largeVolumeFrom: 250_000 } }],
  ])('takes %s = %p from the settings', (key, value, policy) => {
    expect(readSettings(withSettings({ [key]: value }))).toMatchObject({ ok: true, value: { policy } });
  });

  it('knows the median of purchases as it was measured', () => {
    expect(readSettings(withSettings({ medianVolume: 1234.5 }))).toMatchObject({ value: { medianVolume: 1234.5 } });
  });

  it.each([
    ['passMark', 101, 'Evaluation: pass mark'],
    ['shareFair', 1.5, 'Evaluation: Fair gives'],
    ['reviewMonthsOthers', 0, 'Credit: months between reviews, all others'],
    ['remindUpToDays', 7.5, 'Credit: remind up to days overdue'],
    ['newCustomerCap', 'D', 'Credit: best rating of a new customer'],
    ['exposureReceivables', 'perhaps', 'Credit: exposure counts receivables'],
    ['loyaltyFullYears', 'five', 'Loyalty: years of cooperation for full points'],
    ['largeVolumeFrom', 'Mean', 'Large volume from'],
    ['medianVolume', -1, 'Median of purchases, as measured'],
  ])('refuses %s = %p once, by its name', (key, value, setting) => {
    expect(readSettings(withSettings({ [key]: value }))).toEqual({
      ok: false,
      problem: { code: 'settingInvalid', details: { setting, value } },
    });
  });

  it.each([
    [{ pointsCredit: 25 }, 'wrongSum', 105, 'Evaluation: full points of performance + Evaluation: full points of att'],
    [{ loyaltyYears: 10 }, 'wrongSum', 95, 'Loyalty: full points of share of wallet + '],
    [{ gradeGood: 95 }, 'notFalling', 95, 'Evaluation: Good from'],
    [{ sharePoor: 0.6 }, 'notFalling', 0.6, 'Evaluation: Poor gives'],
    [{ slowness30: 30 }, 'notFalling', 40, 'Credit: character if paid 31 to 60 days late'],
    [{ overdueCapBBB: 60 }, 'notFalling', 60, 'Credit: no better than BBB'],
    [{ remindUpToDays: 61 }, 'notFalling', 61, 'Credit: remind up to days overdue'],
    [{ loyaltyRecentDays: 400 }, 'notFalling', 400, 'Loyalty: last order is recent up to days'],
  ])('refuses %j, which does not go together, as %s', (values, fault, value, setting) => {
    expect(readSettings(withSettings(values))).toMatchObject({
      ok: false,
      problem: {
        code: 'settingInvalid',
        details: { fault, value, setting: expect.stringContaining(setting) as unknown },
      },
    });
  });

  it('leaves everything else readable while one of its rules is at fault', () => {
    expect(readBasicSettings(withSettings({ passMark: 'high' }))).toMatchObject({ ok: true });
  });
});

describe('The ratings', () => {
  const read = (ratingBands: Rows) => readSettings(writePolicySheets('en-US', 'EUR', { ratingBands }));

  it('are read in any order, and a row or a cell that is not there is as usual', () => {
    const bands = [
      ['C', 0, 0, 0],
      ['AAA', 95, '', 120],
    ];
    const [usual, ...others] = defaultCreditPolicy.bands;
    expect(read(bands)).toMatchObject({
      value: { policy: { credit: { bands: [{ ...usual, scoreFrom: 95, creditPeriod: 120 }, ...others] } } },
    });
  });

  it.each([
    ['a rating that there is not', { A: ['D', 70, 0.8, 30] }, 'Credit ratings · Rating', undefined],
    ['a score that is none', { A: ['A', 'high', 0.8, 30] }, 'Credit ratings · A · Credit score from', undefined],
    ['a score above 100', { AAA: ['AAA', 101, 1, 90] }, 'Credit ratings · AAA · Credit score from', undefined],
    ['a period of half days', { B: ['B', 40, 0.2, 7.5] }, 'Credit ratings · B · Credit period (days)', undefined],
    ['a band above the one before', { A: ['A', 85, 0.8, 30] }, 'Credit ratings · A · Credit score from', 'notFalling'],
    ['a last band above 0', { C: ['C', 10, 0, 0] }, 'Credit ratings · C · Credit score from', 'lastNotZero'],
    ['a rating twice', { BB: ['B', 50, 0.4, 15] }, 'Credit ratings · Rating', 'twice'],
  ])('are refused for %s', (_what, changes, setting, fault) => {
    const outcome = read(rowsWith('ratingBands', changes));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'settingInvalid', details: { setting } } });
    expect(!outcome.ok && outcome.problem.details['fault']).toBe(fault);
  });
});

describe('The scorecards', () => {
  const read = (scorecards: Rows) => readSettings(writePolicySheets('en-US', 'EUR', { scorecards }));

  it('hold the factors that stand there, under the name above them; those without a row are as usual', () => {
    const cards = [
      ['5C', 'Character', '60%'],
      ['', '资本', 0.4],
    ];
    const { '5P': people, '6A': areas } = defaultCreditPolicy.scorecards;
    const own = [
      { factor: 'character', weight: 0.6 },
      { factor: 'capital', weight: 0.4 },
    ];
    expect(read(cards)).toMatchObject({
      value: { policy: { credit: { scorecards: { '5C': own, '5P': people, '6A': areas } } } },
    });
  });

  it.each([
    ['weights that make 105 %', { Capital: ['5C', 'Capital', 0.25] }, 'Scorecards · 5C · Weight', 'wrongSum', '105%'],
    ['a factor that there is not', { Capital: ['5C', 'Luck', 0.2] }, 'Scorecards · 5C · Factor', undefined, 'Luck'],
    ['a scorecard that there is not', { Capital: ['7X', 'Capital', 0.2] }, 'Scorecards · Scorecard', undefined, '7X'],
    ['a factor twice', { Capital: ['5C', 'Capacity', 0.2] }, 'Scorecards · 5C · Factor', 'twice', 'Capacity'],
    [
      'a weight that is none',
      { Capital: ['5C', 'Capital', 'some'] },
      'Scorecards · 5C · Capital · Weight',
      undefined,
      'some',
    ],
  ])('are refused for %s', (_what, changes, setting, fault, value) => {
    const outcome = read(rowsWith('scorecards', changes));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'settingInvalid', details: { setting, value } } });
    expect(!outcome.ok && outcome.problem.details['fault']).toBe(fault);
  });
});

describe('The rules of rewards', () => {
  const read = (rewardRules: Rows) => readSettings(writePolicySheets('en-US', 'EUR', { rewardRules }));

  it('count from the highest score down, the stricter one first, in whatever order they stand', () => {
    const rules = [
      [60, '', 'Training'],
      ['', '', ''],
      [95, 'No', 'Bonus'],
      [95, 'Yes', '提高信用额度'],
    ];
    expect(read(rules)).toMatchObject({
      value: {
        policy: {
          evaluation: {
            rewardRules: [
              { scoreFrom: 95, needsFullCredit: true, reward: 'raiseCreditLimit' },
              { scoreFrom: 95, needsFullCredit: false, reward: 'bonus' },
              { scoreFrom: 60, needsFullCredit: false, reward: 'training' },
            ],
          },
        },
      },
    });
  });

  it.each([
    [[90, 'Yes', 'A holiday'], 'Rewards · Reward', 'A holiday'],
    [[90, 'Yes', ''], 'Rewards · Reward', ''],
    [['', 'Yes', 'Bonus'], 'Rewards · Bonus · Score from', ''],
    [[90, 'sometimes', 'Bonus'], 'Rewards · Bonus · Full credit points needed', 'sometimes'],
  ])('are refused for %j', (row, setting, value) => {
    expect(read([row])).toEqual({ ok: false, problem: { code: 'settingInvalid', details: { setting, value } } });
  });
});
