import fc from 'fast-check';
import type { LoyaltyPolicy } from '../../../src/domain/loyalty/loyaltyPolicy';
import { defaultLoyaltyPolicy } from '../../../src/domain/loyalty/loyaltyPolicy';
import type { ArchiveFigures, CustomerFigures } from '../../../src/usecases/figures/customerFigures';
import { runSteps } from '../../../src/usecases/importList/steps';
import { composePortfolio, placeCustomer } from '../../../src/usecases/portfolio/composePortfolio';
import type { Portfolio } from '../../../src/usecases/portfolio/customerPortfolio';
import { groupByQuadrant, listUnplaced } from '../../../src/usecases/portfolio/groupCustomers';
import { filterPortfolio, listFilterValues, noFilter } from '../../../src/usecases/portfolio/filterPortfolio';

interface Given {
  readonly volume?: number;
  readonly loyalty?: number;
  readonly stage?: CustomerFigures['basics']['stage'];
  readonly contribution?: number;
  readonly time?: number;
  readonly margin?: number;
  readonly owner?: string;
}

function figuresOf(customers: readonly Given[], medianVolume?: number): ArchiveFigures {
  return {
    asOf: '2026-11-22',
    unassigned: {},
    unusable: {},
    years: [],
    ...(medianVolume !== undefined && { medianVolume }),
    customers: customers.map((given, position) => ({
      record: `C${position + 1}`,
      number: `C${position + 1}`,
      position,
      basics: {
        name: `Customer ${position + 1}`,
        stage: given.stage ?? 'existing',
        tier: 'C',
        region: '',
        owner: given.owner ?? '',
        ...(given.loyalty !== undefined && { enteredLoyalty: given.loyalty }),
      },
      sales: {
        ...(given.volume !== undefined && { lastYear: given.volume }),
        ...(given.margin !== undefined && { margin: given.margin }),
        years: new Map(),
      },
      receivables: { invoices: 0, balance: 0, overdue: 0, daysOverdue: 0, ageing: [0, 0, 0, 0, 0], disputed: 0 },
      openOrders: 0,
      minutes: 0,
      ...(given.contribution !== undefined && { contributionShare: given.contribution }),
      ...(given.time !== undefined && { timeShare: given.time }),
    })),
  };
}

const compose = (figures: ArchiveFigures, policy: LoyaltyPolicy = defaultLoyaltyPolicy): Portfolio =>
  runSteps(composePortfolio(figures, policy, 'logged'));
const namesIn = (portfolio: Portfolio): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    groupByQuadrant(portfolio.customers).map(({ quadrant, customers }) => [
      quadrant,
      customers.map(({ record }) => record),
    ]),
  );

describe('Volume × loyalty', () => {
  it('places each active customer by the median and the loyalty that counts as loyal (001)', () => {
    const portfolio = compose(
      figuresOf(
        [
          { volume: 100, loyalty: 60 },
          { volume: 100, loyalty: 59 },
          { volume: 99, loyalty: 90 },
          { volume: 1, loyalty: 0 },
          { volume: 300, loyalty: 80 },
        ],
        100,
      ),
    );
    expect(namesIn(portfolio)).toEqual({ asset: ['C5', 'C1'], enemy: ['C2'], star: ['C3'], weedOut: ['C4'] });
    expect(portfolio.cuts).toEqual({ volume: 100, isMedian: true, loyalty: 60 });
    expect(groupByQuadrant(portfolio.customers)[0]).toMatchObject({ purchases: 400, share: 400 / 600 });
  });

  it('a sum in Settings counts instead of the median', () => {
    const portfolio = compose(figuresOf([{ volume: 100, loyalty: 60 }], 100), {
      ...defaultLoyaltyPolicy,
      largeVolumeFrom: 500,
    });
    expect(namesIn(portfolio)['star']).toEqual(['C1']);
    expect(portfolio.cuts).toEqual({ volume: 500, isMedian: false, loyalty: 60 });
  });

  it('leaves out prospects and former customers', () => {
    const portfolio = compose(
      figuresOf([{ volume: 1, loyalty: 1, stage: 'former' }, { loyalty: 1, stage: 'prospect' }, { volume: 2 }], 2),
    );
    expect(portfolio.customers.map(({ record }) => record)).toEqual(['C3']);
  });

  it('derives loyalty from what the row of Customers says once its figures are updated', () => {
    const [customer] = figuresOf([{ volume: 100 }], 100).customers;
    const typed = { ...customer!.basics, firstTraded: '2020-11-22', lastTraded: '2026-11-10', orderMonths: 6 };
    const place = (sales: Partial<CustomerFigures['sales']>) =>
      placeCustomer(
        { ...customer!, basics: typed, sales: { ...customer!.sales, ...sales } },
        '2026-11-22',
        defaultLoyaltyPolicy,
        { volume: 100, isMedian: true, loyalty: 60 },
      ).loyalty;
    // Regularity 15 of 30, recency 15, years 15; the share of wallet is not known.
    expect(place({})).toBe(75);
    expect(place({ lastOrder: '2026-06-05', firstOrder: '2025-01-03' })).toBe(75);
    expect(place({ monthsWithOrders: 12 })).toBe(100);
  });

  it('says why somebody stands in no quadrant', () => {
    const portfolio = compose(figuresOf([{ volume: 5 }, { loyalty: 50 }, {}], 5));
    expect(listUnplaced(portfolio.customers).map(({ reason }) => reason)).toEqual([
      'noLoyalty',
      'noPurchases',
      'neither',
    ]);
  });

  it('everybody stands in one quadrant or is listed as standing in none (law)', () => {
    const customers = fc.array(
      fc.record(
        { volume: fc.integer({ min: -5, max: 50 }), loyalty: fc.integer({ min: 0, max: 100 }) },
        { requiredKeys: [] },
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(customers, fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }), (given, median) => {
        const portfolio = compose(figuresOf(given, median));
        const placed = groupByQuadrant(portfolio.customers).flatMap((group) =>
          group.customers.map(({ record }) => record),
        );
        const all = [...placed, ...listUnplaced(portfolio.customers).map(({ customer }) => customer.record)];
        expect(all.sort()).toEqual(portfolio.customers.map(({ record }) => record).sort());
      }),
    );
  });
});

describe('Importance', () => {
  it('ranks by contribution less time, the most under-served first (003)', () => {
    const portfolio = compose(
      figuresOf([
        { contribution: 0.1, time: 0.6 },
        { contribution: 0.7, time: 0.1 },
        { contribution: 0.2, time: 0.3 },
      ]),
    );
    expect(portfolio.ranked.map(({ record, importance = 0 }) => [record, Math.round(importance)])).toEqual([
      ['C2', 60],
      ['C3', -10],
      ['C1', -50],
    ]);
  });

  it('time that is not logged counts as none, and a contribution that is not known as no importance', () => {
    const portfolio = compose(figuresOf([{ contribution: 0.25 }, { time: 0.5 }]));
    expect(portfolio.ranked.map(({ record, importance }) => [record, importance])).toEqual([['C1', 25]]);
  });

  it('counts those whose margin is not known', () => {
    expect(compose(figuresOf([{ volume: 1 }, { volume: 2, margin: 1 }, {}])).withoutMargin).toBe(1);
  });

  it('can be narrowed down by owner, region and tier', () => {
    const { customers } = compose(figuresOf([{ owner: '王' }, { owner: 'Li' }, { owner: 'Li' }, {}]));
    expect(listFilterValues(customers, 'owner', 'zh-CN')).toEqual(['王', 'Li']);
    expect(filterPortfolio(customers, { ...noFilter, owner: 'Li' }).map(({ record }) => record)).toEqual(['C2', 'C3']);
    expect(filterPortfolio(customers, { ...noFilter, owner: 'Li', tier: 'A' })).toEqual([]);
    expect(filterPortfolio(customers, noFilter)).toHaveLength(4);
  });
});
