import type { LoyaltyPolicy } from '../../domain/loyalty/loyaltyPolicy';
import { computeImportance } from '../../domain/loyalty/computeImportance';
import { findQuadrant } from '../../domain/loyalty/findQuadrant';
import type { ArchiveFigures, CustomerFigures } from '../figures/customerFigures';
import { findFirstTraded, findLastTraded } from '../figures/tradeDays';
import type { Steps } from '../importList/steps';
import type { Portfolio, PortfolioCuts, PortfolioCustomer } from './customerPortfolio';
import { findCuts, judgeLoyalty } from './judgeLoyalty';

/** Customers looked at between two pauses. */
const STEP = 2000;

/**
 * Places all active customers by volume and loyalty (001), and ranks them by importance (003): as of the day of the figures. Who has
 * no purchases that are known, or nothing to judge loyalty by, stands in no quadrant.
 *
 * @param visits Whether time is known at all.
 */
export function* composePortfolio(
  figures: ArchiveFigures,
  policy: LoyaltyPolicy,
  visits: Portfolio['visits'],
): Steps<Portfolio> {
  const cuts = findCuts(policy, figures.medianVolume);
  const customers: PortfolioCustomer[] = [];
  let withoutMargin = 0;
  for (const [index, each] of figures.customers.entries()) {
    if (index % STEP === STEP - 1) yield;
    if (each.basics.stage !== 'existing') continue;
    if (each.sales.lastYear !== undefined && each.sales.margin === undefined) withoutMargin++;
    customers.push(placeCustomer(each, figures.asOf, policy, cuts));
  }
  yield;
  const ranked = customers
    .filter(({ importance }) => importance !== undefined)
    .sort((one, other) => (other.importance ?? 0) - (one.importance ?? 0));
  yield;
  customers.sort((one, other) => (other.volume ?? -Infinity) - (one.volume ?? -Infinity) || 0);
  return { asOf: figures.asOf, customers, cuts, ranked, visits, withoutMargin };
}

/** One active customer with all that its place goes by: what its row of Customers says once its figures are updated. */
export function placeCustomer(
  { record, basics, sales, contributionShare, timeShare }: CustomerFigures,
  asOf: string,
  policy: LoyaltyPolicy,
  cuts: PortfolioCuts,
): PortfolioCustomer {
  const { lastYear: volume, monthsWithOrders: orderMonths = basics.orderMonths } = sales;
  const lastOrder = findLastTraded({ basics, sales }, asOf);
  const firstOrder = findFirstTraded({ basics, sales });
  const { loyalty } = judgeLoyalty(
    {
      ...(basics.enteredLoyalty !== undefined && { enteredLoyalty: basics.enteredLoyalty }),
      ...(volume !== undefined && { volume }),
      ...(basics.marketPotential !== undefined && { marketPotential: basics.marketPotential }),
      ...(orderMonths !== undefined && { orderMonths }),
      ...(lastOrder !== undefined && { lastOrder }),
      ...(firstOrder !== undefined && { firstOrder }),
    },
    asOf,
    policy,
  );
  const isPlaced = volume !== undefined && loyalty !== undefined && cuts.volume !== undefined;
  return {
    record,
    name: basics.name,
    tier: basics.tier,
    region: basics.region,
    owner: basics.owner,
    ...(volume !== undefined && { volume }),
    ...(loyalty !== undefined && { loyalty }),
    ...(isPlaced && { quadrant: findQuadrant(volume, loyalty, cuts.volume, cuts.loyalty) }),
    ...(contributionShare !== undefined && { contributionShare }),
    ...(timeShare !== undefined && { timeShare }),
    ...(contributionShare !== undefined && { importance: computeImportance(contributionShare, timeShare ?? 0) }),
  };
}
