/** An open amount. */
export interface OpenAmount {
  readonly amount: number;
  /** Days past the due date; 0 or less is not due. */
  readonly daysOverdue: number;
}

/**
 * The place of the ageing bucket: 0 not due, then one for each edge (its days included), then beyond. With the edges 30, 60, 90:
 * 0 → 0, 1 and 30 → 1, 31 → 2, 91 → 4. Part days count as none.
 */
export function bucketOf(daysOverdue: number, edges: readonly number[]): number {
  const days = Math.floor(daysOverdue);
  if (days <= 0) return 0;
  const place = edges.findIndex((edge) => days <= edge);
  return place === -1 ? edges.length + 1 : place + 1;
}

/** The sum of each ageing bucket, `edges.length + 2` of them. Credit notes (below 0) lessen their bucket. */
export function ageAmounts(amounts: Iterable<OpenAmount>, edges: readonly number[]): readonly number[] {
  const buckets = Array<number>(edges.length + 2).fill(0);
  for (const { amount, daysOverdue } of amounts) {
    const bucket = bucketOf(daysOverdue, edges);
    buckets[bucket] = (buckets[bucket] ?? 0) + amount;
  }
  return buckets;
}
