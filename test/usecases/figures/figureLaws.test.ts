import fc from 'fast-check';
import type { CustomerFigures } from '../../../src/usecases/figures/customerFigures';
import type { Row, Rows } from './support/gather';
import { day, gather } from './support/gather';

const numbers = ['C1', 'C2', 'C3'];
const customers = numbers.map((customerNumber) => ({ customerNumber, stage: 'Existing' }));

const someDay = fc.integer({ min: day('2024-06-01'), max: day('2027-03-01') });
const owner = fc.constantFrom(...numbers, 'c1 ', 'Ｃ２', 'nobody');
const money = fc.oneof(fc.integer({ min: -500, max: 5_000 }), fc.constantFrom('', 'n/a', '1,200'));

const monthlySale = fc.record({ customerNumber: owner, month: someDay, amount: money, cost: money, target: money });
const order = fc.record({
  customerNumber: owner,
  date: someDay,
  amount: money,
  status: fc.constantFrom('Open', 'Delivered', 'Cancelled', ''),
  deliveredOn: fc.oneof(someDay, fc.constant('')),
});
const invoice = fc.record({
  customerNumber: owner,
  date: fc.oneof(someDay, fc.constant('')),
  due: fc.oneof(someDay, fc.constant('')),
  amount: money,
  paid: fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.constant('')),
  paidOn: fc.oneof(someDay, fc.constant('')),
  disputed: fc.constantFrom('Yes', 'No', ''),
});
const visit = fc.record({ customerNumber: owner, date: someDay, minutes: fc.integer({ min: 0, max: 500 }) });

const archive: fc.Arbitrary<Rows> = fc.record({
  customers: fc.constant(customers),
  monthlySales: fc.array(monthlySale, { maxLength: 20 }),
  orders: fc.array(order, { maxLength: 20 }),
  receivables: fc.array(invoice, { maxLength: 20 }),
  visits: fc.array(visit, { maxLength: 10 }),
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const sumOf = (figures: readonly CustomerFigures[], pick: (each: CustomerFigures) => number | undefined): number =>
  sum(figures.map((each) => pick(each) ?? 0));

/** Points of the counts that a further record may raise but never lower. */
function countsOf({ sales, receivables, minutes }: CustomerFigures): readonly number[] {
  const years = [2024, 2025, 2026].flatMap((year) => {
    const { latePayments = 0, onTimePayments = 0 } = sales.years.get(year) ?? {};
    return [latePayments, onTimePayments];
  });
  return [...years, sales.monthsWithOrders ?? 0, receivables.invoices, minutes];
}

function reversed(rows: readonly Row[] | undefined): readonly Row[] {
  return [...(rows ?? [])].reverse();
}

describe('Figures, as a law', () => {
  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(archive, ({ monthlySales, orders, receivables, visits }) => {
        const forwards = gather({
          customers,
          monthlySales: monthlySales ?? [],
          orders: orders ?? [],
          receivables: receivables ?? [],
          visits: visits ?? [],
        });
        const backwards = gather({
          customers,
          monthlySales: reversed(monthlySales),
          orders: reversed(orders),
          receivables: reversed(receivables),
          visits: reversed(visits),
        });
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  it('say the same of each customer wherever it stands', () => {
    fc.assert(
      fc.property(archive, (rows) => {
        const byNumber = (figures: readonly CustomerFigures[]) =>
          new Map(figures.map(({ number, position: _position, ...rest }) => [number, rest]));
        const turned = gather({ ...rows, customers: [...customers].reverse() });
        expect(byNumber(turned.customers)).toEqual(byNumber(gather(rows).customers));
      }),
    );
  });

  it('age what is owed without losing or adding anything', () => {
    fc.assert(
      fc.property(archive, (rows) => {
        for (const { receivables } of gather(rows).customers) {
          expect(sum(receivables.ageing)).toBeCloseTo(receivables.balance, 6);
          expect(receivables.overdue).toBeGreaterThanOrEqual(0);
          expect(receivables.daysOverdue > 0).toBe(receivables.overdue > 0);
          const [prompt = 0, ...late] = receivables.judged ?? [];
          expect(prompt / (sum([prompt, ...late]) || 1)).toBeCloseTo(receivables.paidOnTimeShare ?? 0, 6);
          expect(Math.min(prompt, ...late)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('count a further record without lowering any count', () => {
    fc.assert(
      fc.property(archive, monthlySale, order, invoice, visit, (rows, sale, placed, billed, visited) => {
        const more = gather({
          customers,
          monthlySales: [...(rows.monthlySales ?? []), sale],
          orders: [...(rows.orders ?? []), placed],
          receivables: [...(rows.receivables ?? []), billed],
          visits: [...(rows.visits ?? []), visited],
        });
        gather(rows).customers.forEach((before, position) => {
          const after = more.customers[position];
          countsOf(before).forEach((count, place) => {
            expect(after === undefined ? Number.NaN : countsOf(after)[place]).toBeGreaterThanOrEqual(count);
          });
        });
      }),
    );
  });

  it('share out all purchases and all time, or nothing', () => {
    fc.assert(
      fc.property(archive, (rows) => {
        const { customers: figures } = gather(rows);
        const isShared = figures.some(({ contributionShare }) => contributionShare !== undefined);
        const isTimed = figures.some(({ timeShare }) => timeShare !== undefined);
        expect(isShared).toBe(sumOf(figures, ({ sales }) => sales.lastYear) > 0);
        expect(sumOf(figures, ({ contributionShare }) => contributionShare)).toBeCloseTo(isShared ? 1 : 0, 6);
        expect(sumOf(figures, ({ timeShare }) => timeShare)).toBeCloseTo(isTimed ? 1 : 0, 6);
      }),
    );
  });
});

describe('Shares of the gross profit', () => {
  const share = (sales: readonly Row[]) =>
    gather({ customers, monthlySales: sales.map((row) => ({ month: day('2026-10-01'), ...row })) }).customers.map(
      ({ contributionShare }) => contributionShare,
    );

  it('count for half where all margins are known', () => {
    const shares = share([
      { customerNumber: 'C1', amount: 600, cost: 500 },
      { customerNumber: 'C2', amount: 400, cost: 100 },
    ]);
    expect(shares).toEqual([(0.6 + 0.25) / 2, (0.4 + 0.75) / 2, undefined]);
  });

  it('leave those whose margin is not known at their share of the purchases', () => {
    const shares = share([
      { customerNumber: 'C1', amount: 300, cost: 200 },
      { customerNumber: 'C2', amount: 300, cost: 0 },
      { customerNumber: 'C3', amount: 400 },
    ]);
    expect(shares).toEqual([0.225, 0.375, 0.4]);
  });

  it('are left aside where all together lose money', () => {
    expect(share([{ customerNumber: 'C1', amount: 100, cost: 200 }])).toEqual([1, undefined, undefined]);
  });
});

describe('Numbers of customers', () => {
  const visits = (...given: readonly string[]) =>
    given.map((customerNumber) => ({ customerNumber, date: day('2026-10-01'), minutes: 10 }));
  const minutesOf = (known: readonly string[], ...given: readonly string[]) =>
    gather({ customers: known.map((customerNumber) => ({ customerNumber })), visits: visits(...given) }).customers.map(
      ({ minutes }) => minutes,
    );

  it('mean the customer that they differ from only in case, width and signs that nobody sees', () => {
    expect(minutesOf(['C1', 'C2'], 'c1', 'Ｃ１', ' C1\u200B', 'C2')).toEqual([30, 10]);
  });

  it('mean nobody where two customers look like them, and the first of two with the same', () => {
    expect(minutesOf(['c1', 'C1'], 'Ｃ１')).toEqual([0, 0]);
    expect(minutesOf(['C1', 'C1'], 'C1')).toEqual([10, 0]);
  });
});
