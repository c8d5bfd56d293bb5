import { choiceOf, fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { writeCapReasons } from '../../archive/creditWords';
import type { TableId } from '../../archive/field';
import type { Language } from '../../archive/language';
import { isoToPlainDate } from '../../domain/plainDate';
import { plainDateToSerial } from '../../domain/serialDate';
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

/** What a review as a draft holds, by field id: what people have found, and what the rules have made of it that day. */
export function writeDraft(
  form: Omit<ReviewForm, 'steps'>,
  judgement: ReviewJudgement,
  judged: JudgedCase,
  { language, today }: WritingContext,
): ReviewValues {
  const { suggestion, capped, scored, score } = judgement;
  const label = (field: string, choice: string): string =>
    choiceOf(fieldOf('creditReviews', field), choice).label[language];
  const values: Record<string, CellValue> = {
    reviewedOn: daySerial(today),
    scorecard: label('scorecard', form.scorecard),
    knockOut: label('knockOut', form.knockOut),
    daysOverdue: judged.standing.receivables.daysOverdue,
    score,
    scoredRating: label('scoredRating', scored),
    cappedRating: label('cappedRating', capped.rating),
    capReasons: writeCapReasons(capped.caps, language),
    monthlyPurchases: judged.monthlyPurchases ?? '',
    suggestedLimit: suggestion === undefined ? '' : suggestedLimit(suggestion.limit),
    suggestedPeriod: suggestion?.period ?? '',
    state: label('state', 'draft'),
    remarks: form.remarks.trim(),
  };
  for (const factor of creditFactors) values[factor] = form.factors[factor] ?? '';
  return values;
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
    decidedOn: daySerial(today),
    decidedBy: author,
    reason: choice.reason.trim(),
    nextReview: daySerial(choice.nextReview),
  };
}

/** What the decision changes in Customers. */
export function writeTerms(choice: CreditChoice, language: Language): ReviewValues {
  return {
    creditRating: choiceOf(fieldOf('customers', 'creditRating'), choice.rating).label[language],
    creditLimit: choice.limit,
    creditPeriod: choice.period,
    creditReviewDue: daySerial(choice.nextReview),
  };
}

export function writeStep({ step, state, date, finding }: StepEntry, language: Language): ReviewValues {
  const label = (field: string, id: string): CellValue =>
    choiceOf(fieldOf('investigations', field), id).label[language];
  return {
    step: label('step', step),
    state: label('state', state),
    date: date === '' ? '' : daySerial(date),
    finding: finding.trim(),
  };
}

/** What every new record begins with (001): whoever makes it owns it, and it holds as of today. */
export function beginRecord(table: TableId, number: string, customer: string, context: WritingContext): ReviewValues {
  const key = table === 'investigations' ? 'stepNumber' : 'reviewNumber';
  return { [key]: number, customerNumber: customer, owner: context.author, lastVerified: daySerial(context.today) };
}

/** @throws Error for what is no ISO date that a spreadsheet can hold. */
function daySerial(iso: string): number {
  const day = isoToPlainDate(iso);
  const serial = day && plainDateToSerial(day);
  if (serial === undefined) throw new Error(`Not an ISO date that a spreadsheet can hold: ${iso}`);
  return serial;
}
