import { defineFields, splitWords } from '../defineFields';
import { ratingChoices } from './ratingChoices';

/** Credit data 信用资料 (003), fresh for six months. */
export const creditFields = defineFields('credit', [
  {
    id: 'registeredCapital',
    type: 'money',
    header: ['Registered capital', '注册资本', '資本額'],
    isNonNegative: true,
    freshForMonths: 24,
    aliases: splitWords(
      'capital | share capital | paid-in capital | paid up capital | capital stock | issued capital',
      '注册资金 | 註冊資本 | 註冊資金 | 實收資本額 | 实收资本 | 资本额 | 实收资本额 | 注册资本金',
      '登記資本額 | 資本總額 | 登記資本',
    ),
  },
  {
    id: 'yearsInBusiness',
    type: 'integer',
    header: ['Years in business', '开业历史（年）', '開業歷史（年）'],
    isNonNegative: true,
    freshForMonths: 12,
    aliases: splitWords(
      'business history | years established',
      '开业历史 | 开业年限 | 经营年限 | 開業歷史 | 開業年數 | 經營年數 | 成立年限 | 营业年限 | 成立年數',
      '營業年數',
    ),
  },
  {
    id: 'creditRating',
    type: 'choice',
    header: ['Credit rating', '信用等级', '信用等級'],
    choices: ratingChoices,
    width: 90,
    privacy: 'internal',
    freshForMonths: 6,
    aliases: splitWords(
      'rating | credit standing | credit grade | credit score class | risk class',
      '信用评级 | 信用状况 | 信用評等 | 信用評級 | 信用狀況 | 信用级别 | 信誉等级 | 信用分類 | 信用級別',
    ),
  },
  {
    id: 'creditLimit',
    type: 'money',
    header: ['Credit limit', '信用额度', '信用額度'],
    isNonNegative: true,
    privacy: 'internal',
    freshForMonths: 6,
    aliases: splitWords(
      'credit line | credit limit amount | klimk | max credit',
      '授信额度 | 信用限额 | 授信額度 | 信用限額 | 信用限度 | 信贷额度 | 信用金额 | 最高信用额度 | 額度',
      '授信限額 | 信用金額',
    ),
  },
  {
    id: 'creditPeriod',
    type: 'integer',
    header: ['Credit period (days)', '信用期限（天）', '信用期限（日）'],
    isNonNegative: true,
    privacy: 'internal',
    freshForMonths: 6,
    aliases: splitWords(
      'credit period | credit days | credit term | net days | payment days | payment term days',
      '信用期限 | 信用期 | 账期 | 帳期 | 账期天数 | 账期（天） | 信用天数 | 帐期 | 收款天数 | 帳期天數',
      '信用天數 | 票期 | 收款天數',
    ),
  },
  {
    id: 'settlementDay',
    type: 'text',
    header: ['Settlement day', '结账日期', '結帳日'],
    privacy: 'internal',
    freshForMonths: 6,
    aliases: splitWords(
      'collection date | collection day | billing day | closing day | statement day',
      '结帐日期 | 结算日 | 收款日期 | 收款日 | 結帳日期 | 結算日 | 对账日 | 账单日 | 對帳日 | 請款日',
    ),
  },
  {
    id: 'paymentTerms',
    type: 'text',
    header: ['Payment terms', '付款条件', '付款條件'],
    privacy: 'internal',
    freshForMonths: 6,
    aliases: splitWords(
      'terms | terms of payment | payment term | zterm',
      '支付条件 | 支付條件 | 收款条件 | 收款協議 | 收款条款 | 付款條款 | 收款條件 | 交易條件',
    ),
  },
  {
    id: 'paymentMethod',
    type: 'text',
    header: ['Payment method', '付款方式', '付款方式'],
    privacy: 'internal',
    freshForMonths: 6,
    aliases: splitWords(
      'method of payment | payment type | pay method',
      '支付方式 | 结算方式 | 結算方式 | 收款方式 | 结款方式 | 收款方法 | 付款方法',
    ),
  },
  {
    id: 'receivableBalance',
    type: 'money',
    header: ['Receivable balance', '应收账款余额', '應收帳款餘額'],
    privacy: 'internal',
    freshForMonths: 6,
    aliases: splitWords(
      'receivables | balance | accounts receivable | outstanding | open balance | balance due | ar balance',
      'outstanding balance | amount due | total receivable',
      '应收账款 | 应收款 | 欠款 | 應收帳款 | 應收款 | 应收余额 | 未收款 | 未收金额 | 应收金额 | 账款余额',
      '欠款金额 | 應收餘額 | 未收金額 | 帳款餘額 | 欠款金額',
    ),
  },
  {
    id: 'overdueAmount',
    type: 'money',
    header: ['Overdue amount', '逾期金额', '逾期金額'],
    isNonNegative: true,
    privacy: 'internal',
    freshForMonths: 6,
    aliases: splitWords(
      'overdue | past due | overdue balance | amount overdue',
      '逾期欠款 | 逾期款 | 逾期帳款 | 逾期应收 | 逾期未收 | 逾期应收款 | 逾期應收',
    ),
  },
]);
