import fc from 'fast-check';
import type { CellValue } from '../../src/archive/cellValue';
import { defaultSchemes, nameScheme } from '../../src/archive/defaultSchemes';
import { defaultClassificationPolicy } from '../../src/domain/classificationPolicy';
import type { ReclassifyInput, ReclassifySnapshot } from '../../src/usecases/reclassify';
import { reclassify } from '../../src/usecases/reclassify';

interface Customer {
  readonly number: CellValue;
  readonly stage?: CellValue;
  readonly mp?: CellValue;
  readonly es?: CellValue;
  readonly p?: CellValue;
  readonly cb?: CellValue;
  readonly av?: CellValue;
  readonly tier?: CellValue;
  readonly typed?: CellValue;
  readonly ranked?: CellValue;
  /** Of a row that is blank else. */
  readonly name?: CellValue;
}

function snapshotOf(customers: readonly Customer[]): ReclassifySnapshot {
  const column = (key: keyof Customer): CellValue[] => customers.map((customer) => customer[key] ?? '');
  const typed = customers.flatMap(({ typed: value }, position) =>
    value === undefined ? [] : [[position, value] as const],
  );
  return {
    numbers: column('number'),
    stages: column('stage'),
    marketPotentials: column('mp'),
    expectedShares: column('es'),
    probabilities: column('p'),
    currentBusinesses: column('cb'),
    additionalVolumes: column('av'),
    tiers: column('tier'),
    namesOfBlankRows: new Map(customers.flatMap(({ name }, row) => (name === undefined ? [] : [[row, name] as const]))),
    typedExpectedValues: new Map(typed),
    rankedValues: column('ranked'),
    firstRow: 2,
  };
}

const keyAccounts = nameScheme(defaultSchemes[0], 'en-US');
const vipPyramid = nameScheme(defaultSchemes[1], 'en-US');

function decide(customers: readonly Customer[], input: Partial<ReclassifyInput> = {}) {
  return reclassify({
    snapshot: snapshotOf(customers),
    scheme: keyAccounts,
    policy: defaultClassificationPolicy,
    today: '2026-11-21',
    changedBy: 'Li Wei',
    ...input,
  });
}

const existing = (number: string, cb: number, tier = ''): Customer => ({
  number,
  stage: 'Existing',
  cb,
  av: 0,
  p: 1,
  tier,
});

describe('Reclassifying', () => {
  it('ranks prospects and existing customers by their own rules', () => {
    const { moves } = decide([
      { number: '1', stage: 'Prospect', mp: 1_000_000, es: 0.3, p: 'high' },
      { number: '2', stage: 'Existing', cb: 400_000, av: 100_000, p: '中' },
      { number: '3', stage: 'Former', mp: 100, es: 1, p: 1, cb: 1e9, av: 0 },
      { number: '4', mp: 200, es: 1, p: 1 },
    ]);
    expect(moves.map(({ record, value }) => [record, value])).toEqual([
      ['1', 240_000],
      ['2', 450_000],
      ['3', 100],
      ['4', 200],
    ]);
  });

  it('divides 20 customers into 3 A, 4 B and 13 C', () => {
    const { counts, customers, schemeName } = decide(
      Array.from({ length: 20 }, (_, index) => existing(`${index}`, index + 1)),
    );
    expect(counts).toEqual([
      { tier: 'A', count: 3 },
      { tier: 'B', count: 4 },
      { tier: 'C', count: 13 },
    ]);
    expect({ customers, schemeName }).toEqual({ customers: 20, schemeName: 'Key accounts' });
  });

  it('plans only the tiers that change, with one entry each in the history', () => {
    const { plan } = decide([existing('1', 9, 'A'), existing('2', 8, 'C'), existing('3', 7)]);
    expect(plan.columnChanges).toEqual([
      { table: 'customers', field: 'tier', changes: [{ record: '3', before: '', after: 'C' }] },
    ]);
    expect(plan.appended).toEqual([
      {
        table: 'tierHistory',
        fields: ['customerNumber', 'from', 'to', 'date', 'value', 'scheme', 'changedBy'],
        records: [['3', '', 'C', 46_347, 7, 'Key accounts', 'Li Wei']],
      },
    ]);
    expect(plan).toMatchObject({ name: 'reclassify', ensuresColours: true, removed: [], restoredColumns: [] });
  });

  it('plans nothing but the colours when it is done again', () => {
    const customers = Array.from({ length: 20 }, (_, index) => existing(`${index}`, index + 1));
    const tiers = new Map(decide(customers).moves.map(({ record, to }) => [record, to]));
    const again = decide(
      customers.map((customer) => ({ ...customer, tier: tiers.get(String(customer.number)) ?? '' })),
    );
    expect(again.plan).toMatchObject({ columnChanges: [], appended: [], ensuresColours: true });
    expect(again.moves).toEqual([]);
  });

  it('tells who moves up and down, who is new and who loses the tier', () => {
    const { moves } = decide([
      existing('1', 9, 'C'),
      existing('2', 8, 'A'),
      existing('3', 7),
      { number: '4', tier: 'B' },
      existing('5', 6, 'Gold'),
    ]);
    expect(moves.map(({ record, from, to, direction }) => [record, from, to, direction])).toEqual([
      ['1', 'C', 'A', 'up'],
      ['2', 'A', 'C', 'down'],
      ['3', '', 'C', 'new'],
      ['4', 'B', '', 'lost'],
      ['5', 'Gold', 'C', 'new'],
    ]);
  });

  it('takes a number in the tier column for the tier it shows', () => {
    const scheme = { name: 'Numbers', rankedBy: 'expectedValue', tiers: [{ tier: '1', upTo: 1 }] } as const;
    expect(decide([{ ...existing('1', 5), tier: 1 }], { scheme }).moves).toEqual([]);
  });

  it('counts an expected value that a person typed before the inputs', () => {
    const { moves } = decide([
      { ...existing('1', 5), typed: '1,000' },
      { ...existing('2', 5), typed: ' ' },
    ]);
    expect(moves.map(({ value }) => value)).toEqual([1000, 5]);
  });

  it('addresses customers with the same number by their occurrence', () => {
    const { plan, moves } = decide([existing('7', 9), existing('7', 8)]);
    expect(new Set(moves.map(({ record }) => record)).size).toBe(2);
    expect(plan.appended[0]?.records.map(([number]) => number)).toEqual(['7', '7']);
  });
});

describe('Customers that cannot be classified', () => {
  it.each([
    [{ mp: -5, es: 0.5, p: 1 }, 'negative', 'marketPotential'],
    [{ mp: 'big', es: 0.5, p: 1 }, 'notANumber', 'marketPotential'],
    [{ mp: 5, es: 30, p: 1 }, 'notAShare', 'expectedShare'],
    [{ mp: 5, es: 0.5, p: 'perhaps' }, 'notAProbability', 'probability'],
    [{ mp: 5, es: 0.5 }, 'missing', 'probability'],
    [{ mp: '#N/A', es: 0.5, p: 1 }, 'errorValue', 'marketPotential'],
    [{ mp: '#BUSY!', es: 0.5, p: 1 }, 'notCalculatedYet', 'marketPotential'],
    [{ mp: 5, es: '#NAME?', p: 1 }, 'notCalculatedYet', 'expectedShare'],
    [{ stage: 'Existing', mp: 5, es: 0.5, p: 1 }, 'missing', 'currentBusiness'],
    [{ stage: '#REF!', mp: 5, es: 0.5, p: 1 }, 'errorValue', 'stage'],
    [{ mp: 5, es: 0.5, p: 1, typed: 'a lot' }, 'notANumber', 'expectedValue'],
    [{ mp: 5, es: 0.5, p: 1, typed: '#VALUE!' }, 'errorValue', 'expectedValue'],
  ])('%j are listed: %s in %s', (customer, reason, field) => {
    const { unclassified, counts, customers } = decide([existing('1', 9), { number: '2', ...customer }]);
    expect(unclassified).toEqual([{ record: '2', row: 4, reason, field }]);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(1);
    expect(customers).toBe(2);
  });

  it('do not count when boundaries are drawn', () => {
    const customers = Array.from({ length: 7 }, (_, index) => existing(`${index}`, index + 1));
    const bad = Array.from({ length: 30 }, (_, index) => ({ number: `bad ${index}` }));
    expect(decide([...customers, ...bad]).counts.map(({ count }) => count)).toEqual([1, 1, 5]);
  });

  it('keep the tier they have while their formulas are being calculated', () => {
    const { plan } = decide([{ number: '1', mp: '#BUSY!', es: 1, p: 1, tier: 'A' }]);
    expect(plan.columnChanges).toEqual([]);
    expect(plan.appended).toEqual([]);
  });
});

describe('Unusual archives', () => {
  it('without customers give an empty result', () => {
    expect(decide([])).toMatchObject({ customers: 0, moves: [], unclassified: [], tiedUp: 0 });
    expect(decide([{ number: '' }])).toMatchObject({ customers: 0, moves: [], unclassified: [] });
  });

  it('with one customer make it an A', () => {
    expect(decide([existing('1', 5)]).moves).toMatchObject([{ to: 'A' }]);
  });

  it('with all values equal put all into A and say that a tie did it', () => {
    const decision = decide(Array.from({ length: 20 }, (_, index) => existing(`${index}`, 5)));
    expect(decision.counts.map(({ count }) => count)).toEqual([20, 0, 0]);
    expect(decision.tiedUp).toBe(17);
  });

  it('with all values zero put all into the last tier', () => {
    const decision = decide(Array.from({ length: 20 }, (_, index) => existing(`${index}`, 0)));
    expect(decision.counts.map(({ count }) => count)).toEqual([0, 0, 20]);
    expect(decision.tiedUp).toBe(0);
  });
});

describe('Other schemes', () => {
  it('rank by purchases', () => {
    const customers = Array.from({ length: 200 }, (_, index) => ({ number: `${index}`, ranked: 1000 - index }));
    const { counts, plan } = decide(customers, { scheme: vipPyramid });
    expect(counts.map(({ count }) => count)).toEqual([2, 8, 30, 160]);
    expect(plan.appended[0]?.records[0]).toEqual(['0', '', 'A', 46_347, 1000, 'VIP pyramid', 'Li Wei']);
  });

  it('say which purchases are missing', () => {
    const { unclassified } = decide([{ number: '1', ranked: '' }], { scheme: vipPyramid });
    expect(unclassified).toMatchObject([{ reason: 'missing', field: 'recentPurchases' }]);
  });

  it('rank by potential, which cannot be negative', () => {
    const scheme = { ...keyAccounts, rankedBy: 'potential' as const };
    const { moves, unclassified } = decide(
      [
        { number: '1', ranked: 5 },
        { number: '2', ranked: -5 },
      ],
      { scheme },
    );
    expect(moves).toMatchObject([{ record: '1', to: 'A' }]);
    expect(unclassified).toMatchObject([{ record: '2', reason: 'negative', field: 'marketPotential' }]);
  });
});

describe('The policy of the settings', () => {
  it('changes what a grade stands for', () => {
    const policy = { ...defaultClassificationPolicy, grades: { high: 1, medium: 0.5, low: 0 } };
    expect(decide([{ number: '1', mp: 100, es: 1, p: 'High' }], { policy }).moves).toMatchObject([{ value: 100 }]);
  });

  it('lets former customers count as existing ones', () => {
    const policy = { ...defaultClassificationPolicy, formerCountAs: 'existing' as const };
    const former = { number: '1', stage: '旧客户', cb: 70, av: 0, p: 1 };
    expect(decide([former], { policy }).moves).toMatchObject([{ value: 70 }]);
    expect(decide([former]).unclassified).toMatchObject([{ field: 'marketPotential' }]);
  });
});

describe('Who is a customer', () => {
  const blank: Customer = { number: '' };

  it('is a row with a number, a name, a tier or any input', () => {
    const rows = [{ number: '1' }, { ...blank, name: 'Acme' }, { ...blank, tier: 'A' }, { ...blank, mp: 5 }];
    const { customers, unclassified } = decide([...rows, existing('2', 5)]);
    expect(customers).toBe(5);
    expect(unclassified.map(({ row }) => row)).toEqual([3, 4, 5, 6]);
  });

  it('is not a row that is blank, wherever it stands', () => {
    const { customers, unclassified, moves } = decide([blank, existing('1', 5), { number: ' ', name: ' ' }]);
    expect(customers).toBe(1);
    expect(unclassified).toEqual([]);
    expect(moves.map(({ record }) => record)).toEqual(['1']);
  });
});

describe('The day of the change', () => {
  it('must be an ISO date', () => {
    expect(() => decide([existing('1', 5)], { today: '21.11.2026' })).toThrow('Not an ISO date');
  });
});

describe('Reclassifying any archive', () => {
  it('does not depend on the order of the rows', () => {
    const customer = fc.record({ cb: fc.integer({ min: -5, max: 30 }), tier: fc.constantFrom('', 'A', 'B', 'C') });
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 60 }), (drawn) => {
        const customers = drawn.map(({ cb, tier }, index) => existing(`${index}`, cb, tier));
        const tiers = (list: readonly Customer[]) => new Map(decide(list).moves.map(({ record, to }) => [record, to]));
        expect(tiers([...customers].reverse())).toEqual(new Map(tiers(customers)));
      }),
    );
  });
});
