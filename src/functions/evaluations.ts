import type { ScoreParts } from '../domain/evaluation/computeScoreParts';
import { computeScoreParts } from '../domain/evaluation/computeScoreParts';
import { defaultEvaluationPolicy } from '../domain/evaluation/evaluationPolicy';
import type { EvaluationPolicy } from '../domain/evaluation/evaluationPolicy';
import { readOptional, readPoints } from '../domain/operand';
import type { Operand, OperandProblem } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { succeed } from '../domain/outcome';
import { readOperands } from '../domain/readOperands';
import type { FunctionArgument, FunctionReason } from '../strings/functionMessages';
import { computeEach, computeEachRow } from './computeEach';
import { readGradeBands } from './readGradeBands';
import { readRewardRules } from './readRewardRules';
import { readScorePolicy } from './readScorePolicy';

/**
 * Score of a yearly evaluation, 0 to 100: performance, attitude, credit and information. Scalars or ranges.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help.html#score
 * @param {any[][]} target The year's sales target, above 0.
 * @param {any[][]} actual The year's sales.
 * @param {any[][]} attitude Attitude: excellent, good, fair or poor.
 * @param {any[][]} latePayments How many payments were late.
 * @param {any[][]} onTimePayments How many payments were on time.
 * @param {any[][]} information How well the customer informs us: excellent, good, fair or poor.
 * @param {any[][]} [policy] A row or column of nine numbers: points of performance, attitude, credit and information (50, 20, 20, 10), shares that excellent, good, fair and poor give (100 %, 75 %, 50 %, 25 %), points that a late payment costs (5).
 * @returns {any[][]} The scores, in the shape of the arguments.
 */
export function computeScores(
  target: unknown[][],
  actual: unknown[][],
  attitude: unknown[][],
  latePayments: unknown[][],
  onTimePayments: unknown[][],
  information: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  const read = readScorePolicy(policy);
  if (!read.ok) return [[read.problem]];
  return computeEach([target, actual, attitude, latePayments, onTimePayments, information], (operands) => {
    const parts = score(operands, read.value);
    return parts.ok ? succeed(parts.value.total) : parts;
  });
}

/**
 * The four parts of the score in four columns: performance, attitude, credit, information. One customer a row.
 * @customfunction SCOREPARTS
 * @helpurl https://localhost:3000/help.html#scoreparts
 * @param {any[][]} target The year's sales target, above 0.
 * @param {any[][]} actual The year's sales.
 * @param {any[][]} attitude Attitude: excellent, good, fair or poor.
 * @param {any[][]} latePayments How many payments were late.
 * @param {any[][]} onTimePayments How many payments were on time.
 * @param {any[][]} information How well the customer informs us: excellent, good, fair or poor.
 * @param {any[][]} [policy] A row or column of nine numbers, as in SCORE.
 * @returns {any[][]} Four columns of points.
 */
export function computeScoreColumns(
  target: unknown[][],
  actual: unknown[][],
  attitude: unknown[][],
  latePayments: unknown[][],
  onTimePayments: unknown[][],
  information: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  const read = readScorePolicy(policy);
  if (!read.ok) return [[read.problem]];
  return computeEachRow([target, actual, attitude, latePayments, onTimePayments, information], 4, (operands) => {
    const parts = score(operands, read.value);
    if (!parts.ok) return parts;
    return succeed([parts.value.performance, parts.value.attitude, parts.value.credit, parts.value.information]);
  });
}

/**
 * Grade of a score: excellent from 90, good from 75, fair from 60, else poor. Scalars or ranges.
 * @customfunction GRADE
 * @helpurl https://localhost:3000/help.html#grade
 * @param {any[][]} score The score, 0 to 100.
 * @param {any[][]} [bands] Three falling numbers (excellent, good and fair from), or two columns: grade and its lowest score.
 * @returns {any[][]} The grades, in the shape of the scores.
 */
export function gradeScores(score: unknown[][], bands?: unknown[][]): unknown[][] {
  const read = readGradeBands(bands);
  if (!read.ok) return [[read.problem]];
  return computeEach([score], ([points]) => {
    const operands = readOperands({ score: readPoints(points) });
    return operands.ok ? succeed(read.value(operands.value.score)) : operands;
  });
}

/**
 * The reward that the rules recommend for a score. Scalars or ranges.
 * @customfunction REWARD
 * @helpurl https://localhost:3000/help.html#reward
 * @param {any[][]} score The score, 0 to 100.
 * @param {any[][]} creditPart The points of its credit part.
 * @param {any[][]} [rules] Three columns: lowest score, whether full credit points are needed (yes or no), reward.
 * @param {any[][]} [fullCredit] The points of a full credit part; 20 if left out.
 * @returns {any[][]} The rewards, in the shape of the arguments.
 */
export function recommendRewards(
  score: unknown[][],
  creditPart: unknown[][],
  rules?: unknown[][],
  fullCredit?: unknown[][],
): unknown[][] {
  const read = readRewardRules(rules);
  if (!read.ok) return [[read.problem]];
  return computeEach([score, creditPart, fullCredit], ([points, credit, full]) => {
    const operands = readOperands({
      score: readPoints(points),
      creditPart: readPoints(credit),
      fullCredit: readOptional(full, readPoints),
    });
    if (!operands.ok) return operands;
    const fullPoints = operands.value.fullCredit ?? defaultEvaluationPolicy.fullPoints.credit;
    return succeed(read.value(operands.value.score, operands.value.creditPart, fullPoints));
  });
}

function score(
  [target, actual, attitude, latePayments, onTimePayments, information]: readonly Operand[],
  policy: EvaluationPolicy,
): Outcome<ScoreParts, OperandProblem<FunctionArgument, FunctionReason>> {
  return computeScoreParts({ target, actual, attitude, latePayments, onTimePayments, information }, policy);
}
