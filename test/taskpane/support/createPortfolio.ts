import type { Portfolio, PortfolioCustomer } from '../../../src/usecases/portfolio/customerPortfolio';

/** An active customer; blank but for what is given. */
export function createPortfolioCustomer(record: string, given: Partial<PortfolioCustomer>): PortfolioCustomer {
  return { record, name: record, tier: '', region: '', owner: '', ...given };
}

/** Five customers: one in each quadrant but the dangerous one, one unplaced, the median 100 000. */
export function createPortfolio(given: Partial<Portfolio> = {}): Portfolio {
  const customers = [
    createPortfolioCustomer('C1', {
      name: 'Alder & Finch',
      tier: 'A',
      owner: 'Hank',
      volume: 300_000,
      loyalty: 82,
      quadrant: 'asset',
      contributionShare: 0.6,
      timeShare: 0.1,
      importance: 50,
    }),
    createPortfolioCustomer('C2', {
      name: 'Bluewater',
      tier: 'B',
      owner: 'Li',
      volume: 100_000,
      loyalty: 70,
      quadrant: 'asset',
      contributionShare: 0.2,
      timeShare: 0.2,
      importance: 0,
    }),
    createPortfolioCustomer('C3', {
      name: 'Cedar Lane',
      tier: 'C',
      owner: 'Li',
      volume: 60_000,
      loyalty: 65,
      quadrant: 'star',
      contributionShare: 0.12,
      timeShare: 0.4,
      importance: -28,
    }),
    createPortfolioCustomer('C4', {
      name: 'Dune',
      tier: 'C',
      owner: 'Hank',
      volume: 40_000,
      loyalty: 10,
      quadrant: 'weedOut',
      contributionShare: 0.08,
      timeShare: 0.3,
      importance: -22,
    }),
    createPortfolioCustomer('C5', { name: 'Elm', tier: 'C', owner: 'Li' }),
  ];
  return {
    asOf: '2026-11-22',
    customers,
    cuts: { volume: 100_000, isMedian: true, loyalty: 60 },
    ranked: customers
      .filter(({ importance }) => importance !== undefined)
      .sort((one, other) => (other.importance ?? 0) - (one.importance ?? 0)),
    visits: 'logged',
    withoutMargin: 0,
    ...given,
  };
}
