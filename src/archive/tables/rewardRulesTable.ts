import { defineFields, localise } from '../defineFields';
import type { TableDefinition } from '../field';
import { yesNoChoices } from '../yesNoChoices';
import { rewardChoices } from './evaluationChoices';

/** By which reward is recommended for a score (domain.md section 5); the first rule that fits, from the highest score down. */
export const rewardRulesTable: TableDefinition = {
  id: 'rewardRules',
  tableName: 'RewardRules',
  sheetName: localise('Settings', '设置', '設定'),
  // Not the score, which a change of policy changes: a record has to be found again after it.
  keyField: 'reward',
  since: 4,
  fields: defineFields('rewardRules', [
    {
      id: 'scoreFrom',
      type: 'number',
      header: ['Score from', '总分下限', '總分下限'],
      width: 110,
      numberFormat: 'General',
      isRequired: true,
      isNonNegative: true,
      most: 100,
    },
    {
      id: 'needsFullCredit',
      type: 'choice',
      header: ['Full credit points needed', '须信用满分', '須信用滿分'],
      width: 180,
      choices: yesNoChoices,
      isRequired: true,
    },
    {
      id: 'reward',
      type: 'choice',
      header: ['Reward', '奖励方案', '獎勵方案'],
      width: 180,
      choices: rewardChoices,
      isRequired: true,
    },
  ]),
};
