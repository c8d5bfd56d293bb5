import { findSupplyCycle } from '../../domain/findSupplyCycle';
import type { ColumnValues } from '../checkChanges';

/**
 * Whether the kept customer, once it is the other one as well, would be supplied through itself: its dealer is one of the two, or
 * is supplied through one of them, directly or through others (domain.md section 1).
 */
export function wouldSupplyItself(kept: string, other: string, dealer: string, columns: ColumnValues): boolean {
  if (dealer === kept || dealer === other) return true;
  const dealers = columns('customers', 'suppliedThrough');
  const numbers = columns('customers', 'customerNumber').map(String);
  // Both are one by then: whoever is supplied through the other is supplied through the kept one.
  const follow = (number: string): string => (number === other ? kept : number);
  const dealerOf = new Map(numbers.map((number, row) => [follow(number), follow(String(dealers[row] ?? ''))]));
  return findSupplyCycle(kept, dealer, dealerOf.set(kept, dealer)) !== undefined;
}
