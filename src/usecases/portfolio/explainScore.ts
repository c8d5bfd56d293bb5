import type { EvaluationPolicy, Reward, ScorePart } from '../../domain/evaluation/evaluationPolicy';
import { computeScoreParts } from '../../domain/evaluation/computeScoreParts';
import { rewardChoices, serviceGradeChoices } from '../../archive/tables/evaluationChoices';
import type { FileRecord } from '../customerFiles';
import { RecordValues } from './RecordValues';
import type { ExplainedPart, PartData, RewardDecision, ScoreExplanation } from './scoreExplanation';

const grades = serviceGradeChoices.map(({ id }) => id);
const rewards = rewardChoices.map(({ id }) => id);
const scoreParts: readonly ScorePart[] = ['performance', 'attitude', 'credit', 'information'];

/**
 * Why the customer has its score (003): the evaluation of its newest year, part by part with the data it was made from, and what
 * the same data give by the policy of today.
 */
export function explainScore(evaluations: readonly FileRecord[], policy: EvaluationPolicy): ScoreExplanation {
  const newest = findNewest(evaluations.map((record) => new RecordValues(record)));
  if (newest === undefined) return { kind: 'notEvaluated' };
  const { values, year, score } = newest;
  const grade = values.choice('grade', grades);
  const passed = values.choice('passed', ['yes', 'no']);
  const recommended = values.choice('recommendedReward', rewards);
  const decision = readDecision(values);
  const todayScore = scoreToday(values, policy);
  return {
    kind: 'evaluated',
    evaluation: values.source.record,
    year,
    parts: scoreParts.map((part) => explainPart(values, part, policy)),
    score,
    ...(grade && { grade }),
    ...(passed && { isPassed: passed === 'yes' }),
    ...(recommended && { recommended }),
    ...(decision && { decision }),
    evaluatedOn: values.day('evaluatedOn'),
    evaluatedBy: values.text('evaluatedBy'),
    figuresFrom: values.text('figuresFrom'),
    policyOf: values.day('policyOf'),
    ...(todayScore !== undefined && { todayScore }),
  };
}

interface Evaluated {
  readonly values: RecordValues;
  readonly year: number;
  readonly score: number;
}

/** Of the newest year; of several for that year the first, as they come newest first. Those without a score judge nothing. */
function findNewest(evaluations: readonly RecordValues[]): Evaluated | undefined {
  return evaluations
    .flatMap((values): Evaluated[] => {
      const [year, score] = [values.number('year'), values.number('score')];
      return year === undefined || score === undefined ? [] : [{ values, year, score }];
    })
    .reduce<Evaluated | undefined>((newest, each) => (newest && newest.year >= each.year ? newest : each), undefined);
}

function explainPart(values: RecordValues, part: ScorePart, policy: EvaluationPolicy): ExplainedPart {
  const points = values.number(`${part}Points`);
  return {
    part,
    ...(points !== undefined && { points }),
    full: policy.fullPoints[part],
    data: readData(values, part, policy),
  };
}

function readData(values: RecordValues, part: ScorePart, policy: EvaluationPolicy): PartData {
  if (part === 'performance') {
    const [target, actual] = [values.number('target'), values.number('actual')];
    return {
      kind: 'performance',
      ...(target !== undefined && { target }),
      ...(actual !== undefined && { actual }),
    };
  }
  if (part === 'credit') {
    const [late, onTime] = [values.number('latePayments'), values.number('onTimePayments')];
    return {
      kind: 'payments',
      ...(late !== undefined && { late }),
      ...(onTime !== undefined && { onTime }),
      penalty: policy.latePaymentPenalty,
    };
  }
  const grade = values.choice(part, grades);
  return { kind: 'grade', ...(grade && { grade }) };
}

function scoreToday(values: RecordValues, policy: EvaluationPolicy): number | undefined {
  const outcome = computeScoreParts(
    {
      target: values.number('target'),
      actual: values.number('actual'),
      attitude: values.text('attitude'),
      latePayments: values.number('latePayments'),
      onTimePayments: values.number('onTimePayments'),
      information: values.text('information'),
    },
    policy,
  );
  return outcome.ok ? outcome.value.total : undefined;
}

function readDecision(values: RecordValues): RewardDecision | undefined {
  const reward: Reward | undefined = values.choice('reward', rewards);
  return reward && { reward, reason: values.text('reason'), on: values.day('decidedOn'), by: values.text('decidedBy') };
}
