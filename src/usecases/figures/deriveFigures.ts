import type { CellValue } from '../../archive/cellValue';
import { daysInMonth, isoToPlainDate } from '../../domain/plainDate';
import { plainDateToSerial } from '../../domain/serialDate';
import type { CustomerFigures } from './customerFigures';
import type { FigureTable } from './figuresSnapshot';
import { readDay } from './readFigureCells';

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
        return findFirst(sales.firstOrder, before);
      case 'lastTraded':
        return findLast(sales.lastOrder, before, day);
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

/** An earlier day than what stands there. What is known by its month only says nothing against a day of that month. */
function findFirst(firstOrder: string | undefined, before: CellValue): number | undefined {
  const first = readIso(firstOrder);
  if (first === undefined) return undefined;
  const standing = readDay(before);
  if (standing === undefined || Number.isNaN(standing)) return standing === undefined ? first.serial : undefined;
  const isOfMonth = first.date.day === 1 && standing < first.serial + daysInMonth(first.date.year, first.date.month);
  return first.serial < standing && !isOfMonth ? first.serial : undefined;
}

/** A later day than what stands there, likewise. */
function findLast(lastOrder: string | undefined, before: CellValue, day: number): number | undefined {
  const last = readIso(lastOrder);
  if (last === undefined) return undefined;
  const standing = readDay(before);
  if (standing === undefined || Number.isNaN(standing)) return standing === undefined ? last.serial : undefined;
  const isOfMonth = last.serial === day || last.date.day === daysInMonth(last.date.year, last.date.month);
  const isSameMonth = standing > last.serial - last.date.day;
  return last.serial > standing && !(isOfMonth && isSameMonth) ? last.serial : undefined;
}

function readIso(iso: string | undefined) {
  const date = iso === undefined ? undefined : isoToPlainDate(iso);
  const serial = date && plainDateToSerial(date);
  return date === undefined || serial === undefined ? undefined : { date, serial };
}
