import { computeExistingValue, computeProspectValue } from '../domain/expectedValue';
import type { Operand, OperandProblem } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import type { ProbabilityGrades } from '../domain/probability';
import type { FunctionArgument } from '../strings/functionMessages';
import { computeEach } from './computeEach';
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
  return computeValues([marketPotential, expectedShare, probability], grades, computeProspectValue);
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
  return computeValues([currentBusiness, additionalVolume, probability], grades, computeExistingValue);
}

type Rule = (
  first: Operand,
  second: Operand,
  probability: Operand,
  grades: ProbabilityGrades,
) => Outcome<number, OperandProblem<FunctionArgument>>;

function computeValues(args: readonly unknown[], grades: unknown, rule: Rule): unknown[][] {
  const read = readGradesArgument(grades);
  if (!read.ok) return [[read.problem]];
  return computeEach(args, ([first, second, probability]) => rule(first, second, probability, read.value));
}
