import type { Quadrant } from '../../domain/loyalty/loyaltyPolicy';
import type { PortfolioCustomer } from './customerPortfolio';

/** Large and small volume, each loyal and not loyal: the order in which the quadrants are read (001). */
export const quadrants: readonly Quadrant[] = ['asset', 'enemy', 'star', 'weedOut'];

export interface QuadrantGroup {
  readonly quadrant: Quadrant;
  readonly customers: readonly PortfolioCustomer[];
  /** Their purchases together, and the share of those of all customers that could be placed, 0..1. */
  readonly purchases: number;
  readonly share: number;
}

export interface UnplacedCustomer {
  readonly customer: PortfolioCustomer;
  readonly reason: 'noPurchases' | 'noLoyalty' | 'neither';
}

/** The customers of all four quadrants, each in the order given. */
export function groupByQuadrant(customers: readonly PortfolioCustomer[]): readonly QuadrantGroup[] {
  const groups = quadrants.map((quadrant) => {
    const members = customers.filter((customer) => customer.quadrant === quadrant);
    return { quadrant, customers: members, purchases: members.reduce((sum, { volume = 0 }) => sum + volume, 0) };
  });
  const whole = groups.reduce((sum, { purchases }) => sum + purchases, 0);
  return groups.map((group) => ({ ...group, share: whole > 0 ? group.purchases / whole : 0 }));
}

/** Who stands in no quadrant, and why. */
export function listUnplaced(customers: readonly PortfolioCustomer[]): readonly UnplacedCustomer[] {
  return customers
    .filter(({ quadrant }) => quadrant === undefined)
    .map((customer) => ({ customer, reason: reasonOf(customer) }));
}

function reasonOf({ volume, loyalty }: PortfolioCustomer): UnplacedCustomer['reason'] {
  if (volume !== undefined) return 'noLoyalty';
  return loyalty === undefined ? 'neither' : 'noPurchases';
}
