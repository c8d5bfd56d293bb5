import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import type { Steps } from '../importList/steps';
import { cleanText } from '../checkArchive/cleanText';

/** So many numbers are taken in in one step. */
const STRETCH = 4_000;

/**
 * Finds customers by their numbers. A number that occurs twice means the first customer with it. One that differs from a single
 * customer's in nothing but case, width and signs that cannot be seen means that customer, as when an archive is checked.
 */
export class CustomerNumbers {
  private readonly exact = new Map<string, number>();
  private alike: ReadonlyMap<string, number> | undefined;

  static *open(numbers: readonly CellValue[]): Steps<CustomerNumbers> {
    const known = new CustomerNumbers();
    for (const [position, number] of numbers.entries()) {
      const text = String(number);
      if (!isBlank(text) && !known.exact.has(text)) known.exact.set(text, position);
      if (position % STRETCH === STRETCH - 1) yield { done: position, total: numbers.length };
    }
    return known;
  }

  /** The customer's position in Customers; -1 where there is none with this number. */
  find(number: CellValue): number {
    const text = String(number);
    const position = this.exact.get(text);
    if (position !== undefined) return position;
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
