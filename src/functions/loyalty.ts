import { quadrantNames } from '../archive/quadrantNames';
import { computeImportance } from '../domain/loyalty/computeImportance';
import { computeLoyalty } from '../domain/loyalty/computeLoyalty';
import { findQuadrant } from '../domain/loyalty/findQuadrant';
import type { LoyaltyPolicy, Quadrant } from '../domain/loyalty/loyaltyPolicy';
import { defaultLoyaltyPolicy } from '../domain/loyalty/loyaltyPolicy';
import { readNonNegative, readNumber, readOptional, readShare } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import { readOperands } from '../domain/readOperands';
import { isSpreadsheetError } from '../domain/spreadsheetError';
import { answerInvalid, currentLanguage, currentMessages } from './answerError';
import { computeEach } from './computeEach';
import { isLeftOut, toMatrix } from './matrix';
import { addUpToHundred, readNumbersArgument } from './readNumbersArgument';

/**
 * Loyalty of a customer, 0 to 100. Scalars or ranges. Without orderMonths it is an error: guard a column of formulas with IF.
 * @customfunction LOYALTY
 * @helpurl https://localhost:3000/help.html#loyalty
 * @param {any[][]} shareOfWallet Our share of what the customer buys of such goods: 0 to 1, more counts as 1; "" if unknown.
 * @param {any[][]} orderMonths Of the last 12 months, those with an order.
 * @param {any[][]} daysSinceLastOrder Days since the last order; "" if there is none.
 * @param {any[][]} years Years since the first order; "" if unknown, which counts as none.
 * @param {any[][]} [policy] A row or column of seven numbers: points of share of wallet, regularity, recency and years (40, 30, 15, 15), days of a recent order (30), of a stale one (365), years for full points (5).
 * @returns {any[][]} Loyalty, 0 to 100, in the shape of the arguments.
 */
export function computeLoyalties(
  shareOfWallet: unknown[][],
  orderMonths: unknown[][],
  daysSinceLastOrder: unknown[][],
  years: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  const read = readLoyaltyPolicy(policy);
  if (!read.ok) return [[read.problem]];
  return computeEach([shareOfWallet, orderMonths, daysSinceLastOrder, years], ([wallet, months, days, age]) => {
    const operands = readOperands({
      shareOfWallet: readOptional(wallet, readNonNegative),
      orderMonths: readNonNegative(months),
      daysSinceLastOrder: readOptional(days, readNumber),
      years: readOptional(age, readNumber),
    });
    if (!operands.ok) return operands;
    const loyalty = computeLoyalty(operands.value, read.value);
    return loyalty === undefined ? fail({ argument: 'shareOfWallet', reason: 'missing' }) : succeed(loyalty.total);
  });
}

/**
 * Quadrant of volume × loyalty. Both cuts belong to the better side; who buys nothing is never large. Scalars or ranges.
 * @customfunction QUADRANT
 * @helpurl https://localhost:3000/help.html#quadrant
 * @param {any[][]} volume Purchases of the last 12 months.
 * @param {any[][]} loyalty Loyalty, 0 to 100.
 * @param {any[][]} volumeCut From which volume on a customer is large.
 * @param {any[][]} [loyaltyCut] From which loyalty on a customer is loyal; 60 if left out.
 * @param {any[][]} [names] Four names: large and loyal, large and not loyal, small and loyal, small and not loyal.
 * @returns {any[][]} The quadrant, in the shape of the arguments.
 */
export function findQuadrants(
  volume: unknown[][],
  loyalty: unknown[][],
  volumeCut: unknown[][],
  loyaltyCut?: unknown[][],
  names?: unknown[][],
): unknown[][] {
  const read = readQuadrantNames(names);
  if (!read.ok) return [[read.problem]];
  return computeEach([volume, loyalty, volumeCut, loyaltyCut], ([amount, points, large, loyal]) => {
    const operands = readOperands({
      volume: readNumber(amount),
      loyalty: readNumber(points),
      volumeCut: readNumber(large),
      loyaltyCut: readOptional(loyal, readNumber),
    });
    if (!operands.ok) return operands;
    const {
      volumeCut: volumeFrom,
      loyaltyCut: loyalFrom = defaultLoyaltyPolicy.loyalFrom,
      ...customer
    } = operands.value;
    return succeed(read.value[findQuadrant(customer.volume, customer.loyalty, volumeFrom, loyalFrom)]);
  });
}

/**
 * Importance of a customer in percentage points: its share of our business less its share of our time. Scalars or ranges.
 * @customfunction IMPORTANCE
 * @helpurl https://localhost:3000/help.html#importance
 * @param {any[][]} contributionShare The customer's share of sales and gross profit, 0 to 1.
 * @param {any[][]} timeShare The customer's share of the time spent on customers, 0 to 1.
 * @returns {any[][]} Percentage points; below 0 for a customer that gets more of our time than it brings.
 */
export function computeImportances(contributionShare: unknown[][], timeShare: unknown[][]): unknown[][] {
  return computeEach([contributionShare, timeShare], ([contribution, time]) => {
    const operands = readOperands({ contributionShare: readNumber(contribution), timeShare: readShare(time) });
    if (!operands.ok) return operands;
    return succeed(computeImportance(operands.value.contributionShare, operands.value.timeShare));
  });
}

function readLoyaltyPolicy(argument: unknown): Outcome<LoyaltyPolicy, CustomFunctions.Error> {
  const { fullPoints: usual, ...days } = defaultLoyaltyPolicy;
  const usualNumbers = [usual.shareOfWallet, usual.regularity, usual.recency, usual.years];
  const numbers = readNumbersArgument('policy', argument, [
    ...usualNumbers,
    days.recentDays,
    days.staleDays,
    days.fullYears,
  ]);
  if (!numbers.ok) return numbers;
  const [shareOfWallet = 0, regularity = 0, recency = 0, years = 0, recentDays = 0, staleDays = 0, fullYears = 0] =
    numbers.value;
  const { policyFault } = currentMessages();
  if (!addUpToHundred([shareOfWallet, regularity, recency, years]))
    return fail(answerInvalid(policyFault.pointsNot100));
  if (recentDays >= staleDays || fullYears === 0) return fail(answerInvalid(policyFault.loyaltyDays));
  const fullPoints = { shareOfWallet, regularity, recency, years };
  return succeed({ ...defaultLoyaltyPolicy, fullPoints, recentDays, staleDays, fullYears });
}

/** Four cells in whatever form, as they stand in the matrix of 001; an empty one has the usual name. */
function readQuadrantNames(argument: unknown): Outcome<Readonly<Record<Quadrant, string>>, CustomFunctions.Error> {
  const cells = toMatrix(argument).flat();
  const isUsable = isLeftOut(toMatrix(argument)) || (cells.length === 4 && !cells.some(isSpreadsheetError));
  if (!isUsable) return fail(answerInvalid(currentMessages().policyFault.quadrantNames));
  const language = currentLanguage();
  const [asset, enemy, star, weedOut] = (['asset', 'enemy', 'star', 'weedOut'] as const).map((quadrant, place) => {
    const name = String(cells[place] ?? '').trim();
    return name === '' ? quadrantNames[quadrant][language] : name;
  });
  return succeed({ asset: asset ?? '', enemy: enemy ?? '', star: star ?? '', weedOut: weedOut ?? '' });
}
