import { defineFields, localise } from '../defineFields';
import { ratingChoices } from '../fields/ratingChoices';
import type { TableDefinition } from '../field';

/** What each credit rating stands for (domain.md section 7), a rating a row; its cells are the legend of the colours. */
export const ratingBandsTable: TableDefinition = {
  id: 'ratingBands',
  tableName: 'RatingBands',
  sheetName: localise('Settings', '设置', '設定'),
  keyField: 'rating',
  since: 4,
  fields: defineFields('ratingBands', [
    {
      id: 'rating',
      type: 'choice',
      header: ['Rating', '信用等级', '信用等級'],
      width: 90,
      choices: ratingChoices,
      isRequired: true,
    },
    {
      id: 'scoreFrom',
      type: 'number',
      header: ['Credit score from', '信用评分下限', '信用評分下限'],
      width: 140,
      numberFormat: 'General',
      isRequired: true,
      isNonNegative: true,
      most: 100,
    },
    {
      id: 'limitFactor',
      type: 'number',
      header: ['Limit factor', '额度系数', '額度係數'],
      width: 110,
      numberFormat: 'General',
      isRequired: true,
      isNonNegative: true,
    },
    {
      id: 'creditPeriod',
      type: 'integer',
      header: ['Credit period (days)', '信用期限（天）', '信用期限（日）'],
      width: 150,
      isRequired: true,
      isNonNegative: true,
    },
  ]),
};
