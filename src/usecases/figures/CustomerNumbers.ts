import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import type { RecordKey } from '../../archive/plan';
import { startRecordKeys } from '../../archive/recordKeys';
import type { Steps } from '../importList/steps';
import { cleanText } from '../checkArchive/cleanText';

/** So many numbers are taken in in one step. */
const STRETCH = 4_000;

/**
 * Finds customers by their numbers. A number that occurs twice means the first customer with it. One that differs from a single
 * customer's in nothing but case, width and signs that cannot be seen means that customer, as when an archive is checked.
 */
export class CustomerNumbers {
  /** The addresses of the customers' records, in the order of the sheet. */
  readonly records: RecordKey[] = [];
  private readonly exact = new Map<string, number>();
  /** The numbers by position, where they mean the customer there. */
  private readonly own: (string | undefined)[] = [];
  /** The customer found last. */
  private last = 0;
  private alike: ReadonlyMap<string, number> | undefined;

  static *open(numbers: readonly CellValue[]): Steps<CustomerNumbers> {
    const known = new CustomerNumbers();
    const toRecord = startRecordKeys();
    for (const [position, number] of numbers.entries()) {
      const text = String(number);
      const record = toRecord(number);
      // The first record with a number is addressed by it.
      const isOwn = record === text && !isBlank(text);
      known.records.push(record);
      known.own.push(isOwn ? text : undefined);
      if (isOwn) known.exact.set(text, position);
      if (position % STRETCH === STRETCH - 1) yield { done: position, total: numbers.length };
    }
    return known;
  }

  /** The customer's position in Customers; -1 where there is none with this number. */
  find(number: CellValue): number {
    const text = String(number);
    // Lists are often sorted by customer, or name all customers in turn: comparing two texts takes less than looking one up.
    if (this.own[this.last] === text) return this.last;
    if (this.own[this.last + 1] === text) return (this.last += 1);
    const position = this.exact.get(text);
    if (position !== undefined) return (this.last = position);
    this.alike ??= this.findAlike();
    return isBlank(text) ? -1 : (this.alike.get(fold(text)) ?? -1);
  }

  private findAlike(): ReadonlyMap<string, number> {
    const alike = new Map<string, number>();
    for (const [number, position] of this.exact) {
      const folded = fold(number);
      alike.set(folded, alike.has(folded) ? -1 : position);
    }
    return alike;
  }
}

function fold(number: string): string {
  return cleanText(number).toLowerCase();
}
