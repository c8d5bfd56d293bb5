import { creditFactorChoices } from '../../archive/tables/creditChoices';
import { defaultCreditPolicy, ratings } from '../../domain/credit/creditPolicy';
import type { CreditPolicy, RatingBand, ScorecardId, WeightedFactor } from '../../domain/credit/creditPolicy';
import type { PolicyRows } from './PolicyRows';
import type { SettingValues } from './SettingValues';

/** What the settings and the tables RatingBands and Scorecards say of credit (domain.md section 7). */
export function readCreditPolicy(values: SettingValues, bands: PolicyRows, scorecards: PolicyRows): CreditPolicy {
  values.requireFalling(['slowness0', 'slowness30', 'slowness60', 'slownessMore'], true);
  values.requireFalling(['overdueCapB', 'overdueCapBBB']);
  values.requireFalling(['managerUpToDays', 'remindUpToDays']);
  return {
    scorecards: readScorecards(scorecards),
    bands: readBands(bands),
    slowness: [
      { upToDays: 0, points: values.numberOf('slowness0') },
      { upToDays: 30, points: values.numberOf('slowness30') },
      { upToDays: 60, points: values.numberOf('slowness60') },
      { upToDays: Infinity, points: values.numberOf('slownessMore') },
    ],
    overdueCaps: [
      { moreThanDays: values.numberOf('overdueCapB'), rating: 'B' },
      { moreThanDays: values.numberOf('overdueCapBBB'), rating: 'BBB' },
    ],
    newCustomerCap: values.choiceOf('newCustomerCap', ratings),
    ageingEdges: defaultCreditPolicy.ageingEdges,
    remindUpToDays: values.numberOf('remindUpToDays'),
    managerUpToDays: values.numberOf('managerUpToDays'),
    overdueToleranceAmount: values.numberOf('overdueToleranceAmount'),
    overdueToleranceDays: values.numberOf('overdueToleranceDays'),
    exposureCounts: {
      receivables: values.isYes('exposureReceivables'),
      openOrders: values.isYes('exposureOpenOrders'),
    },
    reviewMonths: {
      firstTier: values.numberOf('reviewMonthsFirstTier'),
      others: values.numberOf('reviewMonthsOthers'),
    },
  };
}

/** All seven ratings; one whose row or cell is not there is as usual. */
function readBands(rows: PolicyRows): readonly RatingBand[] {
  const placed = new Map<string, number>();
  for (const row of rows.rowsWith(['rating', 'scoreFrom'])) {
    const rating = rows.choiceAt('rating', row, '');
    if (rating === undefined) continue;
    if (placed.has(rating)) rows.blame('rating', '', rating, 'twice');
    placed.set(rating, row);
  }
  const bands = defaultCreditPolicy.bands.map((usual): RatingBand => {
    const row = placed.get(usual.rating);
    if (row === undefined) return usual;
    const read = (field: 'scoreFrom' | 'limitFactor' | 'creditPeriod'): number =>
      rows.numberAt(field, row, usual.rating, usual[field]);
    const [scoreFrom, limitFactor, creditPeriod] = [read('scoreFrom'), read('limitFactor'), read('creditPeriod')];
    return { rating: usual.rating, scoreFrom, limitFactor, creditPeriod };
  });
  bands.slice(1).forEach(({ rating, scoreFrom }, index) => {
    if (scoreFrom >= (bands[index]?.scoreFrom ?? Infinity)) rows.blame('scoreFrom', rating, scoreFrom, 'notFalling');
  });
  const last = bands.at(-1);
  if (last !== undefined && last.scoreFrom !== 0) rows.blame('scoreFrom', last.rating, last.scoreFrom, 'lastNotZero');
  return bands;
}

type Scorecards = CreditPolicy['scorecards'];

/** A scorecard of which there is no row is as usual; of the others only what stands there counts. */
function readScorecards(rows: PolicyRows): Scorecards {
  const cards = new Map<string, WeightedFactor[]>();
  let card: string | undefined;
  for (const row of rows.rowsWith(['scorecard', 'factor', 'weight'])) {
    // A row without a scorecard's name belongs to the one above it.
    if (card === undefined || !rows.isBlankAt('scorecard', row)) card = rows.choiceAt('scorecard', row, '');
    if (card === undefined) continue;
    const id = rows.choiceAt('factor', row, card);
    const factor = creditFactorChoices.find((choice) => choice.id === id)?.id;
    if (factor === undefined) continue;
    const factors = cards.get(card) ?? [];
    const name = `${card} · ${rows.textAt('factor', row)}`;
    if (factors.some((each) => each.factor === factor)) rows.blame('factor', card, rows.textAt('factor', row), 'twice');
    cards.set(card, [...factors, { factor, weight: rows.numberAt('weight', row, name, 0) }]);
  }
  for (const [name, factors] of cards) requireWhole(rows, name, factors);
  const read = (id: ScorecardId): readonly WeightedFactor[] => cards.get(id) ?? defaultCreditPolicy.scorecards[id];
  return { '5C': read('5C'), '5P': read('5P'), '6A': read('6A') };
}

function requireWhole(rows: PolicyRows, card: string, factors: readonly WeightedFactor[]): void {
  const sum = factors.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 1) >= 1e-6) rows.blame('weight', card, `${Number((sum * 100).toPrecision(12))}%`, 'wrongSum');
}
