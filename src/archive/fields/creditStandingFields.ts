import { defineFields } from '../defineFields';
import type { FormulaWords } from '../field';

/** How much of its credit a customer has used, and how it pays (domain.md section 7). Those that other tables tell are filled from there. */
export const creditStandingFields = defineFields('credit', [
  {
    id: 'daysOverdue',
    type: 'integer',
    header: ['Days overdue', '逾期天数', '逾期天數'],
    since: 4,
    isNonNegative: true,
    privacy: 'internal',
    aliases: ['overdue days', 'days past due', '最长逾期天数', '最長逾期天數'],
  },
  {
    id: 'openOrders',
    type: 'money',
    header: ['Open orders', '未交订单金额', '未交訂單金額'],
    since: 4,
    isNonNegative: true,
    privacy: 'internal',
    aliases: ['open order value', 'order backlog', '未结订单金额', '在手订单', '未結訂單金額', '在手訂單'],
  },
  {
    id: 'exposure',
    type: 'computed',
    header: ['Credit exposure', '信用占用', '信用占用'],
    since: 4,
    privacy: 'internal',
    formula: writeExposureFormula,
  },
  {
    id: 'utilisation',
    type: 'computed',
    header: ['Credit limit used', '额度使用率', '額度使用率'],
    since: 4,
    width: 100,
    numberFormat: '0%',
    privacy: 'internal',
    formula: writeUtilisationFormula,
  },
  {
    id: 'creditReviewDue',
    type: 'date',
    header: ['Credit review due', '信用复审日期', '信用複審日期'],
    since: 4,
    isWrittenByAddIn: true,
    privacy: 'internal',
  },
]);

/** What is owed and what is ordered, each as far as the settings count it; empty where neither is known. */
function writeExposureFormula({ column, definedName }: FormulaWords): string {
  const [owed, ordered] = [column('receivableBalance'), column('openOrders')];
  return (
    `=IF(COUNT(${owed},${ordered})=0,"",` +
    `N(${owed})*${definedName('exposureReceivables')}+N(${ordered})*${definedName('exposureOpenOrders')})`
  );
}

/** Empty without a limit. */
function writeUtilisationFormula({ column }: FormulaWords): string {
  const [exposure, limit] = [column('exposure'), column('creditLimit')];
  return `=IF(COUNT(${exposure},${limit})<2,"",IF(${limit}>0,${exposure}/${limit},""))`;
}
