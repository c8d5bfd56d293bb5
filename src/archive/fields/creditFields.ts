import { localise, defineFields } from '../defineFields';
import type { Choice } from '../field';

/** The bands of domain.md section 7. Their names are the same everywhere. */
const ratingChoices: readonly Choice[] = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'C'].map((rating) => ({
  id: rating,
  label: localise(rating, rating, rating),
  synonyms: [`${rating}级`, `${rating}級`],
}));

/** Credit data 信用资料 (003), fresh for six months. */
export const creditFields = defineFields('credit', [
  {
    id: 'registeredCapital',
    type: 'money',
    header: ['Registered capital', '注册资本', '資本額'],
    isNonNegative: true,
    freshForMonths: 24,
    aliases: ['capital', 'share capital', '注册资金', '註冊資本', '註冊資金', '實收資本額', '实收资本'],
  },
  {
    id: 'yearsInBusiness',
    type: 'integer',
    header: ['Years in business', '开业历史（年）', '開業歷史（年）'],
    isNonNegative: true,
    freshForMonths: 12,
    aliases: ['business history', '开业历史', '开业年限', '经营年限', '開業歷史', '開業年數', '經營年數'],
  },
  {
    id: 'creditRating',
    type: 'choice',
    header: ['Credit rating', '信用等级', '信用等級'],
    choices: ratingChoices,
    width: 90,
    privacy: 'internal',
    freshForMonths: 6,
    aliases: ['rating', 'credit standing', 'credit grade', '信用评级', '信用状况', '信用評等', '信用評級', '信用狀況'],
  },
  {
    id: 'creditLimit',
    type: 'money',
    header: ['Credit limit', '信用额度', '信用額度'],
    isNonNegative: true,
    privacy: 'internal',
    freshForMonths: 6,
    aliases: ['credit line', '授信额度', '信用限额', '授信額度', '信用限額'],
  },
  {
    id: 'creditPeriod',
    type: 'integer',
    header: ['Credit period (days)', '信用期限（天）', '信用期限（日）'],
    isNonNegative: true,
    privacy: 'internal',
    freshForMonths: 6,
    aliases: ['credit period', 'credit days', 'credit term', '信用期限', '信用期', '账期', '帳期'],
  },
  {
    id: 'settlementDay',
    type: 'text',
    header: ['Settlement day', '结账日期', '結帳日'],
    privacy: 'internal',
    freshForMonths: 6,
    aliases: ['collection date', 'collection day', '结帐日期', '结算日', '收款日期', '收款日', '結帳日期', '結算日'],
  },
  {
    id: 'paymentTerms',
    type: 'text',
    header: ['Payment terms', '付款条件', '付款條件'],
    privacy: 'internal',
    freshForMonths: 6,
    aliases: ['terms', 'terms of payment', '支付条件', '支付條件'],
  },
  {
    id: 'paymentMethod',
    type: 'text',
    header: ['Payment method', '付款方式', '付款方式'],
    privacy: 'internal',
    freshForMonths: 6,
    aliases: ['method of payment', '支付方式', '结算方式', '結算方式'],
  },
  {
    id: 'receivableBalance',
    type: 'money',
    header: ['Receivable balance', '应收账款余额', '應收帳款餘額'],
    privacy: 'internal',
    freshForMonths: 6,
    aliases: [
      'receivables',
      'balance',
      'accounts receivable',
      'outstanding',
      '应收账款',
      '应收款',
      '欠款',
      '應收帳款',
      '應收款',
    ],
  },
  {
    id: 'overdueAmount',
    type: 'money',
    header: ['Overdue amount', '逾期金额', '逾期金額'],
    isNonNegative: true,
    privacy: 'internal',
    freshForMonths: 6,
    aliases: ['overdue', 'past due', '逾期欠款', '逾期款', '逾期帳款'],
  },
]);
