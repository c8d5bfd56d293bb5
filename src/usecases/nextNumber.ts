import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';

/** Digits of the first number of a table, so that numbers sort as text. */
const usualWidth = 6;

/** What stands before a number's last digits, and these; more than 15 could not be counted on exactly. */
const countable = /^(.*?)(\d{1,15})$/u;

/**
 * The number for the next record of a table: written as most of its numbers are (`C000041`, `10042`, `2026-017`), one more than
 * the highest of these. The first one of all has the table's prefix and six digits.
 */
export function nextNumber(table: TableId, numbers: readonly CellValue[]): string {
  return startNumbers(table, numbers)();
}

/** The same for several records: each call gives the next number. */
export function startNumbers(table: TableId, numbers: readonly CellValue[]): () => string {
  const taken = new Set(numbers.map(String));
  const { prefix, highest, width } = findUsualForm(taken) ?? {
    prefix: catalogue[table].numberPrefix ?? '',
    highest: 0,
    width: usualWidth,
  };
  let last = highest;
  const write = (): string => prefix + String(last).padStart(width, '0');
  return () => {
    do last += 1;
    while (taken.has(write()));
    return write();
  };
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

interface NumberForm {
  readonly prefix: string;
  readonly count: number;
  readonly highest: number;
  /** Digits of the highest. */
  readonly width: number;
}

/** The form that most numbers have; of two that are equally frequent the one that stands first. */
function findUsualForm(numbers: Iterable<string>): NumberForm | undefined {
  const forms = new Map<string, NumberForm>();
  for (const number of numbers) {
    const [, prefix, digits] = countable.exec(number) ?? [];
    if (prefix === undefined || digits === undefined) continue;
    const form = forms.get(prefix) ?? { prefix, count: 0, highest: -1, width: 0 };
    const isHigher = Number(digits) > form.highest;
    forms.set(prefix, {
      prefix,
      count: form.count + 1,
      highest: isHigher ? Number(digits) : form.highest,
      width: isHigher ? digits.length : form.width,
    });
  }
  return [...forms.values()].reduce<NumberForm | undefined>(
    (usual, form) => (usual !== undefined && usual.count >= form.count ? usual : form),
    undefined,
  );
}
