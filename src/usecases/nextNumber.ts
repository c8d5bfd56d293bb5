import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import { NumberSeries, usualWidth } from './NumberSeries';

/**
 * The number for the next record of a table: written as most of its numbers are (`C000041`, `10042`, `2026-017`), one more than
 * the highest of these. The first one of all has the table's prefix and six digits.
 */
export function nextNumber(table: TableId, numbers: readonly CellValue[]): string {
  return startNumbers(table, numbers)();
}

/** The same for several records: each call gives the next number. */
export function startNumbers(table: TableId, numbers: readonly CellValue[]): () => string {
  const series = new NumberSeries(table);
  numbers.forEach((number) => series.take(number));
  return series.start();
}

/** A record's number as the archive writes it where it gives the numbers itself. */
export function writeNumber(table: TableId, number: number): string {
  return (catalogue[table].numberPrefix ?? '') + String(number).padStart(usualWidth, '0');
}

/**
 * The first number, without its prefix, that no entry of the change log has: entries are numbered in the order in which they
 * are made, so that the highest stands first or last, or, after a sort by something else, is at most their count.
 * @param ends The numbers of the first and the last entry.
 */
export function firstFreeEntry(ends: readonly CellValue[], count: number): number {
  const prefix = catalogue.changeLog.numberPrefix ?? '';
  const highest = ends.map((number) => {
    const digits = String(number).startsWith(prefix) ? String(number).slice(prefix.length) : '';
    return /^\d{1,15}$/u.test(digits) ? Number(digits) : 0;
  });
  // A table without records has one empty row.
  const isEmpty = count === 1 && ends.every((number) => number === '');
  return isEmpty ? 1 : Math.max(count, ...highest) + 1;
}
