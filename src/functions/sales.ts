import { assessSale } from '../domain/credit/assessSale';
import { defaultCreditPolicy } from '../domain/credit/creditPolicy';
import type { OverduePolicy } from '../domain/credit/judgeOverdue';
import { readNonNegative, readNumber, readOptional } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import { readOperands } from '../domain/readOperands';
import { answerInvalid, currentMessages } from './answerError';
import { computeEach } from './computeEach';
import { describeSale } from './describeSale';
import { readNumbersArgument } from './readNumbersArgument';

/**
 * Whether this amount may be sold on credit now: yes, no or ask the manager, with the calculation. Scalars or ranges.
 * @customfunction MAYSELL
 * @helpurl https://localhost:3000/help.html#maysell
 * @param {any[][]} amount What is to be sold.
 * @param {any[][]} limit The customer's credit limit; empty if none has been decided.
 * @param {any[][]} exposure What the customer owes, with open orders.
 * @param {any[][]} overdueAmount What of it is overdue; empty for nothing.
 * @param {any[][]} overdueDays Days that the oldest of it is overdue; empty for none.
 * @param {any[][]} [tolerance] A row or column of up to four numbers: overdue amount and days that are let pass (0, 0), days up to which to remind (30), and to ask the manager (60).
 * @returns {any[][]} The answer with its calculation, in the shape of the arguments.
 */
export function answerMaySell(
  amount: unknown[][],
  limit: unknown[][],
  exposure: unknown[][],
  overdueAmount: unknown[][],
  overdueDays: unknown[][],
  tolerance?: unknown[][],
): unknown[][] {
  const policy = readTolerance(tolerance);
  if (!policy.ok) return [[policy.problem]];
  return computeEach([amount, limit, exposure, overdueAmount, overdueDays], ([sum, most, owed, overdue, days]) => {
    const operands = readOperands({
      amount: readNonNegative(sum),
      limit: readOptional(most, readNonNegative),
      exposure: readNumber(owed),
      overdueAmount: readOptional(overdue, readNumber),
      overdueDays: readOptional(days, readNumber),
    });
    if (!operands.ok) return operands;
    const { overdueAmount: overdueNow = 0, overdueDays: overdueSince = 0, ...sale } = operands.value;
    return succeed(
      describeSale(assessSale({ ...sale, overdueAmount: overdueNow, overdueDays: overdueSince }, policy.value)),
    );
  });
}

function readTolerance(argument: unknown): Outcome<OverduePolicy, CustomFunctions.Error> {
  const usual = defaultCreditPolicy;
  const numbers = readNumbersArgument('tolerance', argument, [
    usual.overdueToleranceAmount,
    usual.overdueToleranceDays,
    usual.remindUpToDays,
    usual.managerUpToDays,
  ]);
  if (!numbers.ok) return numbers;
  const [overdueToleranceAmount = 0, overdueToleranceDays = 0, remindUpToDays = 0, managerUpToDays = 0] = numbers.value;
  if (remindUpToDays > managerUpToDays) return fail(answerInvalid(currentMessages().policyFault.overdueSteps));
  return succeed({ overdueToleranceAmount, overdueToleranceDays, remindUpToDays, managerUpToDays });
}
