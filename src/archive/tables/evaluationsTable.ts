import { defineFields, localise } from '../defineFields';
import type { TableDefinition } from '../field';
import { yesNoChoices } from '../yesNoChoices';
import { rewardChoices, serviceGradeChoices } from './evaluationChoices';
import { customerReference, importedFromField, remarksField, stewardshipFields } from './stewardshipFields';

const points = { type: 'number', isNonNegative: true, numberFormat: '0.0', privacy: 'internal' } as const;

/**
 * The yearly evaluations (003, domain.md section 5), one row a customer and year. All are values and none a formula: an evaluation is a
 * judgement of its day, which a later change of the Settings must not change.
 */
export const evaluationsTable: TableDefinition = {
  id: 'evaluations',
  tableName: 'Evaluations',
  sheetName: localise('Evaluations', '客户评估', '客戶評估'),
  keyField: 'evaluationNumber',
  numberPrefix: 'E',
  dateField: 'evaluatedOn',
  since: 4,
  fields: defineFields('evaluations', [
    {
      id: 'evaluationNumber',
      type: 'identifier',
      header: ['Evaluation No.', '评估编号', '評估編號'],
      isRequired: true,
      aliases: ['evaluation number', 'evaluation id', 'evaluation no'],
    },
    customerReference,
    {
      id: 'year',
      type: 'integer',
      header: ['Year', '年度', '年度'],
      width: 70,
      numberFormat: '0',
      isRequired: true,
      isNonNegative: true,
      aliases: ['evaluated year', 'evaluation year', '评估年度', '考核年度', '評估年度', '考核年度'],
    },
    {
      id: 'target',
      type: 'money',
      header: ['Target', '目标销售额', '目標銷售額'],
      privacy: 'internal',
      aliases: ['sales target', '销售目标', '銷售目標'],
    },
    {
      id: 'actual',
      type: 'money',
      header: ['Actual sales', '实际销售额', '實際銷售額'],
      privacy: 'internal',
      aliases: ['actual', 'sales', '实际业绩', '實際業績'],
    },
    {
      id: 'attitude',
      type: 'choice',
      header: ['Attitude', '合作态度', '合作態度'],
      choices: serviceGradeChoices,
      privacy: 'internal',
      aliases: ['cooperation', '态度', '態度'],
    },
    {
      id: 'latePayments',
      type: 'integer',
      header: ['Late payments', '逾期付款次数', '逾期付款次數'],
      isNonNegative: true,
      privacy: 'internal',
      aliases: ['逾期次数', '逾期次數', '拖欠次数'],
    },
    {
      id: 'onTimePayments',
      type: 'integer',
      header: ['On-time payments', '按时付款次数', '準時付款次數'],
      isNonNegative: true,
      privacy: 'internal',
      aliases: ['payments on time', '按期付款次数', '按期付款次數'],
    },
    {
      id: 'information',
      type: 'choice',
      header: ['Information provided', '信息提供', '資訊提供'],
      choices: serviceGradeChoices,
      privacy: 'internal',
      aliases: ['information', '提供信息', '提供資訊'],
    },
    { id: 'performancePoints', header: ['Performance points', '业绩得分', '業績得分'], ...points },
    { id: 'attitudePoints', header: ['Attitude points', '态度得分', '態度得分'], ...points },
    { id: 'creditPoints', header: ['Credit points', '信用得分', '信用得分'], ...points },
    { id: 'informationPoints', header: ['Information points', '信息得分', '資訊得分'], ...points },
    { id: 'score', header: ['Score', '总分', '總分'], ...points, aliases: ['total', 'total score', '得分', '总得分'] },
    {
      id: 'grade',
      type: 'choice',
      header: ['Grade', '综合评价', '綜合評價'],
      choices: serviceGradeChoices,
      privacy: 'internal',
      aliases: ['评价', '評價'],
    },
    {
      id: 'passed',
      type: 'choice',
      header: ['Passed', '是否达标', '是否達標'],
      width: 90,
      choices: yesNoChoices,
      privacy: 'internal',
    },
    {
      id: 'recommendedReward',
      type: 'choice',
      header: ['Recommended reward', '建议奖励', '建議獎勵'],
      width: 160,
      choices: rewardChoices,
      privacy: 'internal',
    },
    {
      id: 'reward',
      type: 'choice',
      header: ['Reward', '奖励方案', '獎勵方案'],
      width: 160,
      choices: rewardChoices,
      privacy: 'internal',
      aliases: ['奖励', '獎勵'],
    },
    { id: 'reason', type: 'text', header: ['Reason', '决定理由', '決定理由'], width: 220, privacy: 'internal' },
    { id: 'evaluatedOn', type: 'date', header: ['Evaluated on', '评估日期', '評估日期'] },
    { id: 'evaluatedBy', type: 'text', header: ['Evaluated by', '评估人', '評估人'], privacy: 'personal' },
    { id: 'decidedOn', type: 'date', header: ['Decided on', '决定日期', '決定日期'] },
    { id: 'decidedBy', type: 'text', header: ['Decided by', '决定人', '決定人'], privacy: 'personal' },
    { id: 'figuresFrom', type: 'text', header: ['Figures from', '数据来源', '資料來源'], width: 220 },
    { id: 'policyOf', type: 'date', header: ['Policy of', '所用政策日期', '所用政策日期'] },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
