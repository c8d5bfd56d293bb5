import { ageAmounts } from '../domain/credit/ageAmounts';
import type { OpenAmount } from '../domain/credit/ageAmounts';
import { defaultCreditPolicy } from '../domain/credit/creditPolicy';
import type { Operand, OperandReason } from '../domain/operand';
import { findOperandProblem, readNumber, readPositive } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import { parseDate } from '../domain/parseDate';
import { lastSerial, plainDateToSerial } from '../domain/serialDate';
import type { FunctionArgument, FunctionReason } from '../strings/functionMessages';
import { answerInvalid, answerProblem, currentMessages } from './answerError';
import type { Matrix } from './matrix';
import { isLeftOut, isLine, toMatrix } from './matrix';

/**
 * Open amounts by age, in one row: not due, 1 to 30 days overdue, 31 to 60, 61 to 90, over 90.
 * @customfunction AGEING
 * @helpurl https://localhost:3000/help.html#ageing
 * @param {any[][]} dueDates The due date of each invoice.
 * @param {any[][]} amounts What is open of each invoice. Empty cells are passed over.
 * @param {any[][]} today The day by which the age counts, such as TODAY().
 * @param {any[][]} [edges] The last day of each bucket, rising; 30, 60, 90 if left out.
 * @returns {any[][]} One row: a sum for each bucket.
 */
export function ageInvoices(
  dueDates: unknown[][],
  amounts: unknown[][],
  today: unknown[][],
  edges?: unknown[][],
): unknown[][] {
  const readBounds = readEdges(toMatrix(edges));
  if (!readBounds.ok) return [[readBounds.problem]];
  const now = readDay(toMatrix(today)[0]?.[0]);
  if (!now.ok) return [[answerProblem({ argument: 'today', reason: now.problem })]];
  const open = readOpenAmounts(toMatrix(dueDates), toMatrix(amounts), now.value);
  return [open.ok ? [...ageAmounts(open.value, readBounds.value)] : [open.problem]];
}

function readOpenAmounts(
  dueDates: Matrix,
  amounts: Matrix,
  today: number,
): Outcome<readonly OpenAmount[], CustomFunctions.Error> {
  const [days, sums] = [dueDates.flat(), amounts.flat()];
  if (days.length !== sums.length) return fail(answerInvalid(currentMessages().sizesDiffer));
  const open: OpenAmount[] = [];
  for (const [place, cell] of sums.entries()) {
    const amount = readNumber(cell);
    if (!amount.ok && amount.problem === 'missing') continue;
    if (!amount.ok) return refuseCell(place, 'amounts', amount.problem);
    if (amount.value === 0) continue;
    const due = readDay(days[place]);
    if (!due.ok) return refuseCell(place, 'dueDates', due.problem);
    open.push({ amount: amount.value, daysOverdue: today - due.value });
  }
  return succeed(open);
}

/** One cell of many makes the sums wrong, so all of them are refused, with its place. */
function refuseCell(
  place: number,
  argument: FunctionArgument,
  reason: FunctionReason,
): Outcome<never, CustomFunctions.Error> {
  const texts = currentMessages();
  return fail(answerInvalid(texts.atCell(place + 1, texts.operand[reason](texts.argumentNames[argument]))));
}

/** The serial of a day, from a serial or a date as text. */
function readDay(operand: Operand): Outcome<number, OperandReason | 'notADay'> {
  if (typeof operand === 'number') {
    const serial = Math.floor(operand);
    return serial >= 1 && serial <= lastSerial ? succeed(serial) : fail('notADay');
  }
  const problem = findOperandProblem(operand);
  if (problem !== undefined) return fail(problem);
  const date = typeof operand === 'string' ? parseDate(operand) : undefined;
  const serial = date?.ok === true ? plainDateToSerial(date.value) : undefined;
  return serial === undefined ? fail('notADay') : succeed(serial);
}

function readEdges(matrix: Matrix): Outcome<readonly number[], CustomFunctions.Error> {
  if (isLeftOut(matrix)) return succeed(defaultCreditPolicy.ageingEdges);
  const cells = matrix.flat().filter((cell) => findOperandProblem(cell) !== 'missing');
  const edges = cells.map(readPositive).flatMap((edge) => (edge.ok ? [edge.value] : []));
  const isRising = edges.every((edge, place) => place === 0 || edge > (edges[place - 1] ?? 0));
  const isUsable = isLine(matrix) && edges.length > 0 && edges.length === cells.length && isRising;
  return isUsable ? succeed(edges) : fail(answerInvalid(currentMessages().policyFault.ageingEdges));
}
