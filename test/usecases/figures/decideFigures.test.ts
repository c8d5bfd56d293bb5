import fc from 'fast-check';
import type { CellValue } from '../../../src/archive/cellValue';
import type { Plan } from '../../../src/archive/plan';
import { decideFigures } from '../../../src/usecases/figures/decideFigures';
import type { FiguresContext } from '../../../src/usecases/figures/decideFigures';
import { figureFields } from '../../../src/usecases/figures/figuresSnapshot';
import { readNewestDay } from '../../../src/usecases/figures/readNewestDay';
import { runSteps } from '../../../src/usecases/importList/steps';
import type { Row, Rows } from './support/gather';
import { day, gather, snapshotOf } from './support/gather';

const today = day('2026-11-22');

function decide(rows: Rows, more: Partial<FiguresContext> = {}) {
  const context = { snapshot: snapshotOf(rows), fields: new Set(figureFields.customers), ...more };
  return runSteps(decideFigures(gather(rows), context));
}

/** What the plan writes for a customer, by field. */
function writesOf({ columnChanges }: Plan, record = 'C1'): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    columnChanges.flatMap(({ table, field, changes }) =>
      changes.filter((change) => table === 'customers' && change.record === record).map(({ after }) => [field, after]),
    ),
  );
}

/** The customers after the plan. */
function applyTo(rows: readonly Row[], { columnChanges }: Plan): readonly Row[] {
  return rows.map((row) => {
    const own = columnChanges.flatMap(({ table, field, changes }) =>
      changes
        .filter(({ record }) => table === 'customers' && record === row['customerNumber'])
        .map(({ before, after }) => {
          if (before !== (row[field] ?? '')) throw new Error(`Conflict in ${field}`);
          return [field, after] as const;
        }),
    );
    return { ...row, ...Object.fromEntries(own) };
  });
}

const sale = { customerNumber: 'C1', month: day('2026-10-01'), amount: 300, cost: 100 };
const order = { customerNumber: 'C1', date: day('2026-10-20'), amount: 50, status: 'Open' };
const invoice = { customerNumber: 'C1', date: day('2026-09-01'), due: day('2026-10-01'), amount: 80 };
const visit = { customerNumber: 'C1', date: day('2026-10-20'), minutes: 60 };

describe('Updating figures', () => {
  it('writes what the tables say into the columns of Customers', () => {
    const rows = { monthlySales: [sale], orders: [order], receivables: [invoice], visits: [visit] };
    expect(writesOf(decide(rows).plan)).toEqual({
      recentPurchases: 300,
      orderMonths: 1,
      firstTraded: day('2026-10-20'),
      lastTraded: day('2026-10-20'),
      receivableBalance: 80,
      overdueAmount: 80,
      daysOverdue: 52,
      openOrders: 50,
      contributionShare: 1,
      timeShare: 1,
      figuresAsOf: today,
    });
  });

  it('leaves what people have typed where no table knows of the customer', () => {
    const typed = {
      customerNumber: 'C2',
      recentPurchases: 7_000,
      receivableBalance: 500,
      overdueAmount: 5,
      daysOverdue: 3,
      openOrders: 9,
      lastTraded: day('2020-01-01'),
    };
    const rows = { customers: [{ customerNumber: 'C1' }, typed], monthlySales: [sale], receivables: [invoice] };
    const { plan } = decide({ ...rows, orders: [order] });
    expect(Object.keys(writesOf(plan, 'C2'))).toEqual(['contributionShare', 'figuresAsOf']);
  });

  it('writes nothing into an archive whose other tables are empty', () => {
    const decision = decide({ customers: [{ customerNumber: 'C1', recentPurchases: 5 }] }, { median: '' });
    expect(decision.plan.columnChanges).toEqual([]);
    expect(decision.changed).toBe(0);
  });

  it('writes over a balance once it is paid, and an order once it is delivered', () => {
    const customers = [
      { customerNumber: 'C1', receivableBalance: 80, overdueAmount: 80, daysOverdue: 4, openOrders: 50 },
    ];
    const receivables = [{ ...invoice, paid: 80, paidOn: day('2026-10-05') }];
    const orders = [{ ...order, status: 'Delivered' }];
    expect(writesOf(decide({ customers, receivables, orders }).plan)).toMatchObject({
      receivableBalance: 0,
      overdueAmount: 0,
      daysOverdue: 0,
      openOrders: 0,
    });
  });

  it('takes shares away that no longer follow from anything', () => {
    const customers = [{ customerNumber: 'C1', contributionShare: 0.5, timeShare: 0.5 }];
    const visits = [{ ...visit, date: day('2024-10-20') }];
    const orders = [{ ...order, amount: '' }];
    expect(writesOf(decide({ customers, visits, orders }).plan)).toMatchObject({
      contributionShare: '',
      timeShare: '',
    });
  });

  it.each([
    ['an earlier first trade than the archive has', 'firstTraded', '2026-11-05', day('2026-10-20')],
    ['a first trade where there is none', 'firstTraded', '', day('2026-10-20')],
    ['no later first trade', 'firstTraded', '2019-05-01', undefined],
    ['a later last trade', 'lastTraded', '2026-10-03', day('2026-10-20')],
    ['no earlier last trade', 'lastTraded', '2026-11-01', undefined],
    ['nothing over what is no day', 'lastTraded', 'n/a', undefined],
  ])('writes %s', (_title, field, standing, expected) => {
    const customers = [{ customerNumber: 'C1', [field]: /^\d/.test(standing) ? day(standing) : standing }];
    expect(writesOf(decide({ customers, orders: [order] }).plan)[field]).toBe(expected);
  });

  it('writes no first or last day of a month over a day of that month', () => {
    const customers = [{ customerNumber: 'C1', firstTraded: day('2026-10-08'), lastTraded: day('2026-10-14') }];
    const writes = writesOf(decide({ customers, monthlySales: [sale] }).plan);
    expect(writes).not.toHaveProperty('firstTraded');
    expect(writes).not.toHaveProperty('lastTraded');
  });

  it('measures the median of purchases in its setting', () => {
    const customers = [{ customerNumber: 'C1', stage: 'Existing' }];
    const { plan } = decide({ customers, monthlySales: [sale] }, { median: 120 });
    expect(plan.columnChanges.at(-1)).toEqual({
      table: 'settings',
      field: 'value',
      changes: [{ record: 'medianVolume', before: 120, after: 300 }],
    });
  });

  it('leaves out columns that an older archive does not have', () => {
    const { plan } = decide({ monthlySales: [sale] }, { fields: new Set(['recentPurchases']) });
    expect(plan.columnChanges.map(({ field }) => field)).toEqual(['recentPurchases']);
  });

  it('enters the whole of it once in the change log, in words of the archive', () => {
    const stamp = { at: '2026-11-22T15:30:12', by: 'Ann', way: 'addIn', language: 'zh-CN', firstNumber: 5 } as const;
    const { plan } = decide({ monthlySales: [sale], receivables: [invoice] }, { stamp });
    const [log] = plan.appended;
    expect(log?.records).toHaveLength(1);
    expect(log?.records[0]).toEqual(
      expect.arrayContaining(['Ann', '客户档案', '更新数据 2026-11-22 (月度销售 / 应收账款)']),
    );
  });

  it('counts the customers that get another figure, and passes on what counts in none', () => {
    const customers = [
      { customerNumber: 'C1' },
      { customerNumber: 'C2', figuresAsOf: today },
      { customerNumber: 'C3' },
    ];
    const visits = [visit, { ...visit, customerNumber: 'C9' }, { ...visit, date: '' }];
    expect(decide({ customers, receivables: [invoice], visits })).toMatchObject({
      customers: 3,
      // All get a share of the time.
      changed: 3,
      unassigned: { visits: 1 },
      unusable: { visits: 1 },
      asOf: '2026-11-22',
    });
  });

  it('writes nothing when it is done again', () => {
    const amount = fc.integer({ min: -50, max: 500 });
    const date = fc.integer({ min: day('2024-01-01'), max: today });
    const rows = fc.record({
      monthlySales: fc.array(fc.record({ customerNumber: fc.constantFrom('C1', 'C2'), month: date, amount })),
      orders: fc.array(
        fc.record({ customerNumber: fc.constantFrom('C1', 'C2'), date, amount, status: fc.constant('Open') }),
      ),
      receivables: fc.array(fc.record({ customerNumber: fc.constantFrom('C1', 'C2'), due: date, amount })),
    });
    fc.assert(
      fc.property(rows, (tables) => {
        const customers: readonly Row[] = [{ customerNumber: 'C1' }, { customerNumber: 'C2', stage: 'Existing' }];
        const once = applyTo(customers, decide({ ...tables, customers }).plan);
        expect(decide({ ...tables, customers: once }).plan.columnChanges).toEqual([]);
      }),
    );
  });
});

describe('The day of the figures', () => {
  it('is the newest that stands there', () => {
    expect(readNewestDay(['', today - 3, today, 'n/a', ''])).toBe('2026-11-22');
    expect(readNewestDay(['', ''])).toBeUndefined();
  });
});
