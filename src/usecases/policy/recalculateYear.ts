import type { CellValue } from '../../archive/cellValue';
import { readChoiceId } from '../../archive/readChoiceId';
import { startRecordKeys } from '../../archive/recordKeys';
import { computeScoreParts } from '../../domain/evaluation/computeScoreParts';
import type { EvaluationPolicy, Reward, ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import { gradeScore, isPassed } from '../../domain/evaluation/gradeScore';
import { recommendReward } from '../../domain/evaluation/recommendReward';
import { readNumber } from '../../domain/operand';
import type { TableColumns } from '../figures/figuresSnapshot';
import type { Steps } from '../importList/steps';
import type { PastEvaluation, PastYear, YearJudgement } from './pastYear';

/** Rows between two pauses. */
const STEP = 4_000;

type CellReader = (field: string) => CellValue;

/**
 * A year's evaluations as they stand, beside what a policy makes of the inputs that were kept with them (003). Nothing is read from
 * other tables, so that what has changed there since does not count.
 */
export function* recalculateYear(
  { rowCount, columns }: TableColumns,
  year: number,
  policy: EvaluationPolicy,
): Steps<Omit<PastYear, 'policyThen'>> {
  const keyOf = startRecordKeys();
  const evaluations: PastEvaluation[] = [];
  const passed = { then: 0, now: 0 };
  for (let row = 0; row < rowCount; row += 1) {
    if (row % STEP === 0) yield { done: row, total: rowCount };
    const cell: CellReader = (field) => columns.get(field)?.[row] ?? '';
    const evaluation = keyOf(cell('evaluationNumber'));
    const rowYear = readNumber(cell('year'));
    if (!rowYear.ok || rowYear.value !== year) continue;
    const then = readJudgement(cell);
    const now = judge(cell, policy);
    passed.then += Number(then?.isPassed ?? false);
    passed.now += Number(now?.isPassed ?? false);
    const customer = String(cell('customerNumber')).trim();
    evaluations.push({ evaluation, customer, ...(then && { then }), ...(now && { now }) });
  }
  const different = evaluations.filter(isDifferent).sort((one, other) => differenceOf(other) - differenceOf(one));
  return { year, evaluations, different, passed };
}

/** What was decided then; `undefined` where the row has no score. */
function readJudgement(cell: CellReader): YearJudgement | undefined {
  const score = readNumber(cell('score'));
  const grade = readChoiceId('evaluations', 'grade', serviceGrades, cell('grade'));
  const passed = readChoiceId('evaluations', 'passed', ['yes', 'no'], cell('passed'));
  const reward = readChoiceId('evaluations', 'recommendedReward', rewards, cell('recommendedReward'));
  if (!score.ok || grade === undefined) return undefined;
  return { score: score.value, grade, isPassed: passed === 'yes', reward: reward ?? 'none' };
}

function judge(cell: CellReader, policy: EvaluationPolicy): YearJudgement | undefined {
  const parts = computeScoreParts(
    {
      target: cell('target'),
      actual: cell('actual'),
      attitude: cell('attitude'),
      latePayments: cell('latePayments'),
      onTimePayments: cell('onTimePayments'),
      information: cell('information'),
    },
    policy,
  );
  if (!parts.ok) return undefined;
  const { total, credit } = parts.value;
  return {
    score: total,
    grade: gradeScore(total, policy),
    isPassed: isPassed(total, policy),
    reward: recommendReward(total, credit, policy),
  };
}

function isDifferent({ then, now }: PastEvaluation): boolean {
  if (then === undefined || now === undefined) return false;
  return then.grade !== now.grade || then.isPassed !== now.isPassed || then.reward !== now.reward;
}

function differenceOf({ then, now }: PastEvaluation): number {
  return Math.abs((now?.score ?? 0) - (then?.score ?? 0));
}

const serviceGrades: readonly ServiceGrade[] = ['excellent', 'good', 'fair', 'poor'];

const rewards: readonly Reward[] = ['none', 'bonus', 'equipment', 'training', 'raiseCreditLimit'];
