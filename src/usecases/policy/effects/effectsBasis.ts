import type { FileRecord } from '../../customerFiles';
import { beginForm } from '../../credit/beginForm';
import type { ReviewForm } from '../../credit/creditCase';
import type { CaseFacts } from '../../credit/gatherCaseFacts';
import { findNewAfter, gatherCaseFacts } from '../../credit/gatherCaseFacts';
import { groupReviews } from '../../credit/groupReviews';
import { isDecided, newestOf } from '../../credit/readReviews';
import type { EvaluatedCustomer, EvaluationResult } from '../../evaluation/customerEvaluation';
import type { EvaluationBasis } from '../../evaluation/evaluationBasis';
import { evaluateYear } from '../../evaluation/evaluateYear';
import type { ArchiveFigures, CustomerFigures } from '../../figures/customerFigures';
import type { TableColumns } from '../../figures/figuresSnapshot';
import type { Steps } from '../../importList/steps';
import type { ReclassifySnapshot } from '../../reclassify';
import type { RecordKey } from '../../../archive/plan';
import type { Quadrant } from '../../../domain/loyalty/loyaltyPolicy';
import { readNumber } from '../../../domain/operand';
import type { Policy } from '../policy';
import type { Suggestion } from './creditEffects';
import { judgeCredit } from './creditEffects';
import { judgeYear } from './evaluationEffects';
import { judgePlaces } from './loyaltyEffects';
import { decideTiers } from './tierEffects';

/** What stands in the archive that policies are compared by. */
export interface EffectsSnapshot {
  /** With `rankedValues` of the purchases of the last 12 months; the potential stands in a column of its own. */
  readonly ranking: ReclassifySnapshot;
  readonly evaluation: EvaluationBasis;
  /** The table of credit reviews, in the columns of `reviewFields`. */
  readonly reviews: TableColumns;
  /** In force. */
  readonly policy: Policy;
}

/** The same, made ready to be judged by one policy after the other. */
export interface EffectsBasis {
  readonly ranking: ReclassifySnapshot;
  readonly figures: ArchiveFigures;
  /** The newest year of which there are evaluations; absent where there are none. */
  readonly year?: number;
  /** Everybody with what the year's evaluation is made of. */
  readonly evaluated: readonly EvaluatedCustomer[];
  readonly credit: readonly CreditFacts[];
  /** In force. */
  readonly policy: Policy;
  readonly standing: StandingJudgements;
}

/** What the policy in force makes of everybody; each list is in the order of what it judges. */
export interface StandingJudgements {
  /** The tiers that reclassifying would give to those who would move. */
  readonly pendingTiers: ReadonlyMap<RecordKey, string>;
  readonly evaluations: readonly (EvaluationResult | undefined)[];
  readonly credit: readonly Suggestion[];
  readonly quadrants: readonly (Quadrant | undefined)[];
}

/** What is known of a customer's credit. */
export interface CreditFacts {
  readonly figures: CustomerFigures;
  /** What a review begun today starts from, but for the payment history; absent for a customer without any review. */
  readonly review?: { readonly form: ReviewForm; readonly isDraft: boolean };
  readonly facts: CaseFacts;
}

/** Customers between two pauses. */
const STEP = 2_000;

/** Gathers once what all policies are compared by. */
export function* prepareEffects({ ranking, evaluation, reviews, policy }: EffectsSnapshot): Steps<EffectsBasis> {
  const { figures } = evaluation;
  const year = listEvaluatedYears(evaluation.evaluations)[0];
  const evaluated = year === undefined ? [] : (yield* evaluateYear(evaluation, year)).customers;
  const reviewsOf = yield* groupReviews(reviews);
  const credit: CreditFacts[] = [];
  for (const [index, customer] of figures.customers.entries()) {
    if (index % STEP === 0) yield { done: index, total: figures.customers.length };
    credit.push(gatherCredit(customer, reviewsOf.get(customer.number) ?? [], figures.asOf, policy));
  }
  const { moves } = yield* decideTiers(ranking, policy, { today: figures.asOf, changedBy: '' });
  const standing = {
    pendingTiers: new Map(moves.map(({ record, to }) => [record, to])),
    evaluations: yield* judgeYear(evaluated, policy.evaluation),
    credit: yield* judgeCredit(credit, policy.credit),
    quadrants: yield* judgePlaces(figures, policy.loyalty),
  };
  return { ranking, figures, evaluated, credit, policy, standing, ...(year !== undefined && { year }) };
}

/** The years of which there are evaluations, the newest first. */
export function listEvaluatedYears({ columns }: TableColumns): readonly number[] {
  const years = new Set<number>();
  for (const cell of columns.get('year') ?? []) {
    const year = readNumber(cell);
    if (year.ok) years.add(year.value);
  }
  return [...years].sort((one, other) => other - one);
}

/** As a review that is begun today would find it. */
function gatherCredit(
  figures: CustomerFigures,
  reviews: readonly FileRecord[],
  today: string,
  policy: Policy,
): CreditFacts {
  const decided = reviews.filter(({ values }) => isDecided(values));
  const facts = gatherCaseFacts(figures, decided, findNewAfter(today), policy.credit);
  if (reviews.length === 0) return { figures, facts };
  const draft = newestOf(reviews.filter(({ values }) => !isDecided(values)));
  const begun = { draft, steps: [], lastDecided: newestOf(decided), proposed: undefined };
  return { figures, facts, review: { form: beginForm(begun), isDraft: draft !== undefined } };
}
