import type { KnockOut } from '../domain/credit/capRating';
import { capRating } from '../domain/credit/capRating';
import { computeLimit } from '../domain/credit/suggestLimit';
import { rateScore } from '../domain/credit/rateScore';
import { recogniseRating } from '../domain/credit/recogniseRating';
import { readNonNegative, readNumber, readOptional, readPoints } from '../domain/operand';
import { succeed } from '../domain/outcome';
import { readOperands } from '../domain/readOperands';
import { computeEach } from './computeEach';
import { readCaps, readLimitFactors, readRatingBands } from './readRatingArguments';
import { readYesNo } from './readYesNo';

/**
 * Credit rating of a score: AAA from 90, AA 80, A 70, BBB 60, BB 50, B 40, else C; and what caps it. Scalars or ranges.
 * @customfunction RATING
 * @helpurl https://localhost:3000/help.html#rating
 * @param {any[][]} score The credit score, 0 to 100.
 * @param {any[][]} [daysOverdue] Days that the oldest open invoice is overdue: over 30 not above BBB, over 60 not above B.
 * @param {any[][]} [bands] Two columns: rating (AAA to C) and its lowest score, or the table RatingBands.
 * @param {any[][]} [knockOut] Whether the customer is ordered to stop business or sued over payment: then C.
 * @param {any[][]} [isNew] Whether the customer is new, without an approval: then not above A.
 * @param {any[][]} [caps] A row or column: overdue days that cap at BBB (30) and at B (60), best rating of a new customer (A).
 * @returns {any[][]} The ratings, in the shape of the arguments.
 */
export function rateCredit(
  score: unknown[][],
  daysOverdue?: unknown[][],
  bands?: unknown[][],
  knockOut?: unknown[][],
  isNew?: unknown[][],
  caps?: unknown[][],
): unknown[][] {
  const [readBands, readPolicy] = [readRatingBands(bands), readCaps(caps)];
  if (!readBands.ok) return [[readBands.problem]];
  if (!readPolicy.ok) return [[readPolicy.problem]];
  return computeEach([score, daysOverdue, knockOut, isNew], ([points, days, flag, newcomer]) => {
    const operands = readOperands({
      score: readPoints(points),
      daysOverdue: readOptional(days, readNumber),
      knockOut: readOptional(flag, readYesNo),
      isNew: readOptional(newcomer, readYesNo),
    });
    if (!operands.ok) return operands;
    const {
      score: value,
      daysOverdue: overdue = 0,
      knockOut: isOut = false,
      isNew: isNewcomer = false,
    } = operands.value;
    const anyKnockOut: KnockOut = isOut ? 'stopBusiness' : 'none';
    const facts = { daysOverdue: overdue, knockOut: anyKnockOut, isNew: isNewcomer, isApproved: false };
    return succeed(capRating(rateScore(value, readBands.value), facts, readPolicy.value).rating);
  });
}

/**
 * Credit limit that a rating suggests: monthly purchases × days / 30 × factor of the rating. Not rounded. Scalars or ranges.
 * @customfunction CREDITLIMIT
 * @helpurl https://localhost:3000/help.html#creditlimit
 * @param {any[][]} monthlyPurchases Mean purchases of the months with deliveries.
 * @param {any[][]} days Credit period in days.
 * @param {any[][]} rating Credit rating, AAA to C.
 * @param {any[][]} [factors] Two columns: rating and factor, or the table RatingBands. AAA 1.5, AA 1, A 0.8, BBB 0.6, BB 0.4, B 0.2, C 0 if left out.
 * @returns {any[][]} The limits, in the shape of the arguments.
 */
export function computeCreditLimits(
  monthlyPurchases: unknown[][],
  days: unknown[][],
  rating: unknown[][],
  factors?: unknown[][],
): unknown[][] {
  const read = readLimitFactors(factors);
  if (!read.ok) return [[read.problem]];
  return computeEach([monthlyPurchases, days, rating], ([purchases, period, letter]) => {
    const operands = readOperands({
      monthlyPurchases: readNumber(purchases),
      days: readNonNegative(period),
      rating: recogniseRating(letter),
    });
    if (!operands.ok) return operands;
    const factor = read.value.get(operands.value.rating) ?? 0;
    return succeed(computeLimit(operands.value.monthlyPurchases, operands.value.days, factor));
  });
}
