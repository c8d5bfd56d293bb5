import { defaultLoyaltyPolicy } from '../../domain/loyalty/loyaltyPolicy';
import { localise } from '../defineFields';
import { volumeCutChoices } from './settingChoices';
import type { SettingDefinition, SettingKey, Words } from './settingDefinition';
import { defineChoice, defineNumber } from './settingDefinition';

const { fullPoints, recentDays, staleDays, fullYears, loyalFrom } = defaultLoyaltyPolicy;

/** Volume and loyalty (001, domain.md section 6). */
export const loyaltySettings: readonly SettingDefinition[] = [
  definePart('loyaltyShareOfWallet', fullPoints.shareOfWallet, ['share of wallet', '钱包份额', '採購占有率']),
  definePart('loyaltyRegularity', fullPoints.regularity, ['regularity', '购买规律性', '購買規律性']),
  definePart('loyaltyRecency', fullPoints.recency, ['last order', '最近购买', '最近購買']),
  definePart('loyaltyYears', fullPoints.years, ['years of cooperation', '合作年数', '合作年數']),
  defineNumber(
    'loyaltyRecentDays',
    'days',
    recentDays,
    ['Loyalty: last order is recent up to days', '忠诚度：最近购买满分的天数', '忠誠度：最近購買滿分的日數'],
    [
      'Full points if the last order is no longer ago.',
      '距最近一次订单不超过此天数得满分。',
      '距最近一次訂單不超過此日數得滿分。',
    ],
  ),
  defineNumber(
    'loyaltyStaleDays',
    'days',
    staleDays,
    ['Loyalty: last order counts up to days', '忠诚度：最近购买不计分的天数', '忠誠度：最近購買不計分的日數'],
    [
      'No points if the last order is as long ago; in between the points fall evenly.',
      '距最近一次订单达到此天数不得分；其间按比例递减。',
      '距最近一次訂單達到此日數不得分；其間依比例遞減。',
    ],
    1,
  ),
  defineNumber(
    'loyaltyFullYears',
    'years',
    fullYears,
    ['Loyalty: years of cooperation for full points', '忠诚度：合作满分的年数', '忠誠度：合作滿分的年數'],
    ['A whole number of years, 1 or more.', '不小于 1 的整数（年）。', '不小於 1 的整數（年）。'],
    1,
  ),
  defineNumber(
    'loyalFrom',
    'points',
    loyalFrom,
    ['Loyal from', '忠诚的最低分', '忠誠的最低分'],
    [
      'Loyalty of 0 to 100 from which a customer is loyal.',
      '忠诚度（0 到 100）达到此分数即为忠诚。',
      '忠誠度（0 到 100）達到此分數即為忠誠。',
    ],
  ),
  defineChoice(
    'largeVolumeFrom',
    'choiceOrMoney',
    volumeCutChoices,
    'median',
    ['Large volume from', '大量的最低购买额', '大量的最低購買額'],
    [
      'Median, or a sum: from which purchases of the last 12 months on a customer is large.',
      '“中位数”或一个金额：近12个月购买额达到此数即为大量。',
      '「中位數」或一個金額：近12個月購買額達到此數即為大量。',
    ],
  ),
  {
    key: 'medianVolume',
    kind: 'money',
    since: 4,
    setting: localise('Median of purchases, as measured', '购买额中位数（系统统计）', '購買額中位數（系統統計）'),
    explanation: localise(
      'Of existing customers in the last 12 months. “Update figures” writes it; empty until then.',
      '现有客户近12个月购买额的中位数，由“更新数据”写入；此前为空。',
      '現有客戶近12個月購買額的中位數，由「更新資料」寫入；此前為空。',
    ),
    numberFormat: '#,##0.00',
    initial: () => '',
  },
];

function definePart(key: SettingKey, usual: number, [english, simplified, traditional]: Words): SettingDefinition {
  return defineNumber(
    key,
    'points',
    usual,
    [`Loyalty: full points of ${english}`, `忠诚度：${simplified}满分`, `忠誠度：${traditional}滿分`],
    ['The four parts make 100 points in all.', '四项满分合计须为 100 分。', '四項滿分合計須為 100 分。'],
  );
}
