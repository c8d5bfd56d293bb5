import type { RecordIndex } from './RecordIndex';

/** Who is supplied through a dealer, and what they buy. */
export interface TracedCustomers {
  /** Rows of all customers supplied through the dealer, directly or through others of them; the largest buyers first. */
  readonly rows: readonly number[];
  /** What they bought in the last 12 months, as far as it is entered. */
  readonly sales: number;
  /** How many of them have no purchases entered. */
  readonly withoutSales: number;
}

/**
 * Follows the chain of supply from a dealer down to its last indirect customer (domain.md section 1). A chain that runs in a
 * circle ends where it began: nobody is counted twice, nor the dealer as its own customer.
 *
 * @param customers the customer table, each row belonging to the dealer that it is supplied through, ranked by its purchases
 * @param dealer number of the dealer
 */
export function traceSupplyChain(customers: RecordIndex, dealer: string): TracedCustomers {
  // The empty number is nobody's: customers without one are nobody's dealer.
  const met = new Set([dealer, '']);
  const dealers = dealer === '' ? [] : [dealer];
  const rows: number[] = [];
  for (let current = dealers.pop(); current !== undefined; current = dealers.pop()) {
    for (const row of customers.rowsOf(current)) {
      const record = customers.recordAt(row) ?? '';
      if (record === '') {
        rows.push(row);
      } else if (!met.has(record)) {
        met.add(record);
        dealers.push(record);
        rows.push(row);
      }
    }
  }
  const sales = rows.map((row) => customers.rankAt(row));
  return {
    rows: rows.sort(
      (one, other) => (customers.rankAt(other) ?? -Infinity) - (customers.rankAt(one) ?? -Infinity) || one - other,
    ),
    sales: sales.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
    withoutSales: sales.filter((amount) => amount === undefined).length,
  };
}
