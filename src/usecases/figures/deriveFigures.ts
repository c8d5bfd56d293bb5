import type { CellValue } from '../../archive/cellValue';
import type { CustomerFigures } from './customerFigures';
import type { FigureTable } from './figuresSnapshot';
import { readDay } from './readFigureCells';
import { findEarlier, findLater } from './tradeDays';

/** The columns of Customers that figures are written into. */
export const updatedFields = [
  'recentPurchases',
  'orderMonths',
  'firstTraded',
  'lastTraded',
  'receivableBalance',
  'overdueAmount',
  'daysOverdue',
  'openOrders',
  'contributionShare',
  'timeShare',
  'figuresAsOf',
] as const;

export type UpdatedField = (typeof updatedFields)[number];

/**
 * What a customer's cell is to hold, given what stands there; `undefined` where the tables do not say, so that it stays as it is.
 * @param sources the tables that have records
 * @param day serial of the day that the figures are of
 */
export function deriveFigures(
  { sales, receivables, openOrders, contributionShare, timeShare }: CustomerFigures,
  sources: readonly FigureTable[],
  day: number,
): (field: UpdatedField, before: CellValue) => CellValue | undefined {
  const isSold = sources.includes('monthlySales') || sources.includes('orders');
  const hasInvoices = receivables.invoices > 0;
  return (field, before) => {
    switch (field) {
      case 'recentPurchases':
        return sales.lastYearSource === 'customer' ? undefined : sales.lastYear;
      case 'orderMonths':
        return sales.monthsWithOrders;
      case 'firstTraded':
        return findEarlier(sales.firstOrder, readDay(before));
      case 'lastTraded':
        return findLater(sales.lastOrder, readDay(before), day);
      case 'receivableBalance':
        return hasInvoices ? receivables.balance : undefined;
      case 'overdueAmount':
        return hasInvoices ? receivables.overdue : undefined;
      case 'daysOverdue':
        return hasInvoices ? receivables.daysOverdue : undefined;
      case 'openOrders':
        return (sales.orders ?? 0) > 0 ? openOrders : undefined;
      case 'contributionShare':
        return isSold ? (contributionShare ?? '') : undefined;
      case 'timeShare':
        return sources.includes('visits') ? (timeShare ?? '') : undefined;
      case 'figuresAsOf':
        return day;
    }
  };
}
