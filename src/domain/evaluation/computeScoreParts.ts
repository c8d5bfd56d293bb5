import { dropNoise } from '../dropNoise';
import type { Operand, OperandProblem, OperandReason } from '../operand';
import { readCount, readNumber, readPositive } from '../operand';
import { readOperands } from '../readOperands';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import type { EvaluationPolicy, ScorePart, ServiceGrade } from './evaluationPolicy';
import { defaultEvaluationPolicy } from './evaluationPolicy';
import { recogniseServiceGrade } from './recogniseServiceGrade';

export type ScoreArgument = 'target' | 'actual' | 'attitude' | 'latePayments' | 'onTimePayments' | 'information';
export type ScoreReason = OperandReason | 'notPositive' | 'notAGrade' | 'notACount';

/** What a yearly evaluation is made from (003), as it stands in cells. */
export type ScoreInputs = Readonly<Record<ScoreArgument, Operand>>;

/** The same, read. Money and counts; a target above 0, payments 0 or more. */
export interface ScoreNumbers {
  readonly target: number;
  readonly actual: number;
  readonly attitude: ServiceGrade;
  readonly latePayments: number;
  readonly onTimePayments: number;
  readonly information: ServiceGrade;
}

/** Points of the four parts, in that order on every screen, and their sum. */
export type ScoreParts = Readonly<Record<ScorePart | 'total', number>>;

/**
 * The yearly evaluation 客户评估 (003): target 5 000 000, actual 4 000 000, attitude good, 3 payments late and 1 on time, information
 * excellent → 40 + 15 + 10 + 10 = 75. Answers the first argument that cannot be used; without a target above 0 nobody is
 * evaluated (`missing`, `notPositive`).
 */
export function computeScoreParts(
  inputs: ScoreInputs,
  policy: EvaluationPolicy = defaultEvaluationPolicy,
): Outcome<ScoreParts, OperandProblem<ScoreArgument, ScoreReason>> {
  const read = readOperands({
    target: readPositive(inputs.target),
    actual: readNumber(inputs.actual),
    attitude: recogniseServiceGrade(inputs.attitude),
    latePayments: readCount(inputs.latePayments),
    onTimePayments: readCount(inputs.onTimePayments),
    information: recogniseServiceGrade(inputs.information),
  });
  return read.ok ? succeed(scoreParts(read.value, policy)) : read;
}

/** The same from numbers that have been read already; the target must be above 0. */
export function scoreParts(numbers: ScoreNumbers, policy: EvaluationPolicy = defaultEvaluationPolicy): ScoreParts {
  const performance = scorePerformance(numbers.actual, numbers.target, policy);
  const attitude = scoreGrade('attitude', numbers.attitude, policy);
  const credit = scorePayments(numbers.latePayments, numbers.onTimePayments, policy);
  const information = scoreGrade('information', numbers.information, policy);
  const total = dropNoise(performance + attitude + credit + information);
  return { performance, attitude, credit, information, total };
}

/** Points for reaching the target (> 0): full from 100 % on; none where returns outweigh sales. */
export function scorePerformance(actual: number, target: number, policy: EvaluationPolicy): number {
  const reached = Math.min(Math.max(actual / target, 0), 1);
  return dropNoise(policy.fullPoints.performance * reached);
}

/** Points of a part that is graded: the share of its points that the grade gives. */
export function scoreGrade(part: 'attitude' | 'information', grade: ServiceGrade, policy: EvaluationPolicy): number {
  return dropNoise(policy.fullPoints[part] * policy.gradeShares[grade]);
}

/** Points for paying: full, less the penalty for each late payment beyond those on time, not below 0. */
export function scorePayments(latePayments: number, onTimePayments: number, policy: EvaluationPolicy): number {
  const beyond = Math.max(latePayments - onTimePayments, 0);
  return dropNoise(Math.max(policy.fullPoints.credit - policy.latePaymentPenalty * beyond, 0));
}
