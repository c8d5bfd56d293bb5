import { computeCreditScore } from '../domain/credit/computeCreditScore';
import type { ScorecardId } from '../domain/credit/creditPolicy';
import { defaultCreditPolicy } from '../domain/credit/creditPolicy';
import type { Operand } from '../domain/operand';
import { findOperandProblem, readNonNegative, readOptional, readPoints } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import { answerInvalid, answerProblem, currentMessages } from './answerError';
import type { Matrix } from './matrix';
import { isLeftOut, isLine, toMatrix } from './matrix';

/**
 * Credit score by a scorecard, 0 to 100: the weighted mean of its factors. An empty factor has no data and counts as 0.
 * @customfunction CREDITSCORE
 * @helpurl https://localhost:3000/help.html#creditscore
 * @param {any[][]} factors The factors of one customer in a row or column, each 0 to 100; or one customer a row.
 * @param {any[][]} [scorecard] 5C, 5P or 6A, or a row or column of weights, one a factor. 5C if left out.
 * @returns {any[][]} A score for each customer, one below the other.
 */
export function computeCreditScores(factors: unknown[][], scorecard?: unknown[][]): unknown[][] {
  const weights = readWeights(toMatrix(scorecard));
  if (!weights.ok) return [[weights.problem]];
  const customers = readCustomers(toMatrix(factors), weights.value.length);
  if (customers === undefined) return [[answerInvalid(currentMessages().factorsDoNotFit(weights.value.length))]];
  return customers.map((customer) => [scoreCustomer(customer, weights.value)]);
}

/** One customer a row where the rows are as long as the scorecard; else all cells of a column are one customer. */
function readCustomers(matrix: Matrix, factors: number): readonly (readonly Operand[])[] | undefined {
  if (matrix.every((row) => row.length === factors)) return matrix;
  const column = matrix.flat();
  return isLine(matrix) && column.length === factors ? [column] : undefined;
}

function scoreCustomer(cells: readonly Operand[], weights: readonly number[]): unknown {
  if (cells.every((cell) => findOperandProblem(cell) === 'missing')) {
    return answerProblem({ argument: 'factors', reason: 'missing' });
  }
  const factors: (number | undefined)[] = [];
  for (const cell of cells) {
    const factor = readOptional(cell, readPoints);
    if (!factor.ok) return answerProblem({ argument: 'factors', reason: factor.problem });
    factors.push(factor.value);
  }
  return computeCreditScore(factors, weights).score;
}

function readWeights(matrix: Matrix): Outcome<readonly number[], CustomFunctions.Error> {
  const cells = matrix.flat();
  const name = isLeftOut(matrix) ? '5C' : String(cells[0]).normalize('NFKC').trim().toUpperCase();
  if (cells.length === 1 && isScorecard(name)) {
    return succeed(defaultCreditPolicy.scorecards[name].map(({ weight }) => weight));
  }
  const weights = cells.map(readNonNegative).flatMap((weight) => (weight.ok ? [weight.value] : []));
  const isUsable = isLine(matrix) && weights.length === cells.length && weights.some((weight) => weight > 0);
  return isUsable ? succeed(weights) : fail(answerInvalid(currentMessages().policyFault.scorecard));
}

function isScorecard(name: string): name is ScorecardId {
  return name in defaultCreditPolicy.scorecards;
}
