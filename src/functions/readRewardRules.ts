import { rewardChoices } from '../archive/tables/evaluationChoices';
import type { Reward } from '../domain/evaluation/evaluationPolicy';
import { defaultEvaluationPolicy } from '../domain/evaluation/evaluationPolicy';
import { findRewardRule, orderRewardRules } from '../domain/evaluation/recommendReward';
import { readNonNegative } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import { answerInvalid, currentLanguage, currentMessages } from './answerError';
import { isLeftOut, toMatrix } from './matrix';
import { readName, readRows } from './readRows';
import { readYesNo } from './readYesNo';

/** Names the reward for a score, the points of the credit part and those of a full one. */
type Recommend = (score: number, creditPoints: number, fullPoints: number) => string;

/**
 * The rules are three columns, as in the table RewardRules: lowest score, whether the credit part has to be full (empty is no),
 * the name of the reward. In whatever order: the highest score counts first.
 */
export function readRewardRules(argument: unknown): Outcome<Recommend, CustomFunctions.Error> {
  const matrix = toMatrix(argument);
  const rules = isLeftOut(matrix)
    ? defaultEvaluationPolicy.rewardRules.map((rule) => ({ ...rule, reward: nameReward(rule.reward) }))
    : readRows(matrix, ([score, fullCredit, name]) => {
        const [scoreFrom, needsFullCredit, reward] = [readNonNegative(score), readYesNo(fullCredit), readName(name)];
        if (!scoreFrom.ok || reward === undefined) return undefined;
        if (!needsFullCredit.ok && needsFullCredit.problem !== 'missing') return undefined;
        return {
          scoreFrom: scoreFrom.value,
          needsFullCredit: needsFullCredit.ok && needsFullCredit.value,
          reward,
        };
      });
  if (rules === undefined) return fail(answerInvalid(currentMessages().policyFault.rewardRules));
  const ordered = orderRewardRules(rules);
  return succeed(
    (score, creditPoints, fullPoints) =>
      findRewardRule(score, creditPoints >= fullPoints, ordered)?.reward ?? nameReward('none'),
  );
}

function nameReward(reward: Reward): string {
  return rewardChoices.find(({ id }) => id === reward)?.label[currentLanguage()] ?? reward;
}
