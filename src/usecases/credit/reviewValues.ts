import { choiceOf, fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { writeCapReasons } from '../../archive/creditWords';
import type { TableId } from '../../archive/field';
import type { Language } from '../../archive/language';
import { isoToSerial } from '../../domain/isoToSerial';
import { suggestedLimit } from './checkChoice';
import type { CreditChoice, ReviewForm, StepEntry } from './creditCase';
import type { JudgedCase, ReviewJudgement } from './judgeReview';
import { creditFactors } from './readReviews';
import type { ReviewValues } from './readReviews';

/** In whose words, when and by whom a review is written. */
export interface WritingContext {
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  /** '' where nobody has said so. */
  readonly author: string;
}

/** A draft of a review: what people have found, and what the rules have made of it that day. */
export interface ReviewDraft {
  readonly form: Omit<ReviewForm, 'steps'>;
  readonly judgement: ReviewJudgement;
  readonly judged: JudgedCase;
}

/** What one cell of a draft holds. */
export type DraftCell<Draft = ReviewDraft> = (draft: Draft) => CellValue;

/** What a review as a draft holds, by field id. */
export function writeDraft(draft: ReviewDraft, context: WritingContext): ReviewValues {
  return Object.fromEntries(Object.entries(draftCells(context)).map(([field, write]) => [field, write(draft)]));
}

/**
 * What the cells of a draft hold, a function for each, by field id: so that rows of thousands of drafts are written without
 * an object of thirty values for each of them.
 */
export function draftCells({ language, today }: WritingContext): Readonly<Record<string, DraftCell>> {
  const day = isoToSerial(today);
  const label = (field: string, choice: string): string =>
    choiceOf(fieldOf('creditReviews', field), choice).label[language];
  const state = label('state', 'draft');
  const factors = creditFactors.map((factor): [string, DraftCell] => [
    factor,
    ({ form }) => form.factors[factor] ?? '',
  ]);
  return {
    reviewedOn: () => day,
    scorecard: ({ form }) => label('scorecard', form.scorecard),
    knockOut: ({ form }) => label('knockOut', form.knockOut),
    daysOverdue: ({ judged }) => judged.standing.receivables.daysOverdue,
    score: ({ judgement }) => judgement.score,
    scoredRating: ({ judgement }) => label('scoredRating', judgement.scored),
    cappedRating: ({ judgement }) => label('cappedRating', judgement.capped.rating),
    capReasons: ({ judgement }) => writeCapReasons(judgement.capped.caps, language),
    monthlyPurchases: ({ judged }) => judged.monthlyPurchases ?? '',
    suggestedLimit: ({ judgement: { suggestion } }) => (suggestion ? suggestedLimit(suggestion.limit) : ''),
    suggestedPeriod: ({ judgement }) => judgement.suggestion?.period ?? '',
    state: () => state,
    remarks: ({ form }) => form.remarks.trim(),
    ...Object.fromEntries(factors),
  };
}

/** What a decision adds to the draft. */
export function writeDecision(choice: CreditChoice, { language, today, author }: WritingContext): ReviewValues {
  const label = (field: string, id: string): string => choiceOf(fieldOf('creditReviews', field), id).label[language];
  return {
    state: label('state', 'decided'),
    decidedRating: label('decidedRating', choice.rating),
    decidedLimit: choice.limit,
    decidedPeriod: choice.period,
    approvedBy: choice.approvedBy.trim(),
    decidedOn: isoToSerial(today),
    decidedBy: author,
    reason: choice.reason.trim(),
    nextReview: isoToSerial(choice.nextReview),
  };
}

/** What the decision changes in Customers. */
export function writeTerms(choice: CreditChoice, language: Language): ReviewValues {
  return {
    creditRating: choiceOf(fieldOf('customers', 'creditRating'), choice.rating).label[language],
    creditLimit: choice.limit,
    creditPeriod: choice.period,
    creditReviewDue: isoToSerial(choice.nextReview),
  };
}

export function writeStep({ step, state, date, finding }: StepEntry, language: Language): ReviewValues {
  const label = (field: string, id: string): CellValue =>
    choiceOf(fieldOf('investigations', field), id).label[language];
  return {
    step: label('step', step),
    state: label('state', state),
    date: date === '' ? '' : isoToSerial(date),
    finding: finding.trim(),
  };
}

/** What every new record begins with (001): whoever makes it owns it, and it holds as of today. */
export function beginRecord(table: TableId, number: string, customer: string, context: WritingContext): ReviewValues {
  const key = table === 'investigations' ? 'stepNumber' : 'reviewNumber';
  return { [key]: number, customerNumber: customer, owner: context.author, lastVerified: isoToSerial(context.today) };
}
