import type { RecordKey } from '../../archive/plan';
import { isBlank } from '../../archive/isBlank';
import type { ClassificationPolicy } from '../../domain/classificationPolicy';
import type { Operand, OperandReason } from '../../domain/operand';
import { readNumber } from '../../domain/operand';
import type { Outcome } from '../../domain/outcome';
import { readProbability } from '../../domain/probability';
import type { TierBound, TierLadder } from '../../domain/standInTiers';
import { standInTiers } from '../../domain/standInTiers';
import type { TierScheme } from '../../domain/tierScheme';
import type { FileRecord } from '../customerFiles';
import type { Steps } from '../importList/steps';
import { rankedFields, rankInSteps, recogniseStages } from '../rankCustomers';
import type { ReclassifySnapshot } from '../reclassify';
import { averageOrder } from './averageOrder';
import { RecordValues } from './RecordValues';
import type {
  GivenTier,
  NextOrder,
  RankedCustomer,
  TierBoundary,
  TierExplanation,
  ValueCalculation,
} from './tierExplanation';

export interface TierQuestion {
  readonly snapshot: ReclassifySnapshot;
  readonly scheme: TierScheme;
  readonly policy: ClassificationPolicy;
  readonly customer: RecordKey;
  /** Of the customer, the newest first. */
  readonly history: readonly FileRecord[];
  readonly orders: readonly FileRecord[];
  readonly months: readonly FileRecord[];
}

/**
 * Why the customer has its tier (domain.md section 3): the same ranking that reclassifying makes, seen from its place. All that is
 * said of other values supposes that everybody else keeps theirs. `undefined` if the customer is not among those of the snapshot.
 */
export function* explainTier(question: TierQuestion): Steps<TierExplanation | undefined> {
  const { snapshot, scheme, policy, customer } = question;
  const ranking = yield* rankInSteps(snapshot, scheme.rankedBy, policy);
  const position = ranking.records.indexOf(customer);
  if (position < 0) return undefined;
  const given = findGiven(question.history);
  const base = {
    schemeName: scheme.name,
    rankedBy: scheme.rankedBy,
    tier: String(snapshot.tiers[position] ?? ''),
    ...(given && { given }),
  };
  const value = ranking.values[position];
  if (value === null || value === undefined) {
    const problem = ranking.unranked.find((each) => each.position === position);
    const { reason = 'missing', field = rankedFields[scheme.rankedBy] } = problem ?? {};
    return { ...base, standing: { kind: 'unranked', reason, field } };
  }
  yield undefined;
  const ladder = standInTiers(ranking.values, position, scheme, policy.tiers);
  const calculation = explainValue(question, position);
  return { ...base, standing: describeStanding(question, value, ladder, calculation) };
}

function describeStanding(
  question: TierQuestion,
  value: number,
  ladder: TierLadder,
  calculation: ValueCalculation,
): RankedCustomer {
  const tiers = question.scheme.tiers.map(({ tier }) => tier);
  const { rank, tier } = ladder.standAt(value);
  const better = findBetter(ladder, tier, tiers);
  const worse = findWorse(ladder, tier, tiers);
  return {
    kind: 'ranked',
    value,
    calculation,
    rank,
    ranked: ladder.ranked,
    equals: ladder.equals,
    tier: tiers[tier] ?? '',
    isBest: tier === 0,
    ...(better && { better }),
    ...(worse && { worse }),
    nextOrder: foreseeOrder(question, value, ladder, calculation),
  };
}

/** Of tiers with the same bound, as where a tier has no room at all, the best is the one that is reached. */
function findBetter({ bounds }: TierLadder, tier: number, tiers: readonly string[]): TierBoundary | undefined {
  const bound = bounds[tier - 1];
  if (bound === undefined) return undefined;
  const reached = bounds.findIndex((each) => each !== undefined && isSameBound(each, bound));
  return { tier: tiers[reached] ?? '', ...bound };
}

function findWorse({ bounds }: TierLadder, tier: number, tiers: readonly string[]): TierBoundary | undefined {
  const bound = bounds[tier];
  if (bound === undefined || bound.value === -Infinity) return undefined;
  const below = bounds.findIndex((each, place) => place > tier && each !== undefined && !isSameBound(each, bound));
  return { tier: tiers[below < 0 ? bounds.length : below] ?? '', ...bound };
}

function isSameBound(one: TierBound, other: TierBound): boolean {
  return one.value === other.value && one.isIncluded === other.isIncluded;
}

/** The operands of the customer's value; all can be read, as the value came from them. */
function explainValue({ snapshot, scheme, policy }: TierQuestion, position: number): ValueCalculation {
  if (scheme.rankedBy !== 'expectedValue') return { rule: 'column', field: rankedFields[scheme.rankedBy] };
  if (!isBlank(snapshot.typedExpectedValues.get(position) ?? '')) return { rule: 'typed' };
  const probability = take(readProbability(snapshot.probabilities[position], policy.grades));
  return recogniseStages(policy)(snapshot.stages[position] ?? '')
    ? {
        rule: 'existing',
        currentBusiness: read(snapshot.currentBusinesses[position]),
        additionalVolume: read(snapshot.additionalVolumes[position]),
        probability,
      }
    : {
        rule: 'prospect',
        marketPotential: read(snapshot.marketPotentials[position]),
        expectedShare: read(snapshot.expectedShares[position]),
        probability,
      };
}

function read(operand: Operand): number {
  return take(readNumber(operand));
}

function take(outcome: Outcome<number, OperandReason>): number {
  return outcome.ok ? outcome.value : NaN;
}

/** One more order is current business as much as purchases: either value rises by it. */
function foreseeOrder(
  { orders, months, scheme }: TierQuestion,
  value: number,
  ladder: TierLadder,
  { rule }: ValueCalculation,
): NextOrder {
  if (rule === 'prospect') return { kind: 'unknown', reason: 'prospect' };
  if (rule === 'typed' || scheme.rankedBy === 'potential') return { kind: 'unknown', reason: 'notCounted' };
  const average = averageOrder(orders, months);
  if (average === undefined) return { kind: 'unknown', reason: 'noOrders' };
  const then = value + average.amount;
  const { rank, tier } = ladder.standAt(then);
  return { kind: 'known', ...average, value: then, rank, tier: scheme.tiers[tier]?.tier ?? '' };
}

/** By the newest entry of the tier history, where there is one. */
export function findGiven([newest]: readonly FileRecord[]): GivenTier | undefined {
  if (newest === undefined) return undefined;
  const values = new RecordValues(newest);
  const value = values.number('value');
  return {
    tier: values.text('to'),
    on: values.day('date'),
    scheme: values.text('scheme'),
    ...(value !== undefined && { value }),
    by: values.text('changedBy'),
  };
}
