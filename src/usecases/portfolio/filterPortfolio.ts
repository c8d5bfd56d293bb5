import type { PortfolioCustomer } from './customerPortfolio';

/** By what a list of customers is narrowed down; '' for all. */
export interface PortfolioFilter {
  readonly owner: string;
  readonly region: string;
  readonly tier: string;
}

export const noFilter: PortfolioFilter = { owner: '', region: '', tier: '' };

/** Those to whom all parts of the filter apply, in the order given. */
export function filterPortfolio(
  customers: readonly PortfolioCustomer[],
  filter: PortfolioFilter,
): readonly PortfolioCustomer[] {
  const { owner, region, tier } = filter;
  if (owner === '' && region === '' && tier === '') return customers;
  return customers.filter(
    (each) =>
      (owner === '' || each.owner === owner) &&
      (region === '' || each.region === region) &&
      (tier === '' || each.tier === tier),
  );
}

/** The values to choose from, each once, sorted as the locale does. */
export function listFilterValues(
  customers: readonly PortfolioCustomer[],
  field: keyof PortfolioFilter,
  locale: string,
): readonly string[] {
  const values = new Set(customers.map((customer) => customer[field]).filter((value) => value !== ''));
  return [...values].sort(new Intl.Collator(locale, { numeric: true }).compare);
}
