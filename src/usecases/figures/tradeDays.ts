import { isoToSerial } from '../../domain/isoToSerial';
import type { PlainDate } from '../../domain/plainDate';
import { daysInMonth, isoToPlainDate } from '../../domain/plainDate';
import type { CustomerFigures } from './customerFigures';

type Traded = Pick<CustomerFigures, 'basics' | 'sales'>;

/** ISO date of the first trade, as Customers says it once its figures are updated; `undefined` where nobody knows of one. */
export function findFirstTraded({ basics, sales }: Traded): string | undefined {
  const standing = toSerial(basics.firstTraded);
  return findEarlier(sales.firstOrder, standing) === undefined ? basics.firstTraded : sales.firstOrder;
}

/**
 * ISO date of the last trade, likewise.
 * @param asOf ISO date of the day of the figures.
 */
export function findLastTraded({ basics, sales }: Traded, asOf: string): string | undefined {
  const standing = toSerial(basics.lastTraded);
  const later = findLater(sales.lastOrder, standing, isoToSerial(asOf));
  return later === undefined ? basics.lastTraded : sales.lastOrder;
}

/**
 * The serial of a first purchase that is earlier than the day that stands in Customers; `undefined` where that day stays. What is
 * known by its month only says nothing against a day of that month.
 * @param standing Serial; `undefined` where nothing stands there, NaN where it is no day.
 */
export function findEarlier(firstOrder: string | undefined, standing: number | undefined): number | undefined {
  const first = readIso(firstOrder);
  if (first === undefined) return undefined;
  if (standing === undefined || Number.isNaN(standing)) return standing === undefined ? first.serial : undefined;
  const isOfMonth = first.date.day === 1 && standing < first.serial + daysInMonth(first.date.year, first.date.month);
  return first.serial < standing && !isOfMonth ? first.serial : undefined;
}

/**
 * The serial of a last purchase that is later than the day that stands in Customers, likewise.
 * @param day Serial of the day that the figures are of.
 */
export function findLater(
  lastOrder: string | undefined,
  standing: number | undefined,
  day: number,
): number | undefined {
  const last = readIso(lastOrder);
  if (last === undefined) return undefined;
  if (standing === undefined || Number.isNaN(standing)) return standing === undefined ? last.serial : undefined;
  const isOfMonth = last.serial === day || last.date.day === daysInMonth(last.date.year, last.date.month);
  const isSameMonth = standing > last.serial - last.date.day;
  return last.serial > standing && !(isOfMonth && isSameMonth) ? last.serial : undefined;
}

function readIso(iso: string | undefined): { readonly date: PlainDate; readonly serial: number } | undefined {
  const date = iso === undefined ? undefined : isoToPlainDate(iso);
  return iso === undefined || date === undefined ? undefined : { date, serial: isoToSerial(iso) };
}

function toSerial(iso: string | undefined): number | undefined {
  return iso === undefined ? undefined : isoToSerial(iso);
}
