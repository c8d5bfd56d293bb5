import { defaultEvaluationPolicy } from '../../domain/evaluation/evaluationPolicy';
import type { EvaluationPolicy, Reward, RewardRule } from '../../domain/evaluation/evaluationPolicy';
import { orderRewardRules } from '../../domain/evaluation/recommendReward';
import { rewardChoices } from '../../archive/tables/evaluationChoices';
import type { PolicyRows } from './PolicyRows';
import type { SettingValues } from './SettingValues';

/** What the settings and the table RewardRules say of the yearly evaluation (domain.md section 5). */
export function readEvaluationPolicy(values: SettingValues, rewards: PolicyRows): EvaluationPolicy {
  values.requireSum(['pointsPerformance', 'pointsAttitude', 'pointsCredit', 'pointsInformation'], 100);
  values.requireFalling(['shareExcellent', 'shareGood', 'shareFair', 'sharePoor'], true);
  values.requireFalling(['gradeExcellent', 'gradeGood', 'gradeFair']);
  return {
    fullPoints: {
      performance: values.numberOf('pointsPerformance'),
      attitude: values.numberOf('pointsAttitude'),
      credit: values.numberOf('pointsCredit'),
      information: values.numberOf('pointsInformation'),
    },
    gradeShares: {
      excellent: values.numberOf('shareExcellent'),
      good: values.numberOf('shareGood'),
      fair: values.numberOf('shareFair'),
      poor: values.numberOf('sharePoor'),
    },
    latePaymentPenalty: values.numberOf('latePaymentPenalty'),
    passMark: values.numberOf('passMark'),
    gradeFrom: {
      excellent: values.numberOf('gradeExcellent'),
      good: values.numberOf('gradeGood'),
      fair: values.numberOf('gradeFair'),
    },
    rewardRules: readRewardRules(rewards),
  };
}

/** From the highest score down, of two with the same score the stricter one first, in whatever order they stand. */
function readRewardRules(rewards: PolicyRows): readonly RewardRule[] {
  const rows = rewards.rowsWith(['scoreFrom', 'reward']);
  if (rows.length === 0) return defaultEvaluationPolicy.rewardRules;
  const rules = rows.map((row): RewardRule => {
    const name = rewards.textAt('reward', row);
    const id = rewards.choiceAt('reward', row, '');
    return {
      scoreFrom: rewards.numberAt('scoreFrom', row, name, undefined),
      needsFullCredit:
        !rewards.isBlankAt('needsFullCredit', row) && rewards.choiceAt('needsFullCredit', row, name) === 'yes',
      reward: rewardChoices.find((choice) => choice.id === id)?.id ?? unknownReward,
    };
  });
  return orderRewardRules(rules);
}

/** Stands for one that is a problem. */
const unknownReward: Reward = 'none';
