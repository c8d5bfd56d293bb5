import { defineFields, localise } from '../defineFields';
import type { TableDefinition } from '../field';
import { creditFactorChoices, scorecardChoices } from './creditChoices';

/** What each factor of a scorecard weighs (domain.md section 7), a factor a row; the weights of a scorecard make 100 %. */
export const scorecardsTable: TableDefinition = {
  id: 'scorecards',
  tableName: 'Scorecards',
  sheetName: localise('Settings', '设置', '設定'),
  keyField: 'scorecard',
  since: 4,
  fields: defineFields('scorecards', [
    {
      id: 'scorecard',
      type: 'choice',
      header: ['Scorecard', '评分卡', '評分卡'],
      width: 100,
      choices: scorecardChoices,
      isRequired: true,
    },
    {
      id: 'factor',
      type: 'choice',
      header: ['Factor', '评分要素', '評分要素'],
      width: 140,
      choices: creditFactorChoices,
      isRequired: true,
    },
    {
      id: 'weight',
      type: 'percent',
      header: ['Weight', '权重', '權重'],
      numberFormat: '0.0%',
      isRequired: true,
    },
  ]),
};
