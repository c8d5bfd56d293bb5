import type { CellValue } from '../archive/cellValue';
import { isBlank } from '../archive/isBlank';

export interface CustomerNumbers {
  /** One a customer, none twice, none missing. */
  readonly numbers: readonly CellValue[];
  /** Positions of customers whose number another one already had. */
  readonly duplicates: readonly number[];
}

/** As wide as a new archive's numbers are made where the list has none to go by. */
const usualWidth = 6;

/**
 * Gives every customer a number of its own. A number that stands in the list stays as it is; a missing one, and every
 * further occurrence of one, is replaced by the next whole number after the largest, written as wide as the others are.
 */
export function numberCustomers(given: readonly CellValue[]): CustomerNumbers {
  const taken = new Set(given.filter((number) => !isBlank(number)).map(String));
  const nextNumber = countUp(taken);
  const used = new Set<string>();
  const duplicates: number[] = [];
  const numbers = given.map((number, position) => {
    const isMissing = isBlank(number);
    if (!isMissing && !used.has(String(number))) {
      used.add(String(number));
      return number;
    }
    if (!isMissing) duplicates.push(position);
    return nextNumber();
  });
  return { numbers, duplicates };
}

function countUp(taken: ReadonlySet<string>): () => string {
  let largest = 0;
  let width = 0;
  for (const number of taken) {
    // Longer ones cannot be counted on exactly.
    if (!/^\d{1,15}$/.test(number)) continue;
    largest = Math.max(largest, Number(number));
    width = Math.max(width, number.length);
  }
  return () => {
    let number: string;
    do {
      largest += 1;
      number = String(largest).padStart(width === 0 ? usualWidth : width, '0');
    } while (taken.has(number));
    return number;
  };
}
