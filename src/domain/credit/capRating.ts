import type { CreditPolicy, Rating } from './creditPolicy';
import { ratings } from './creditPolicy';

/** What makes any credit impossible, whatever the score: ordered to stop business 停业, or sued over payment. */
export type KnockOut = 'none' | 'stopBusiness' | 'sued';

export interface CapFacts {
  /** Days that the oldest open invoice is overdue; 0 where none is. */
  readonly daysOverdue: number;
  readonly knockOut: KnockOut;
  readonly isNew: boolean;
  /** Somebody has approved in writing that the new customer may be rated higher. */
  readonly isApproved: boolean;
}

/** Why a rating cannot be better than `to`. */
export type RatingCap =
  | { readonly reason: 'overdue'; readonly to: Rating; readonly daysOverdue: number; readonly moreThanDays: number }
  | { readonly reason: 'knockOut'; readonly to: Rating; readonly knockOut: Exclude<KnockOut, 'none'> }
  | { readonly reason: 'newCustomer'; readonly to: Rating };

export interface CappedRating {
  readonly rating: Rating;
  /** The caps that are lower than the scored rating, the lowest first; empty where the score alone decides. */
  readonly caps: readonly RatingCap[];
}

/** Below 0 if the first rating is the better one. */
export function compareRatings(one: Rating, other: Rating): number {
  return ratings.indexOf(one) - ratings.indexOf(other);
}

/**
 * The rating that is left when the caps of domain.md section 7 are applied: an open invoice more than 60 days overdue caps at B,
 * more than 30 at BBB; a knock-out is C; a new customer cannot exceed A without a recorded approval. Part days count as none.
 */
export function capRating(
  rating: Rating,
  facts: CapFacts,
  policy: Pick<CreditPolicy, 'overdueCaps' | 'newCustomerCap'>,
): CappedRating {
  const caps = findCaps(facts, policy)
    .filter(({ to }) => compareRatings(to, rating) > 0)
    .sort((one, other) => compareRatings(other.to, one.to));
  return { rating: caps[0]?.to ?? rating, caps };
}

function findCaps(
  { daysOverdue, knockOut, isNew, isApproved }: CapFacts,
  policy: Pick<CreditPolicy, 'overdueCaps' | 'newCustomerCap'>,
): readonly RatingCap[] {
  const [overdue] = policy.overdueCaps
    .filter(({ moreThanDays }) => Math.floor(daysOverdue) > moreThanDays)
    .sort((one, other) => compareRatings(other.rating, one.rating));
  const caps: RatingCap[] = [];
  if (knockOut !== 'none') caps.push({ reason: 'knockOut', to: 'C', knockOut });
  if (overdue) {
    caps.push({ reason: 'overdue', to: overdue.rating, daysOverdue, moreThanDays: overdue.moreThanDays });
  }
  if (isNew && !isApproved) caps.push({ reason: 'newCustomer', to: policy.newCustomerCap });
  return caps;
}
