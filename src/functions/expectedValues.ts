import { computeExistingValue, computeProspectValue } from '../domain/expectedValue';
import type { Operand, OperandProblem } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import type { ProbabilityGrades } from '../domain/probability';
import type { FunctionArgument } from '../strings/functionMessages';
import { answerInvalid, currentMessages } from './answerError';
import { findShape, pick, toMatrix } from './matrix';
import { readGradesArgument } from './readGradesArgument';

/**
 * Expected value of a prospect: market potential × expected share × probability. Scalars or ranges.
 * @customfunction EV
 * @helpurl https://localhost:3000/help.html#ev
 * @param {any[][]} marketPotential How much the prospect could buy in all, 0 or more.
 * @param {any[][]} expectedShare The share of it that we expect to get, 0 to 1.
 * @param {any[][]} probability Chance of getting it: 0 to 1, a percentage, or high, medium or low.
 * @param {any[][]} [grades] What high, medium and low stand for: three shares, 0 to 1. 80 %, 50 %, 20 % if left out.
 * @returns {any[][]} The expected values, in the shape of the arguments.
 */
export function computeProspectValues(
  marketPotential: unknown[][],
  expectedShare: unknown[][],
  probability: unknown[][],
  grades?: unknown[][],
): unknown[][] {
  return computeEach([marketPotential, expectedShare, probability], grades, computeProspectValue);
}

/**
 * Expected value of an existing customer: current business + additional volume × probability. Scalars or ranges.
 * @customfunction EVEXISTING
 * @helpurl https://localhost:3000/help.html#evexisting
 * @param {any[][]} currentBusiness What the customer buys from us now.
 * @param {any[][]} additionalVolume What we expect it to buy in addition.
 * @param {any[][]} probability Chance of getting it: 0 to 1, a percentage, or high, medium or low.
 * @param {any[][]} [grades] What high, medium and low stand for: three shares, 0 to 1. 80 %, 50 %, 20 % if left out.
 * @returns {any[][]} The expected values, in the shape of the arguments.
 */
export function computeExistingValues(
  currentBusiness: unknown[][],
  additionalVolume: unknown[][],
  probability: unknown[][],
  grades?: unknown[][],
): unknown[][] {
  return computeEach([currentBusiness, additionalVolume, probability], grades, computeExistingValue);
}

type Rule = (
  first: Operand,
  second: Operand,
  probability: Operand,
  grades: ProbabilityGrades,
) => Outcome<number, OperandProblem<FunctionArgument>>;

/** Applies the rule cell by cell; a cell that cannot be computed holds its own error, the others their values. */
function computeEach(args: readonly [unknown, unknown, unknown], grades: unknown, rule: Rule): unknown[][] {
  const readGrades = readGradesArgument(grades);
  if (!readGrades.ok) return [[readGrades.problem]];
  const [first, second, third] = [toMatrix(args[0]), toMatrix(args[1]), toMatrix(args[2])];
  const { rows, columns } = findShape([first, second, third]);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const operands = [pick(first, row, column), pick(second, row, column), pick(third, row, column)] as const;
      const [one, two, three] = operands;
      if (one === 'outside' || two === 'outside' || three === 'outside') return answerSizesDiffer();
      const outcome = rule(one.value, two.value, three.value, readGrades.value);
      return outcome.ok ? outcome.value : answerProblem(outcome.problem);
    }),
  );
}

function answerSizesDiffer(): CustomFunctions.Error {
  return answerInvalid(currentMessages().sizesDiffer);
}

function answerProblem({ argument, reason }: OperandProblem<FunctionArgument>): CustomFunctions.Error {
  const messages = currentMessages();
  return answerInvalid(messages.operand[reason](messages.argumentNames[argument]));
}
