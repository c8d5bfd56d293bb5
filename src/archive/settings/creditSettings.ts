import { defaultCreditPolicy } from '../../domain/credit/creditPolicy';
import { ratingChoices } from '../fields/ratingChoices';
import { yesNoChoices } from '../yesNoChoices';
import type { SettingDefinition, SettingKey, Words } from './settingDefinition';
import { defineChoice, defineNumber } from './settingDefinition';

const { slowness, overdueCaps, reviewMonths } = defaultCreditPolicy;

/** Credit (domain.md section 7); ratings and scorecards stand in tables of their own. */
export const creditSettings: readonly SettingDefinition[] = [
  defineSlowness('slowness0', 0, ['on time', '按时付款', '準時付款']),
  defineSlowness('slowness30', 1, ['1 to 30 days late', '逾期 1–30 天', '逾期 1–30 日']),
  defineSlowness('slowness60', 2, ['31 to 60 days late', '逾期 31–60 天', '逾期 31–60 日']),
  defineSlowness('slownessMore', 3, ['more than 60 days late', '逾期超过 60 天', '逾期超過 60 日']),
  defineCap('overdueCapB', 0, 'B'),
  defineCap('overdueCapBBB', 1, 'BBB'),
  defineChoice(
    'newCustomerCap',
    'choice',
    ratingChoices,
    defaultCreditPolicy.newCustomerCap,
    ['Credit: best rating of a new customer', '信用：新客户最高等级', '信用：新客戶最高等級'],
    [
      'A new customer is not rated better unless an approval is recorded.',
      '新客户的等级不得更高，除非有批准记录。',
      '新客戶的等級不得更高，除非有核准紀錄。',
    ],
  ),
  defineNumber(
    'remindUpToDays',
    'days',
    defaultCreditPolicy.remindUpToDays,
    ['Credit: remind up to days overdue', '信用：提醒付款的逾期天数上限', '信用：提醒付款的逾期日數上限'],
    [
      'Overdue up to so many days: the customer is reminded.',
      '逾期不超过此天数：提醒客户付款。',
      '逾期不超過此日數：提醒客戶付款。',
    ],
  ),
  defineNumber(
    'managerUpToDays',
    'days',
    defaultCreditPolicy.managerUpToDays,
    ['Credit: manager acts up to days overdue', '信用：由经理处理的逾期天数上限', '信用：由經理處理的逾期日數上限'],
    [
      'Overdue up to so many days: the manager acts. Beyond it there is no new credit, and the rating is reviewed.',
      '逾期不超过此天数：由经理处理。超过则停止新的赊销，并复审信用等级。',
      '逾期不超過此日數：由經理處理。超過則停止新的賒銷，並複審信用等級。',
    ],
  ),
  defineNumber(
    'overdueToleranceAmount',
    'money',
    defaultCreditPolicy.overdueToleranceAmount,
    ['Credit: overdue money let pass', '信用：可容忍的逾期金额', '信用：可容忍的逾期金額'],
    ['Overdue money up to this sum is let pass.', '逾期金额不超过此数时不予计较。', '逾期金額不超過此數時不予計較。'],
  ),
  defineNumber(
    'overdueToleranceDays',
    'days',
    defaultCreditPolicy.overdueToleranceDays,
    ['Credit: days overdue let pass', '信用：可容忍的逾期天数', '信用：可容忍的逾期日數'],
    ['Overdue up to so many days is let pass.', '逾期不超过此天数时不予计较。', '逾期不超過此日數時不予計較。'],
  ),
  defineExposure('exposureReceivables', defaultCreditPolicy.exposureCounts.receivables, [
    'receivables',
    '应收账款',
    '應收帳款',
  ]),
  defineExposure('exposureOpenOrders', defaultCreditPolicy.exposureCounts.openOrders, [
    'open orders',
    '未交订单',
    '未交訂單',
  ]),
  defineReviewMonths('reviewMonthsFirstTier', reviewMonths.firstTier, ['first tier', '第一级客户', '第一級客戶']),
  defineReviewMonths('reviewMonthsOthers', reviewMonths.others, ['all others', '其他客户', '其他客戶']),
];

function defineSlowness(key: SettingKey, step: number, [english, simplified, traditional]: Words): SettingDefinition {
  return defineNumber(
    key,
    'points',
    slowness[step]?.points ?? 0,
    [`Credit: character if paid ${english}`, `信用：品格得分，${simplified}`, `信用：品格得分，${traditional}`],
    [
      '0 to 100 points; payments propose the factor Character by their amounts.',
      '0 到 100 分；按付款金额加权得出“品格”的建议分。',
      '0 到 100 分；依付款金額加權得出「品格」的建議分。',
    ],
  );
}

function defineCap(key: SettingKey, cap: number, rating: string): SettingDefinition {
  return defineNumber(
    key,
    'days',
    overdueCaps[cap]?.moreThanDays ?? 0,
    [
      `Credit: no better than ${rating} if overdue more than`,
      `信用：最高为 ${rating} 级的逾期天数`,
      `信用：最高為 ${rating} 級的逾期日數`,
    ],
    [
      'Days that an open invoice is overdue.',
      '未付发票的逾期天数超过此数时，等级不得更高。',
      '未付發票的逾期日數超過此數時，等級不得更高。',
    ],
  );
}

function defineExposure(
  key: SettingKey,
  isCounted: boolean,
  [english, simplified, traditional]: Words,
): SettingDefinition {
  return defineChoice(
    key,
    'choice',
    yesNoChoices,
    isCounted ? 'yes' : 'no',
    [`Credit: exposure counts ${english}`, `信用：信用占用计入${simplified}`, `信用：信用占用計入${traditional}`],
    ['Yes or No.', '“是”或“否”。', '「是」或「否」。'],
  );
}

function defineReviewMonths(
  key: SettingKey,
  usual: number,
  [english, simplified, traditional]: Words,
): SettingDefinition {
  return defineNumber(
    key,
    'months',
    usual,
    [
      `Credit: months between reviews, ${english}`,
      `信用：复审间隔月数，${simplified}`,
      `信用：複審間隔月數，${traditional}`,
    ],
    ['A whole number of months, 1 or more.', '不小于 1 的整数（月）。', '不小於 1 的整數（月）。'],
    1,
  );
}
