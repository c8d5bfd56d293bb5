import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { readChoiceId } from '../../archive/readChoiceId';
import type { CreditFactor, ScorecardId } from '../../domain/credit/creditPolicy';
import { defaultCreditPolicy } from '../../domain/credit/creditPolicy';
import { plainDateToIso } from '../../domain/plainDate';
import { serialToPlainDate } from '../../domain/serialDate';
import type { FileRecord } from '../customerFiles';
import type { KnockOut } from '../../domain/credit/capRating';
import type { InvestigationStep, ReviewForm, StepEntry, StepState } from './creditCase';
import { investigationSteps, knockOuts, stepStates } from './creditCase';

/** Values of a record by field id. */
export type ReviewValues = Readonly<Record<string, CellValue>>;

export const scorecards = Object.keys(defaultCreditPolicy.scorecards) as ScorecardId[];

/** The factors of all scorecards. */
export const creditFactors: readonly CreditFactor[] = scorecards.flatMap((scorecard) =>
  defaultCreditPolicy.scorecards[scorecard].map(({ factor }) => factor),
);

/** By which scorecard a review was made; `undefined` where it does not say. */
export function readScorecard(values: ReviewValues): ScorecardId | undefined {
  return readChoiceId('creditReviews', 'scorecard', scorecards, values['scorecard'] ?? '');
}

/** The factors of a review that have data. What is no number from 0 to 100 is none. */
export function readFactors(values: ReviewValues): ReviewForm['factors'] {
  const factors: Partial<Record<CreditFactor, number>> = {};
  for (const factor of creditFactors) {
    const value = values[factor];
    if (typeof value === 'number' && value >= 0 && value <= 100) factors[factor] = value;
  }
  return factors;
}

export function readKnockOut(values: ReviewValues): KnockOut {
  return readChoiceId('creditReviews', 'knockOut', knockOuts, values['knockOut'] ?? '') ?? 'none';
}

/** A review without a state, such as one that was imported, counts as a draft: nobody has said that it was decided. */
export function isDecided(values: ReviewValues): boolean {
  return readChoiceId('creditReviews', 'state', ['draft', 'decided'], values['state'] ?? '') === 'decided';
}

/** The newest of these reviews by its day; of the same day the one with the higher number. */
export function newestOf(reviews: readonly FileRecord[]): FileRecord | undefined {
  return reviews.reduce<FileRecord | undefined>(
    (newest, review) => (newest === undefined || isNewer(review.values, newest.values) ? review : newest),
    undefined,
  );
}

function isNewer(one: ReviewValues, other: ReviewValues): boolean {
  const [day, otherDay] = [one, other].map((values) =>
    typeof values['reviewedOn'] === 'number' ? values['reviewedOn'] : 0,
  );
  if (day !== otherDay) return (day ?? 0) > (otherDay ?? 0);
  const { keyField } = catalogue.creditReviews;
  return String(one[keyField] ?? '') > String(other[keyField] ?? '');
}

/** Which step of an investigation a record is about. */
export function readStep(values: ReviewValues): InvestigationStep | undefined {
  return readChoiceId('investigations', 'step', investigationSteps, values['step'] ?? '');
}

/** The checklist with what has been found so far; steps without a record have not begun. */
export function readSteps(records: readonly FileRecord[]): readonly StepEntry[] {
  return records.length === 0 ? notBegun : investigationSteps.map((step) => readEntry(step, records));
}

function readEntry(step: InvestigationStep, records: readonly FileRecord[]): StepEntry {
  const values = records.find((record) => readStep(record.values) === step)?.values ?? {};
  const date = values['date'];
  const day = typeof date === 'number' ? serialToPlainDate(date) : undefined;
  return {
    step,
    state: readStepState(values),
    date: day === undefined ? '' : plainDateToIso(day),
    finding: String(values['finding'] ?? ''),
  };
}

/** What every review begins with. */
const notBegun: readonly StepEntry[] = investigationSteps.map((step) => readEntry(step, []));

function readStepState(values: ReviewValues): StepState {
  return readChoiceId('investigations', 'state', stepStates, values['state'] ?? '') ?? 'open';
}
