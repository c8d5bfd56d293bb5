import type { CellValue } from '../../../archive/cellValue';
import { isDateFormat } from '../../../archive/numberFormat';
import { isPercentage } from './isPercentage';

/** Signs and codes of currencies, and the units in which Chinese business writes large sums. */
const currency = /[$€£¥₩₹]|\b(?:RMB|CNY|TWD|NTD?|USD|HKD|EUR|GBP|JPY)\b|元|[万萬亿億]/iu;

/** Cents, or thousands apart. */
const written = /^\(?[+-]?\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?\)?$|^\(?[+-]?\d+[.,]\d{2}\)?$/u;

/** Whether a value looks like a sum of money: a currency beside it, cents, or thousands that stand apart. */
export function isMoney(value: CellValue, numberFormat: string): boolean {
  if (isPercentage(value, numberFormat)) return false;
  if (typeof value === 'number') {
    return !isDateFormat(numberFormat) && (currency.test(numberFormat) || /#,##0|\.00/u.test(numberFormat));
  }
  if (typeof value !== 'string' || !/\d/u.test(value)) return false;
  const text = value.normalize('NFKC').trim();
  return written.test(text) || (currency.test(text) && /^[^\p{L}]*$/u.test(text.replace(currency, '')));
}
