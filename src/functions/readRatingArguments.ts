import type { CreditPolicy, Rating, RatingBand } from '../domain/credit/creditPolicy';
import { defaultCreditPolicy, ratings } from '../domain/credit/creditPolicy';
import { recogniseRating } from '../domain/credit/recogniseRating';
import type { Operand } from '../domain/operand';
import { readNonNegative, readOptional, readPoints } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { PolicyFault } from '../strings/functionMessages';
import { answerInvalid, currentMessages } from './answerError';
import { isLeftOut, isLine, toMatrix } from './matrix';
import { readRows } from './readRows';

type Band = Pick<RatingBand, 'rating' | 'scoreFrom'>;
type Caps = Pick<CreditPolicy, 'overdueCaps' | 'newCustomerCap'>;

/** From which score each rating begins: the first two columns of a range, in whatever order of rows; better ratings from more. */
export function readRatingBands(argument: unknown): Outcome<readonly Band[], CustomFunctions.Error> {
  const matrix = toMatrix(argument);
  if (isLeftOut(matrix)) return succeed(defaultCreditPolicy.bands);
  const bands = readRows(matrix, ([name, from]) => {
    const [rating, scoreFrom] = [recogniseRating(name), readPoints(from)];
    return rating.ok && scoreFrom.ok ? { rating: rating.value, scoreFrom: scoreFrom.value } : undefined;
  })?.toSorted((one, other) => ratings.indexOf(one.rating) - ratings.indexOf(other.rating));
  return bands !== undefined && isFalling(bands) ? succeed(bands) : refuse('ratingBands');
}

/** The factor of each rating: the second of two columns, or the third of more, as in the table RatingBands. */
export function readLimitFactors(argument: unknown): Outcome<ReadonlyMap<Rating, number>, CustomFunctions.Error> {
  const matrix = toMatrix(argument);
  const usual = defaultCreditPolicy.bands.map(({ rating, limitFactor }) => [rating, limitFactor] as const);
  if (isLeftOut(matrix)) return succeed(new Map(usual));
  const factors = readRows(matrix, ([name, second, third]) => {
    const [rating, factor] = [recogniseRating(name), readNonNegative(third === undefined ? second : third)];
    return rating.ok && factor.ok ? ([rating.value, factor.value] as const) : undefined;
  });
  const factorOf = new Map(factors);
  return factors !== undefined && factorOf.size === factors.length ? succeed(factorOf) : refuse('limitFactors');
}

/** In a row or column: overdue days beyond which the rating is BBB at best, and B; the best rating of a new customer. */
export function readCaps(argument: unknown): Outcome<Caps, CustomFunctions.Error> {
  const matrix = toMatrix(argument);
  const [first, second, third, ...others] = matrix.flat();
  const [ofB, ofBBB] = [daysOf('B'), daysOf('BBB')];
  const [daysBBB, daysB] = [readDays(first, ofBBB), readDays(second, ofB)];
  const newcomer = readOptional(third, recogniseRating);
  const isUsable = isLine(matrix) && others.length === 0 && daysBBB !== undefined && daysB !== undefined && newcomer.ok;
  if (!isUsable || daysB < daysBBB) return refuse('caps');
  return succeed({
    overdueCaps: [
      { moreThanDays: daysB, rating: 'B' },
      { moreThanDays: daysBBB, rating: 'BBB' },
    ],
    newCustomerCap: newcomer.value ?? defaultCreditPolicy.newCustomerCap,
  });
}

function daysOf(rating: Rating): number {
  return defaultCreditPolicy.overdueCaps.find((cap) => cap.rating === rating)?.moreThanDays ?? 0;
}

function readDays(cell: Operand, usual: number): number | undefined {
  const days = readOptional(cell, readNonNegative);
  return days.ok ? (days.value ?? usual) : undefined;
}

function isFalling(bands: readonly Band[]): boolean {
  return bands.every(({ scoreFrom, rating }, place) => {
    const better = bands[place - 1];
    return better === undefined || (scoreFrom < better.scoreFrom && rating !== better.rating);
  });
}

function refuse(fault: PolicyFault): Outcome<never, CustomFunctions.Error> {
  return fail(answerInvalid(currentMessages().policyFault[fault]));
}
