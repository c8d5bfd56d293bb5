import type { LoyaltyPolicy, Quadrant } from '../../../domain/loyalty/loyaltyPolicy';
import type { ArchiveFigures } from '../../figures/customerFigures';
import type { Steps } from '../../importList/steps';
import { placeCustomer } from '../../portfolio/composePortfolio';
import { findCuts } from '../../portfolio/judgeLoyalty';
import type { Change, LoyaltyEffects } from '../policyEffects';

/** Customers between two pauses. */
const STEP = 2_000;

/** Who stands in another quadrant of volume × loyalty (001). */
export function* findLoyaltyEffects(
  figures: ArchiveFigures,
  before: LoyaltyPolicy,
  after: LoyaltyPolicy,
): Steps<LoyaltyEffects> {
  const cutsBefore = findCuts(before, figures.medianVolume);
  const cutsAfter = findCuts(after, figures.medianVolume);
  const quadrants: Change<Quadrant>[] = [];
  let placed = 0;
  for (const [index, customer] of figures.customers.entries()) {
    if (index % STEP === 0) yield { done: index, total: figures.customers.length };
    if (customer.basics.stage !== 'existing') continue;
    const from = placeCustomer(customer, figures.asOf, before, cutsBefore).quadrant;
    const to = placeCustomer(customer, figures.asOf, after, cutsAfter).quadrant;
    if (from === undefined || to === undefined) continue;
    placed += 1;
    if (from !== to) quadrants.push({ record: customer.record, from, to });
  }
  return { placed, quadrants };
}
