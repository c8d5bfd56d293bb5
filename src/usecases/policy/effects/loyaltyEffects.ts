import type { LoyaltyPolicy, Quadrant } from '../../../domain/loyalty/loyaltyPolicy';
import type { ArchiveFigures } from '../../figures/customerFigures';
import type { Steps } from '../../importList/steps';
import { placeCustomer } from '../../portfolio/composePortfolio';
import { findCuts } from '../../portfolio/judgeLoyalty';
import type { Change, LoyaltyEffects } from '../policyEffects';
import type { EffectsBasis } from './effectsBasis';
import { isSame } from './isSame';

/** Customers between two pauses. */
const STEP = 2_000;

/** The quadrant of each customer by a policy; none for those who are not active, or of whom too little is known. */
export function* judgePlaces(figures: ArchiveFigures, policy: LoyaltyPolicy): Steps<readonly (Quadrant | undefined)[]> {
  const cuts = findCuts(policy, figures.medianVolume);
  const places: (Quadrant | undefined)[] = [];
  for (const customer of figures.customers) {
    if (places.length % STEP === 0) yield { done: places.length, total: figures.customers.length };
    const isActive = customer.basics.stage === 'existing';
    places.push(isActive ? placeCustomer(customer, figures.asOf, policy, cuts).quadrant : undefined);
  }
  return places;
}

/** Who stands in another quadrant of volume × loyalty (001). */
export function* findLoyaltyEffects(
  { figures, policy, standing }: EffectsBasis,
  after: LoyaltyPolicy,
): Steps<LoyaltyEffects> {
  const before = standing.quadrants;
  const placements = isSame(policy.loyalty, after) ? before : yield* judgePlaces(figures, after);
  const quadrants: Change<Quadrant>[] = [];
  let placed = 0;
  for (const [index, customer] of figures.customers.entries()) {
    const from = before[index];
    const to = placements[index];
    if (from === undefined || to === undefined) continue;
    placed += 1;
    if (from !== to) quadrants.push({ record: customer.record, from, to });
  }
  return { placed, quadrants };
}
