import { fieldOf } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import { isBlank } from '../archive/isBlank';
import { languages } from '../archive/language';
import type { RecordKey } from '../archive/plan';
import { startRecordKeys } from '../archive/recordKeys';
import type { ClassificationPolicy } from '../domain/classificationPolicy';
import { computeExistingValue, computeProspectValue } from '../domain/expectedValue';
import type { OperandProblem } from '../domain/operand';
import { findOperandProblem, readNonNegative, readNumber } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail } from '../domain/outcome';
import type { RankedBy } from '../domain/tierScheme';
import { findBlankRows } from './findBlankRows';
import type { Steps } from './importList/steps';
import { runSteps } from './importList/steps';
import type { ReclassifySnapshot, UnclassifiedReason } from './reclassify';

export interface Ranking {
  /** The value by which each customer is ranked; `null` for one that cannot be. */
  readonly values: readonly (number | null)[];
  readonly records: readonly RecordKey[];
  /** How many of the rows are customers; `findBlankRows` says which are not. */
  readonly customers: number;
  readonly unranked: readonly UnrankedCustomer[];
}

interface UnrankedCustomer {
  readonly position: number;
  readonly reason: UnclassifiedReason;
  /** Field whose value is the reason. */
  readonly field: string;
}

/** The field that a scheme's ranking reads. */
export const rankedFields: Readonly<Record<RankedBy, string>> = {
  expectedValue: 'expectedValue',
  purchases: 'recentPurchases',
  potential: 'marketPotential',
};

/** Customers between two pauses. */
const STEP = 2_000;

/** Finds the value of each customer by the rule of what the scheme ranks by. */
export function rankCustomers(snapshot: ReclassifySnapshot, rankedBy: RankedBy, policy: ClassificationPolicy): Ranking {
  return runSteps(rankInSteps(snapshot, rankedBy, policy));
}

/** The same, in steps. */
export function* rankInSteps(
  snapshot: ReclassifySnapshot,
  rankedBy: RankedBy,
  policy: ClassificationPolicy,
): Steps<Ranking> {
  const valueOf = chooseRule(snapshot, rankedBy, policy);
  const nobody = findNobody(snapshot);
  const unranked: UnrankedCustomer[] = [];
  const values: (number | null)[] = [];
  const records: RecordKey[] = [];
  const keyOf = startRecordKeys();
  for (const [position, number] of snapshot.numbers.entries()) {
    if (position % STEP === 0) yield { done: position, total: snapshot.numbers.length };
    records.push(keyOf(number));
    const outcome = nobody.has(position) ? undefined : valueOf(position);
    values.push(outcome?.ok === true ? outcome.value : null);
    if (outcome?.ok === false) {
      unranked.push({ position, reason: outcome.problem.reason, field: outcome.problem.argument });
    }
  }
  return { values, records, customers: values.length - nobody.size, unranked };
}

type Rule = (position: number) => Outcome<number, OperandProblem>;

function chooseRule(snapshot: ReclassifySnapshot, rankedBy: RankedBy, policy: ClassificationPolicy): Rule {
  switch (rankedBy) {
    case 'expectedValue':
      return expectValues(snapshot, policy);
    case 'purchases':
      return (position) => name(readNumber(snapshot.rankedValues[position]), rankedFields.purchases);
    case 'potential':
      return (position) => name(readNonNegative(snapshot.rankedValues[position]), rankedFields.potential);
  }
}

/** Expected value by the stage's rule; a constant that a person typed over the formula counts before it. */
function expectValues(snapshot: ReclassifySnapshot, policy: ClassificationPolicy): Rule {
  const followsExistingRule = recogniseStages(policy);
  return (position) => {
    const typed = snapshot.typedExpectedValues.get(position) ?? '';
    if (!isBlank(typed)) return name(readNumber(typed), rankedFields.expectedValue);
    const stage = snapshot.stages[position] ?? '';
    const stageProblem = isBlank(stage) ? undefined : findOperandProblem(stage);
    if (stageProblem !== undefined) return fail({ argument: 'stage', reason: stageProblem });
    const probability = snapshot.probabilities[position];
    return followsExistingRule(stage)
      ? computeExistingValue(
          snapshot.currentBusinesses[position],
          snapshot.additionalVolumes[position],
          probability,
          policy.grades,
        )
      : computeProspectValue(
          snapshot.marketPotentials[position],
          snapshot.expectedShares[position],
          probability,
          policy.grades,
        );
  };
}

/**
 * Tells which stages follow the rule of existing customers. They are compared as the formula of the expected value does it: by
 * their labels, whatever the case.
 */
export function recogniseStages({ formerCountAs }: ClassificationPolicy): (stage: CellValue) => boolean {
  const followers = new Set(
    (fieldOf('customers', 'stage').choices ?? [])
      .filter(({ id }) => id === 'existing' || (id === 'former' && formerCountAs === 'existing'))
      .flatMap(({ label }) => languages.map((language) => label[language].toLowerCase())),
  );
  return (stage) => followers.has(String(stage).toLowerCase());
}

/** The rows that are no customers. */
function findNobody(snapshot: ReclassifySnapshot): ReadonlySet<number> {
  const blank = findBlankRows(snapshot.numbers.length, [
    snapshot.numbers,
    snapshot.stages,
    snapshot.marketPotentials,
    snapshot.expectedShares,
    snapshot.probabilities,
    snapshot.currentBusinesses,
    snapshot.additionalVolumes,
    snapshot.tiers,
  ]);
  return new Set(blank.filter((row) => isBlank(snapshot.namesOfBlankRows.get(row) ?? '')));
}

function name<Reason extends UnclassifiedReason>(
  outcome: Outcome<number, Reason>,
  argument: string,
): Outcome<number, OperandProblem> {
  return outcome.ok ? outcome : fail({ argument, reason: outcome.problem });
}
