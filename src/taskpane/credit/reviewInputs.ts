import { fieldOf } from '../../archive/catalogue';
import type { InputSigns } from '../../archive/inputSigns';
import { readInput } from '../../archive/readInput';
import { writeInput } from '../../archive/writeInput';
import type { CreditFactor, Rating } from '../../domain/credit/creditPolicy';
import { nextReviewDate } from '../../domain/credit/nextReviewDate';
import { isoToPlainDate, plainDateToIso } from '../../domain/plainDate';
import { serialToPlainDate } from '../../domain/serialDate';
import type { Strings } from '../../strings/strings';
import { checkChoice, isApprovedBy, suggestedLimit } from '../../usecases/credit/checkChoice';
import type { CreditCase, CreditChoice, ReviewForm } from '../../usecases/credit/creditCase';
import { judgeReview } from '../../usecases/credit/judgeReview';
import type { ReviewJudgement } from '../../usecases/credit/judgeReview';

/** What has been typed into a review; a part of the decision that nobody has touched follows the suggestion. */
export interface ReviewInputs {
  readonly scorecard: ReviewForm['scorecard'];
  readonly factors: Readonly<Partial<Record<CreditFactor, string>>>;
  readonly knockOut: ReviewForm['knockOut'];
  readonly steps: ReviewForm['steps'];
  readonly remarks: string;
  readonly choice: Readonly<Partial<Record<keyof CreditChoice, string>>>;
}

/** What is wrong with an input: its words stand in `creditReview.faults`, or beside its factor. */
export type ReviewFault = keyof Strings['creditReview']['faults'];

/** What was typed, read. */
export interface ReadReview {
  readonly form: ReviewForm;
  readonly judgement: ReviewJudgement;
  /** What the inputs of the decision show. */
  readonly shown: Readonly<Record<keyof CreditChoice, string>>;
  /** Absent while an input of the decision cannot be read. */
  readonly choice?: CreditChoice;
  /** Factors that are no number from 0 to 100. */
  readonly unreadFactors: readonly CreditFactor[];
  /** Steps whose date is none. */
  readonly unreadSteps: readonly ReviewForm['steps'][number]['step'][];
  readonly choiceFaults: Readonly<Partial<Record<keyof CreditChoice, ReviewFault>>>;
}

export function beginInputs({ form }: CreditCase, signs: InputSigns): ReviewInputs {
  const factors = Object.entries(form.factors).map(([factor, value]) => [
    factor,
    writeInput(fieldOf('creditReviews', factor), value, signs),
  ]);
  return { ...form, factors: Object.fromEntries(factors) as ReviewInputs['factors'], choice: {} };
}

/** Reads all inputs of a review, and judges it as far as they can be read. */
export function readReview(inputs: ReviewInputs, opened: CreditCase, signs: InputSigns): ReadReview {
  const factors: Partial<Record<CreditFactor, number>> = {};
  const unreadFactors: CreditFactor[] = [];
  for (const [factor, text = ''] of Object.entries(inputs.factors) as [CreditFactor, string | undefined][]) {
    if (text.trim() === '') continue;
    const value = readNumber('creditReviews', factor, text, signs);
    if (value === undefined || value > 100) unreadFactors.push(factor);
    else factors[factor] = value;
  }
  const { scorecard, knockOut, remarks } = inputs;
  const steps = inputs.steps.map((step) => ({ ...step, date: readDay(step.date, signs) ?? step.date }));
  const form: ReviewForm = { scorecard, factors, knockOut, remarks, steps };
  const isApproved = isApprovedBy({ approvedBy: inputs.choice.approvedBy ?? '' });
  const judgement = judgeReview(form, opened, isApproved);
  const shown = { ...suggestChoice(judgement, opened, signs), ...inputs.choice };
  return {
    form,
    judgement,
    shown,
    unreadFactors,
    unreadSteps: steps.filter(({ date }) => date !== '' && isoToPlainDate(date) === undefined).map(({ step }) => step),
    ...readChoice(shown, { opened, form }, signs),
  };
}

/** What the rules suggest, as the inputs show it. */
function suggestChoice(
  { capped, suggestion }: ReviewJudgement,
  { standing, isFirstTier, policy }: CreditCase,
  signs: InputSigns,
): ReadReview['shown'] {
  const today = isoToPlainDate(standing.asOf);
  const write = (value: number): string => writeInput(undefined, value, signs);
  return {
    rating: capped.rating,
    limit: suggestion === undefined ? '' : write(suggestedLimit(suggestion.limit)),
    period: suggestion === undefined ? '' : write(suggestion.period),
    approvedBy: '',
    reason: '',
    nextReview: today === undefined ? '' : plainDateToIso(nextReviewDate(today, isFirstTier, policy)),
  };
}

function readChoice(
  shown: ReadReview['shown'],
  review: { readonly opened: CreditCase; readonly form: ReviewForm },
  signs: InputSigns,
): Pick<ReadReview, 'choice' | 'choiceFaults'> {
  const limit = readNumber('creditReviews', 'decidedLimit', shown.limit, signs);
  const period = readNumber('creditReviews', 'decidedPeriod', shown.period, signs);
  const nextReview = readDay(shown.nextReview, signs);
  if (limit === undefined || period === undefined || nextReview === undefined) {
    return {
      choiceFaults: {
        ...(limit === undefined && { limit: 'notAnAmount' }),
        ...(period === undefined && { period: 'notDays' }),
        ...(nextReview === undefined && { nextReview: 'notADay' }),
      },
    };
  }
  const { approvedBy, reason } = shown;
  const choice: CreditChoice = { rating: shown.rating as Rating, limit, period, approvedBy, reason, nextReview };
  const faults = checkChoice(choice, review).map(({ field, reason: why }) => [field, why] as const);
  return { choice, choiceFaults: Object.fromEntries(faults) };
}

function readNumber(table: 'creditReviews', field: string, text: string, signs: InputSigns): number | undefined {
  const read = readInput(fieldOf(table, field), text, { language: 'en-US', signs });
  return read.ok && typeof read.value === 'number' ? read.value : undefined;
}

/** The day as an ISO date; '' for nothing, `undefined` for what is no day. */
function readDay(text: string, signs: InputSigns): string | undefined {
  if (text.trim() === '') return '';
  const read = readInput(fieldOf('creditReviews', 'nextReview'), text, { language: 'en-US', signs });
  const day = read.ok && typeof read.value === 'number' ? serialToPlainDate(read.value) : undefined;
  return day && plainDateToIso(day);
}
