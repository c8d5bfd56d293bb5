import type { ReclassifyDecision } from '../../usecases/reclassify';

/** Which words tell why no tier changes: nobody there, nobody who can be ranked, or (`allRight`) nothing to change. */
export function reasonForNoMoves<AllRight extends string>(
  { customers, unclassified }: ReclassifyDecision,
  allRight: AllRight,
): AllRight | 'noCustomers' | 'noneClassified' {
  if (customers === 0) return 'noCustomers';
  return unclassified.length === customers ? 'noneClassified' : allRight;
}
