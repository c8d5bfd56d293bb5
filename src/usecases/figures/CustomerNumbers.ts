import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import { cleanText } from '../checkArchive/cleanText';

/**
 * Finds customers by their numbers. A number that occurs twice means the first customer with it. One that differs from a single
 * customer's in nothing but case, width and signs that cannot be seen means that customer, as when an archive is checked.
 */
export class CustomerNumbers {
  private readonly exact = new Map<string, number>();
  private alike: ReadonlyMap<string, number> | undefined;

  constructor(numbers: readonly CellValue[]) {
    numbers.forEach((number, position) => {
      const text = String(number);
      if (!isBlank(text) && !this.exact.has(text)) this.exact.set(text, position);
    });
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
