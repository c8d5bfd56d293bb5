import fc from 'fast-check';
import type { CellValue } from '../../../src/archive/cellValue';
import { defaultSchemes, nameScheme } from '../../../src/archive/defaultSchemes';
import { defaultClassificationPolicy } from '../../../src/domain/classificationPolicy';
import type { TierScheme } from '../../../src/domain/tierScheme';
import type { FileRecord } from '../../../src/usecases/customerFiles';
import { runSteps } from '../../../src/usecases/importList/steps';
import { explainTier } from '../../../src/usecases/portfolio/explainTier';
import type { RankedCustomer, TierExplanation } from '../../../src/usecases/portfolio/tierExplanation';
import type { ReclassifySnapshot } from '../../../src/usecases/reclassify';
import { reclassify } from '../../../src/usecases/reclassify';

const keyAccounts = nameScheme(defaultSchemes[0], 'en-US');
const vipPyramid = nameScheme(defaultSchemes[1], 'en-US');

interface Customer {
  readonly stage?: CellValue;
  readonly mp?: CellValue;
  readonly es?: CellValue;
  readonly p?: CellValue;
  readonly cb?: CellValue;
  readonly av?: CellValue;
  readonly tier?: CellValue;
  readonly ranked?: CellValue;
  readonly typed?: CellValue;
}

/** Customers C1, C2, … in the order of the sheet. */
function snapshotOf(customers: readonly Customer[]): ReclassifySnapshot {
  const column = (key: keyof Customer): CellValue[] => customers.map((customer) => customer[key] ?? '');
  return {
    numbers: customers.map((_, index) => `C${index + 1}`),
    stages: column('stage'),
    marketPotentials: column('mp'),
    expectedShares: column('es'),
    probabilities: column('p'),
    currentBusinesses: column('cb'),
    additionalVolumes: column('av'),
    tiers: column('tier'),
    namesOfBlankRows: new Map(),
    typedExpectedValues: new Map(
      customers.flatMap(({ typed }, row) => (typed === undefined ? [] : [[row, typed] as const])),
    ),
    rankedValues: column('ranked'),
    firstRow: 1,
  };
}

interface Records {
  readonly history?: readonly FileRecord[];
  readonly orders?: readonly FileRecord[];
  readonly months?: readonly FileRecord[];
  readonly scheme?: TierScheme;
}

function explain(customers: readonly Customer[], customer: string, given: Records = {}): TierExplanation {
  const explanation = runSteps(
    explainTier({
      snapshot: snapshotOf(customers),
      scheme: keyAccounts,
      policy: defaultClassificationPolicy,
      customer,
      history: [],
      orders: [],
      months: [],
      ...given,
    }),
  );
  if (explanation === undefined) throw new Error(`${customer} is not there.`);
  return explanation;
}

function standingOf(customers: readonly Customer[], customer: string, given: Records = {}): RankedCustomer {
  const { standing } = explain(customers, customer, given);
  if (standing.kind !== 'ranked') throw new Error(`${customer} is not ranked.`);
  return standing;
}

const existing = (cb: number): Customer => ({ stage: 'Existing', cb, av: 0, p: 'high', tier: 'C' });
const record = (table: FileRecord['table'], values: FileRecord['values']): FileRecord => ({
  table,
  record: 'R1',
  values,
});

describe('Why this tier', () => {
  const seven = [70, 60, 50, 40, 30, 20, 10].map(existing);

  it('a prospect’s value is potential × share × probability, with the numbers that were multiplied', () => {
    const standing = standingOf([{ stage: 'Prospect', mp: 1_000_000, es: 0.3, p: '高' }, ...seven], 'C1');
    expect(standing.calculation).toEqual({
      rule: 'prospect',
      marketPotential: 1_000_000,
      expectedShare: 0.3,
      probability: 0.8,
    });
    expect(standing.value).toBe(240_000);
  });

  it('an existing customer’s value is business + addition × probability', () => {
    const { calculation, value } = standingOf([{ stage: '现有客户', cb: 400_000, av: 100_000, p: 'medium' }], 'C1');
    expect(calculation).toEqual({
      rule: 'existing',
      currentBusiness: 400_000,
      additionalVolume: 100_000,
      probability: 0.5,
    });
    expect(value).toBe(450_000);
  });

  it('the third of seven is C: B begins at the second, and nobody falls below C', () => {
    const standing = standingOf(seven, 'C3');
    expect([standing.rank, standing.ranked, standing.tier]).toEqual([3, 7, 'C']);
    expect(standing.better).toEqual({ tier: 'B', value: 60, isIncluded: true });
    expect(standing.worse).toBeUndefined();
  });

  it('the first of seven has no better tier, and falls to B below the second', () => {
    const standing = standingOf(seven, 'C1');
    expect(standing.better).toBeUndefined();
    expect(standing.worse).toEqual({ tier: 'B', value: 60, isIncluded: true });
  });

  it('where a tier has no room the next one is named that has', () => {
    const two = [existing(20), existing(10)];
    expect(standingOf(two, 'C2').better?.tier).toBe('A');
    expect(standingOf(two, 'C1').worse?.tier).toBe('C');
  });

  it('others with the very same value are counted', () => {
    expect(standingOf([existing(5), existing(9), existing(5), existing(5)], 'C3').equals).toBe(2);
  });

  it('one more average order of an existing customer raises its value by the mean of its orders', () => {
    const orders = [
      record('orders', { amount: 30 }),
      record('orders', { amount: 10 }),
      record('orders', { amount: 500, status: 'Cancelled' }),
      record('orders', { amount: '' }),
    ];
    expect(standingOf(seven, 'C3', { orders }).nextOrder).toEqual({
      kind: 'known',
      amount: 20,
      averaged: 2,
      source: 'orders',
      value: 70,
      rank: 1,
      tier: 'A',
    });
  });

  it('without orders the months with sales count', () => {
    const months = [record('monthlySales', { amount: 4 }), record('monthlySales', { amount: 0 })];
    expect(standingOf(seven, 'C3', { months }).nextOrder).toMatchObject({
      amount: 4,
      averaged: 1,
      source: 'monthlySales',
    });
  });

  it.each([
    ['prospect', { stage: 'Prospect', mp: 10, es: 0.5, p: 1 }],
    ['notCounted', { ...existing(4), typed: 99 }],
    ['noOrders', existing(4)],
  ] as const)('of one more order nothing is claimed where it cannot be known: %s', (reason, customer) => {
    expect(standingOf([customer], 'C1').nextOrder).toEqual({ kind: 'unknown', reason });
  });

  it('a value that cannot be worked out is said with its reason and its column', () => {
    const { standing } = explain([{ stage: 'Prospect', mp: -5, es: 0.3, p: 'high' }], 'C1');
    expect(standing).toEqual({ kind: 'unranked', reason: 'negative', field: 'marketPotential' });
  });

  it('the tier of the sheet stands beside the one of today, and when it was given', () => {
    const history = [
      record('tierHistory', { from: 'B', to: 'C', date: 46_000, value: 12, scheme: 'Key accounts', changedBy: 'Li' }),
    ];
    const { tier, given } = explain(seven, 'C1', { history });
    expect(tier).toBe('C');
    expect(given).toEqual({ tier: 'C', on: '2025-12-09', scheme: 'Key accounts', value: 12, by: 'Li' });
  });

  it('a scheme by purchases reads their column', () => {
    const standing = standingOf([{ ranked: 7 }, { ranked: 9 }], 'C1', { scheme: vipPyramid });
    expect([standing.value, standing.rank, standing.calculation]).toEqual([
      7,
      2,
      { rule: 'column', field: 'recentPurchases' },
    ]);
  });

  it('a customer that has gone is not explained', () => {
    expect(
      runSteps(
        explainTier({
          snapshot: snapshotOf(seven),
          scheme: keyAccounts,
          policy: defaultClassificationPolicy,
          customer: 'C99',
          history: [],
          orders: [],
          months: [],
        }),
      ),
    ).toBeUndefined();
  });
});

describe('Laws of the explanation', () => {
  const cases = fc
    .array(fc.integer({ min: -5, max: 60 }), { minLength: 1, maxLength: 30 })
    .chain((values) => fc.record({ values: fc.constant(values), place: fc.nat(values.length - 1) }));
  const tierAfter = (values: readonly number[], place: number, value: number): string => {
    const changed = values.map((each, index) => existing(index === place ? value : each));
    const decision = reclassify({
      snapshot: snapshotOf(changed.map((customer) => ({ ...customer, tier: '' }))),
      scheme: keyAccounts,
      policy: defaultClassificationPolicy,
      today: '2026-11-22',
      changedBy: '',
    });
    return decision.moves.find((move) => move.record === `C${place + 1}`)?.to ?? '';
  };

  it('the tier explained is the one that reclassifying gives', () => {
    fc.assert(
      fc.property(cases, ({ values, place }) => {
        const { tier, value } = standingOf(values.map(existing), `C${place + 1}`);
        expect(tier).toBe(tierAfter(values, place, value));
      }),
    );
  });

  it('a value at the better boundary gives the better tier, and half a unit below it does not', () => {
    fc.assert(
      fc.property(cases, ({ values, place }) => {
        const { better } = standingOf(values.map(existing), `C${place + 1}`);
        if (better === undefined) return;
        const inside = better.isIncluded ? better.value : better.value + 0.5;
        expect(tierAfter(values, place, inside)).toBe(better.tier);
        expect(tierAfter(values, place, inside - 0.5)).not.toBe(better.tier);
      }),
    );
  });

  it('a value half a unit below the own boundary gives the worse tier', () => {
    fc.assert(
      fc.property(cases, ({ values, place }) => {
        const { worse } = standingOf(values.map(existing), `C${place + 1}`);
        if (worse === undefined) return;
        expect(tierAfter(values, place, worse.isIncluded ? worse.value - 0.5 : worse.value)).toBe(worse.tier);
      }),
    );
  });
});
