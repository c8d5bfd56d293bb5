import { ratingChoices } from '../fields/ratingChoices';
import type { FieldEntry } from '../defineFields';
import { defineFields, localise } from '../defineFields';
import type { TableDefinition } from '../field';
import { creditFactorChoices, knockOutChoices, reviewStateChoices, scorecardChoices } from './creditChoices';
import { customerReference, importedFromField, remarksField, stewardshipFields } from './stewardshipFields';

/** 0 to 100 points a factor; blank means that there is no data (domain.md section 7). */
const factorFields = creditFactorChoices.map(({ id, label }): FieldEntry => ({
  id,
  type: 'number',
  numberFormat: 'General',
  header: [label['en-US'], label['zh-CN'], label['zh-TW']],
  isNonNegative: true,
  most: 100,
  privacy: 'internal',
}));

const rating = { type: 'choice', choices: ratingChoices, privacy: 'internal' } as const;
const days = { type: 'integer', isNonNegative: true, privacy: 'internal' } as const;
const money = { type: 'money', isNonNegative: true, privacy: 'internal' } as const;

/** The reviews of a customer's credit: what was found, what the scorecard says, and what was decided (002, 004). */
export const creditReviewsTable: TableDefinition = {
  id: 'creditReviews',
  tableName: 'CreditReviews',
  sheetName: localise('Credit reviews', '信用评审', '信用評審'),
  keyField: 'reviewNumber',
  numberPrefix: 'K',
  dateField: 'reviewedOn',
  since: 4,
  fields: defineFields('creditReviews', [
    {
      id: 'reviewNumber',
      type: 'identifier',
      header: ['Review No.', '评审编号', '評審編號'],
      isRequired: true,
      aliases: ['review number', 'review id', 'credit review no'],
    },
    customerReference,
    { id: 'reviewedOn', type: 'date', header: ['Reviewed on', '评审日期', '評審日期'], isRequired: true },
    {
      id: 'scorecard',
      type: 'choice',
      header: ['Scorecard', '评分卡', '評分卡'],
      width: 90,
      choices: scorecardChoices,
      isRequired: true,
    },
    ...factorFields,
    {
      id: 'knockOut',
      type: 'choice',
      header: ['Knock-out', '一票否决事项', '一票否決事項'],
      width: 170,
      choices: knockOutChoices,
      privacy: 'internal',
    },
    { id: 'daysOverdue', header: ['Days overdue', '逾期天数', '逾期天數'], ...days },
    {
      id: 'score',
      type: 'number',
      header: ['Credit score', '信用评分', '信用評分'],
      isNonNegative: true,
      most: 100,
      numberFormat: '0.0',
      privacy: 'internal',
    },
    { id: 'scoredRating', header: ['Rating by score', '按得分的等级', '依得分的等級'], ...rating },
    { id: 'cappedRating', header: ['Rating after caps', '封顶后等级', '封頂後等級'], ...rating },
    { id: 'capReasons', type: 'text', header: ['Why capped', '封顶原因', '封頂原因'], width: 220, privacy: 'internal' },
    { id: 'monthlyPurchases', header: ['Mean monthly purchases', '月均购买额', '月均購買額'], ...money },
    { id: 'suggestedLimit', header: ['Suggested limit', '建议额度', '建議額度'], ...money },
    { id: 'suggestedPeriod', header: ['Suggested period (days)', '建议账期（天）', '建議帳期（日）'], ...days },
    {
      id: 'state',
      type: 'choice',
      header: ['State', '状态', '狀態'],
      width: 90,
      choices: reviewStateChoices,
      privacy: 'internal',
    },
    { id: 'decidedRating', header: ['Decided rating', '核定等级', '核定等級'], ...rating },
    { id: 'decidedLimit', header: ['Decided limit', '核定额度', '核定額度'], ...money },
    { id: 'decidedPeriod', header: ['Decided period (days)', '核定账期（天）', '核定帳期（日）'], ...days },
    { id: 'approvedBy', type: 'text', header: ['Approved by', '批准人', '核准人'], privacy: 'personal' },
    { id: 'decidedOn', type: 'date', header: ['Decided on', '决定日期', '決定日期'] },
    { id: 'decidedBy', type: 'text', header: ['Decided by', '决定人', '決定人'], privacy: 'personal' },
    { id: 'reason', type: 'text', header: ['Reason', '决定理由', '決定理由'], width: 220, privacy: 'internal' },
    { id: 'nextReview', type: 'date', header: ['Next review', '下次评审日期', '下次評審日期'] },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
