import type { LoyaltyPart } from '../../domain/loyalty/computeLoyalty';
import type { ScorePart } from '../../domain/evaluation/evaluationPolicy';
import type { NextOrder } from '../../usecases/portfolio/tierExplanation';
import type { Count } from '../count';
import { plural } from './plural';

type UnknownOrder = Extract<NextOrder, { kind: 'unknown' }>['reason'];

/** Where each judgement about a customer comes from. */
export const why = {
  title: (name: string) => `Why? ${name}`,
  hint: 'Why?',
  explaining: 'Working out where it comes from…',
  topics: { tier: 'Tier', rating: 'Rating', score: 'Score', loyalty: 'Loyalty' },
  calculation: 'How it comes about',
  boundaries: 'How far the boundaries are',
  thenAndNow: 'Then and now',
  factor: (factor: string) => `× ${factor}`,
  times: (one: string, other: string) => `${one} × ${other}`,
  of: (points: string, full: string) => `${points}\u00a0/\u00a0${full}`,
  by: (date: string, name: string) => (name === '' ? date : `${date}, ${name}`),
  days: (days: Count) => plural(days, 'day', 'days'),
  filterForeign: (column: string) =>
    `The sheet is already filtered by something else in “${column}”. Replace that filter?`,
  replace: 'Replace the filter',
  keep: 'Keep it',
  show: {
    months: 'Show the months',
    invoices: 'Show the invoices',
    orders: 'Show the orders',
    visits: 'Show the visits',
  },
  tier: {
    rank: (tier: string, rank: Count, of: Count) => `${tier}: rank ${rank.text} of ${of.text}.`,
    scheme: (scheme: string) => `Scheme: ${scheme}.`,
    given: (tier: string, on: string) => (tier === '' ? `Without a tier since ${on}` : `${tier} since ${on}`),
    today: 'Today',
    outOfDate: (sheet: string, now: string) =>
      sheet === ''
        ? `By today’s values it would be ${now}. Reclassify to give it that tier.`
        : `The sheet says ${sheet}. By today’s values it would be ${now}. Reclassify to bring the sheet up to date.`,
    equals: (others: Count) =>
      `${plural(others, 'other customer has', 'other customers have')} the very same value; equal values are never put into different tiers.`,
    better: (tier: string) => `Up to ${tier}`,
    worse: (tier: string) => `Down to ${tier}`,
    from: (value: string) => `from ${value} on`,
    above: (value: string) => `above ${value}`,
    below: (value: string) => `below ${value}`,
    upTo: (value: string) => `at ${value} or below`,
    more: (amount: string) => `${amount} more`,
    less: (amount: string) => `${amount} less`,
    best: 'There is no better tier.',
    unreachable: 'No value of this customer alone would lift it into a better tier.',
    last: 'There is no tier below.',
    others: 'As long as all other customers keep their values.',
    order: 'One more average order',
    averageOf: {
      orders: (amount: string, count: Count) => `${amount}, the mean of ${plural(count, 'order', 'orders')}`,
      monthlySales: (amount: string, count: Count) =>
        `${amount}, the mean of ${plural(count, 'month', 'months')} with sales`,
    },
    becomes: (tier: string, rank: Count) => `becomes ${tier}, rank ${rank.text}`,
    stays: (tier: string, rank: Count) => `stays ${tier}, rank ${rank.text}`,
    unknownOrder: {
      prospect:
        'A prospect has no orders yet. Its value grows with its potential, our share of it and the probability.',
      noOrders: 'What one more order would do cannot be told: no orders or months with sales are known.',
      notCounted: 'One more order changes nothing here: this value does not follow orders.',
    } satisfies Readonly<Record<UnknownOrder, string>> as Readonly<Record<UnknownOrder, string>>,
    typed: 'Somebody has typed this value over the formula. It counts as it stands.',
    column: (column: string) => `Taken from the column “${column}”.`,
    unranked: (reason: string) => `Not classified: ${reason}.`,
    goToCell: (column: string) => `Enter ${column}`,
    frozen: 'Formulas are frozen to values. Bring them back to see where the tier comes from.',
  },
  rating: {
    notReviewed: (rating: string) =>
      rating === ''
        ? 'Not rated, and no credit review is kept.'
        : `${rating} was entered by hand; no credit review is kept.`,
    review: (scorecard: string, on: string) => `Scorecard ${scorecard}, ${on}.`,
    draft: 'Still a draft: nothing has been decided.',
    factor: (points: string, weight: string) => `${points} × ${weight}`,
    noData: (weight: string) => `no data, counts as 0 × ${weight}`,
    score: 'Score',
    scoreThen: 'Score at the time',
    scoreToday: 'By today’s weights and bands',
    scored: (score: string, rating: string) => (rating === '' ? score : `${score} → ${rating}`),
    capped: (rating: string) => `Capped at ${rating}`,
    suggested: 'Suggested',
    decided: 'Decided',
    now: 'Today',
    terms: (rating: string, limit: string, period: string) =>
      [rating, ...(limit === '' ? [] : [`limit ${limit}`]), ...(period === '' ? [] : [period])].join(', '),
    reason: (reason: string) => `Reason: ${reason}`,
    approved: (name: string) => `Approved by ${name}`,
    superseded: 'Rating, limit or period have been changed by hand since.',
    next: (date: string) => `Next review: ${date}.`,
    show: 'Show the review',
    caption: 'Suggested and decided',
  },
  score: {
    notEvaluated: 'Not evaluated yet.',
    year: (year: string) => `Year ${year}.`,
    parts: {
      performance: 'Performance',
      attitude: 'Attitude',
      credit: 'Credit',
      information: 'Information',
    } satisfies Readonly<Record<ScorePart, string>> as Readonly<Record<ScorePart, string>>,
    performance: (actual: string, target: string, share: string) => `${actual} of ${target}: ${share} of the target`,
    graded: (grade: string) => `Graded ${grade}`,
    payments: (late: Count, onTime: Count, penalty: string) =>
      `${late.text} late, ${onTime.text} on time; each late one beyond those on time costs ${penalty}`,
    noData: 'No data',
    total: 'Total',
    grade: (grade: string, isPassed: boolean | undefined) =>
      isPassed === undefined ? grade : `${grade}, ${isPassed ? 'passed' : 'not passed'}`,
    recommended: 'Recommended',
    decided: 'Decided',
    undecided: 'Not decided yet',
    figuresFrom: (source: string) => `Figures from: ${source}.`,
    evaluated: (on: string) => `Evaluated ${on}.`,
    policyOf: (date: string) => `By the rules of ${date}.`,
    today: (score: string) => `By the rules of today the same data give ${score} points.`,
    sameToday: 'The rules of today give the same points.',
    show: 'Show the evaluation',
    caption: 'Result and reward',
  },
  loyalty: {
    asOf: (date: string) =>
      date === '' ? 'The figures of this customer were never updated.' : `Figures as of ${date}.`,
    parts: {
      shareOfWallet: 'Share of wallet',
      regularity: 'Regular orders',
      recency: 'Last order',
      years: 'Years of business',
    } satisfies Readonly<Record<LoyaltyPart, string>> as Readonly<Record<LoyaltyPart, string>>,
    data: {
      shareOfWallet: (share: string) => `${share} of what they buy of such goods`,
      regularity: (months: Count) => `${plural(months, 'month', 'months')} of 12 with an order`,
      recency: (days: Count) => `${plural(days, 'day', 'days')} before the figures`,
      years: (years: string) => `${years} years since the first deal`,
    },
    unknown: {
      shareOfWallet: 'not known (no market potential): the other parts count for it',
      regularity: 'not known',
      recency: 'no order known',
      years: 'no first deal known',
    } satisfies Readonly<Record<LoyaltyPart, string>> as Readonly<Record<LoyaltyPart, string>>,
    total: 'Loyalty',
    entered: (points: string) => `Entered by hand: ${points} points. It counts before what the figures say.`,
    derived: 'By the figures',
    nothing: 'Nothing is known to judge loyalty by: no months with orders, and none entered.',
    enter: 'Enter the loyalty',
    quadrant: 'Quadrant',
    volume: (amount: string) => `Purchases of the last 12 months: ${amount}.`,
    noVolume: 'The purchases of the last 12 months are not known.',
    notActive: 'Only customers in business are placed in the matrix.',
    notPlaced: 'Not placed: purchases or loyalty are not known.',
    importance: 'Importance',
    contribution: 'Share of sales and gross profit',
    time: 'Share of your time',
    noTime: 'no visits logged',
    noImportance: 'Its share of the business is not known; update the figures.',
  },
};
