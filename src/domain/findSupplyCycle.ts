/**
 * The way on which a customer would be supplied through itself if it were supplied through this dealer: from the dealer up to
 * the customer, by number. `undefined` if there is none. Cycles among others that are there already end the search.
 * @param dealerOf Through whom each customer is supplied (domain.md section 1); customers without a dealer may be left out.
 */
export function findSupplyCycle(
  customer: string,
  dealer: string,
  dealerOf: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  const way = new Set<string>();
  for (let next = dealer; next !== '' && !way.has(next); next = dealerOf.get(next) ?? '') {
    way.add(next);
    if (next === customer) return [...way];
  }
  return undefined;
}
