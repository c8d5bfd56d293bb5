import { defaultCreditPolicy } from '../../../src/domain/credit/creditPolicy';
import { defaultEvaluationPolicy } from '../../../src/domain/evaluation/evaluationPolicy';
import { defaultLoyaltyPolicy } from '../../../src/domain/loyalty/loyaltyPolicy';
import type { FileRecord } from '../../../src/usecases/customerFiles';
import { explainLoyalty } from '../../../src/usecases/portfolio/explainLoyalty';
import { explainRating } from '../../../src/usecases/portfolio/explainRating';
import { explainScore } from '../../../src/usecases/portfolio/explainScore';

const record = (table: FileRecord['table'], record: string, values: FileRecord['values']): FileRecord => ({
  table,
  record,
  values,
});

/** The worked example of 003. */
const evaluation = (values: FileRecord['values'] = {}): FileRecord =>
  record('evaluations', 'E0001', {
    year: 2025,
    target: 5_000_000,
    actual: 4_000_000,
    attitude: '良',
    latePayments: 3,
    onTimePayments: 1,
    information: 'Excellent',
    performancePoints: 40,
    attitudePoints: 15,
    creditPoints: 10,
    informationPoints: 10,
    score: 75,
    grade: 'Good',
    passed: 'No',
    recommendedReward: 'Training',
    reward: '',
    evaluatedOn: 46_000,
    evaluatedBy: 'Li Wei',
    figuresFrom: 'Monthly sales',
    policyOf: 46_000,
    ...values,
  });

describe('Why this score', () => {
  it('each part stands with its points, what it gives at most, and its data (003: 40, 15, 10, 10)', () => {
    expect(explainScore([evaluation()], defaultEvaluationPolicy)).toEqual({
      kind: 'evaluated',
      evaluation: 'E0001',
      year: 2025,
      parts: [
        { part: 'performance', points: 40, full: 50, data: { kind: 'performance', target: 5e6, actual: 4e6 } },
        { part: 'attitude', points: 15, full: 20, data: { kind: 'grade', grade: 'good' } },
        { part: 'credit', points: 10, full: 20, data: { kind: 'payments', late: 3, onTime: 1, penalty: 5 } },
        { part: 'information', points: 10, full: 10, data: { kind: 'grade', grade: 'excellent' } },
      ],
      score: 75,
      grade: 'good',
      isPassed: false,
      recommended: 'training',
      evaluatedOn: '2025-12-09',
      evaluatedBy: 'Li Wei',
      figuresFrom: 'Monthly sales',
      policyOf: '2025-12-09',
      todayScore: 75,
    });
  });

  it('says what the same data give by the policy of today', () => {
    const policy = { ...defaultEvaluationPolicy, latePaymentPenalty: 10 };
    expect(explainScore([evaluation()], policy)).toMatchObject({ score: 75, todayScore: 65 });
  });

  it('takes the newest year, however the evaluations are sorted', () => {
    const evaluations = [2023, 2025, 2024].map((year) => ({ ...evaluation({ year }), record: `E${year}` }));
    expect(explainScore(evaluations, defaultEvaluationPolicy)).toMatchObject({ evaluation: 'E2025' });
  });

  it('an evaluation without a score judges nothing', () => {
    expect(explainScore([evaluation({ score: '' })], defaultEvaluationPolicy)).toEqual({ kind: 'notEvaluated' });
  });

  it('tells the decision beside the recommendation', () => {
    const decided = evaluation({ reward: 'Bonus', reason: 'Loyal for years', decidedOn: 46_001, decidedBy: 'Ana' });
    expect(explainScore([decided], defaultEvaluationPolicy)).toMatchObject({
      recommended: 'training',
      decision: { reward: 'bonus', reason: 'Loyal for years', on: '2025-12-10', by: 'Ana' },
    });
  });
});

const customer = (values: FileRecord['values']): FileRecord => record('customers', 'C1', values);
const review = (values: FileRecord['values'] = {}): FileRecord =>
  record('creditReviews', 'K0001', {
    reviewedOn: 46_000,
    scorecard: '5C',
    character: 90,
    capacity: 80,
    capital: 70,
    collateral: '',
    conditions: 60,
    score: 71.5,
    scoredRating: 'A',
    cappedRating: 'BBB',
    capReasons: '35 days overdue',
    suggestedLimit: 90_000,
    suggestedPeriod: 30,
    state: 'Decided',
    decidedRating: 'BBB',
    decidedLimit: 80_000,
    decidedPeriod: 30,
    decidedOn: 46_002,
    decidedBy: 'Ana',
    nextReview: 46_180,
    ...values,
  });

describe('Why this rating', () => {
  it('the factors stand with their points and weights, and one without data as such', () => {
    const explanation = explainRating(
      customer({ creditRating: 'BBB', creditLimit: 80_000 }),
      [review()],
      defaultCreditPolicy,
    );
    expect(explanation).toMatchObject({
      kind: 'reviewed',
      rating: 'BBB',
      limit: 80_000,
      score: 71.5,
      scoredRating: 'A',
      cappedRating: 'BBB',
      capReasons: '35 days overdue',
      suggestedLimit: 90_000,
      decision: { rating: 'BBB', limit: 80_000, by: 'Ana', isSuperseded: false },
    });
    expect(explanation.kind === 'reviewed' && explanation.factors[3]).toEqual({ factor: 'collateral', weight: 0.1 });
    expect(explanation).not.toHaveProperty('today');
  });

  it('the factors and weights give the score that is said', () => {
    const explanation = explainRating(customer({}), [review()], defaultCreditPolicy);
    if (explanation.kind !== 'reviewed') throw new Error('There is a review.');
    const sum = explanation.factors.reduce((upToHere, { points = 0, weight }) => upToHere + points * weight, 0);
    expect(sum).toBeCloseTo(explanation.score ?? 0, 9);
  });

  it('a rating that was changed by hand since the review is said to be', () => {
    const explanation = explainRating(customer({ creditRating: 'A' }), [review()], defaultCreditPolicy);
    expect(explanation).toMatchObject({ rating: 'A', decision: { rating: 'BBB', isSuperseded: true } });
  });

  it('a newer draft does not stand before what was decided', () => {
    const draft = { ...review({ state: 'Draft' }), record: 'K0002' };
    expect(explainRating(customer({}), [draft, review()], defaultCreditPolicy)).toMatchObject({ review: 'K0001' });
    expect(explainRating(customer({}), [draft], defaultCreditPolicy)).not.toHaveProperty('decision');
  });

  it('other bands of today are told beside the rating of then', () => {
    const bands = defaultCreditPolicy.bands.map((band) => (band.rating === 'A' ? { ...band, scoreFrom: 75 } : band));
    expect(explainRating(customer({}), [review()], { ...defaultCreditPolicy, bands })).toMatchObject({
      today: { score: 71.5, rating: 'BBB' },
    });
  });

  it('without a review the rating was entered by hand', () => {
    expect(explainRating(customer({ creditRating: 'AA' }), [], defaultCreditPolicy)).toEqual({
      kind: 'notReviewed',
      rating: 'AA',
    });
  });
});

describe('Why this loyalty', () => {
  const cuts = { volume: 100_000, isMedian: true, loyalty: 60 };
  const known = {
    stage: 'Existing',
    recentPurchases: 120_000,
    marketPotential: 240_000,
    orderMonths: 6,
    lastTraded: 46_000 - 30,
    firstTraded: 46_000 - 1827,
    figuresAsOf: 46_000,
  };

  it('adds up share of wallet, regularity, recency and years: 20 + 15 + 15 + 15', () => {
    const explanation = explainLoyalty(customer(known), defaultLoyaltyPolicy, cuts);
    expect(explanation.parts.map(({ part, points }) => [part, points])).toEqual([
      ['shareOfWallet', 20],
      ['regularity', 15],
      ['recency', 15],
      ['years', 15],
    ]);
    expect(explanation).toMatchObject({ loyalty: 65, isEntered: false, quadrant: 'asset', asOf: '2025-12-09' });
  });

  it('the points of the parts are the loyalty, also where the share of wallet is unknown', () => {
    const explanation = explainLoyalty(customer({ ...known, marketPotential: '' }), defaultLoyaltyPolicy, cuts);
    const sum = explanation.parts.reduce((upToHere, { points = 0 }) => upToHere + points, 0);
    expect(explanation.parts[0]).toEqual({ part: 'shareOfWallet', full: 40 });
    expect(explanation.loyalty).toBeCloseTo(sum, 9);
  });

  it('what was entered counts before the parts, which are shown all the same', () => {
    const explanation = explainLoyalty(customer({ ...known, enteredLoyalty: 30 }), defaultLoyaltyPolicy, cuts);
    expect(explanation).toMatchObject({ loyalty: 30, isEntered: true, quadrant: 'enemy' });
    expect(explanation.parts).toHaveLength(4);
  });

  it('a prospect stands in no quadrant', () => {
    const explanation = explainLoyalty(customer({ ...known, stage: 'Prospect' }), defaultLoyaltyPolicy, cuts);
    expect(explanation.isActive).toBe(false);
    expect(explanation).not.toHaveProperty('quadrant');
  });

  it('importance is contribution less time, and time that is not logged counts as none', () => {
    const both = explainLoyalty(
      customer({ ...known, contributionShare: 0.12, timeShare: 0.05 }),
      defaultLoyaltyPolicy,
      cuts,
    );
    expect(both.importance).toBeCloseTo(7, 9);
    const noTime = explainLoyalty(customer({ ...known, contributionShare: 0.12 }), defaultLoyaltyPolicy, cuts);
    expect(noTime.importance).toBeCloseTo(12, 9);
  });

  it('without any figures nothing is claimed', () => {
    expect(
      explainLoyalty(customer({ stage: 'Existing' }), defaultLoyaltyPolicy, { isMedian: true, loyalty: 60 }),
    ).toEqual({
      isActive: true,
      isEntered: false,
      parts: [],
      cuts: { isMedian: true, loyalty: 60 },
      asOf: '',
    });
  });
});
