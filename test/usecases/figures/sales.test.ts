import type { CellValue } from '../../../src/archive/cellValue';
import type { Row } from './support/gather';
import { day, gather, gatherFirst } from './support/gather';

const sale = (month: string, amount: CellValue, more: Row = {}): Row => ({
  customerNumber: 'C1',
  month: day(`${month}-01`),
  amount,
  ...more,
});
const order = (date: string, amount: CellValue, more: Row = {}): Row => ({
  customerNumber: 'C1',
  date: day(date),
  amount,
  ...more,
});

describe('Purchases of the last 12 months', () => {
  it('count the month of the day and the eleven before it', () => {
    const monthlySales = [sale('2025-11', 1), sale('2025-12', 20), sale('2026-11', 300), sale('2026-12', 4000)];
    const { sales } = gatherFirst({ monthlySales });
    expect(sales).toMatchObject({ lastYear: 320, lastYearSource: 'monthlySales', monthsWithOrders: 2 });
  });

  it('count orders up to the day itself, also on a leap day', () => {
    const orders = [
      order('2023-02-28', 1),
      order('2023-03-01', 20),
      order('2024-02-29', 300),
      order('2024-03-01', 4000),
    ];
    expect(gatherFirst({ orders }, '2024-02-29').sales).toMatchObject({
      lastYear: 320,
      lastYearSource: 'orders',
      lastOrder: '2024-02-29',
      firstOrder: '2023-02-28',
    });
  });

  it('are those of monthly sales where these know the months, whatever the orders say', () => {
    const rows = { monthlySales: [sale('2026-10', 100)], orders: [order('2026-10-05', 70), order('2026-09-05', 70)] };
    expect(gatherFirst(rows).sales).toMatchObject({
      lastYear: 100,
      lastYearSource: 'monthlySales',
      monthsWithOrders: 2,
      meanMonthlyPurchases: 100,
    });
  });

  it('are those of the orders where monthly sales have stopped being kept', () => {
    const rows = { monthlySales: [sale('2020-10', 100)], orders: [order('2026-10-05', 70)] };
    expect(gatherFirst(rows).sales).toMatchObject({ lastYear: 70, lastYearSource: 'orders' });
  });

  it('are 0 for somebody who used to buy, and what stands in Customers for somebody of whom no table knows', () => {
    expect(gatherFirst({ monthlySales: [sale('2020-10', 100)] }).sales).toMatchObject({
      lastYear: 0,
      lastYearSource: 'monthlySales',
      monthsWithOrders: 0,
    });
    const typed = { customers: [{ customerNumber: 'C1', recentPurchases: 500 }] };
    const { sales } = gatherFirst(typed);
    expect(sales).toMatchObject({ lastYear: 500, lastYearSource: 'customer' });
    expect(sales.monthsWithOrders).toBeUndefined();
    expect(sales.meanMonthlyPurchases).toBeUndefined();
    expect(gatherFirst({}).sales.lastYear).toBeUndefined();
  });

  it('are lessened by returns, but a month in which something was bought stays one', () => {
    const monthlySales = [sale('2026-10', 100), sale('2026-10', -130), sale('2026-09', -5), sale('2026-08', 65)];
    expect(gatherFirst({ monthlySales }).sales).toMatchObject({
      lastYear: 30,
      monthsWithOrders: 2,
      meanMonthlyPurchases: 15,
      firstOrder: '2026-08-01',
    });
  });

  it('count numbers and months that were typed as text', () => {
    const monthlySales = [
      { customerNumber: 'C1', month: '2026-10', amount: '1,200' },
      { customerNumber: 'C1', month: '2026年9月', amount: '３００' },
      { customerNumber: 'C1', month: '2026-08-15', amount: '0.5万' },
    ];
    expect(gatherFirst({ monthlySales }).sales).toMatchObject({ lastYear: 6500, monthsWithOrders: 3 });
  });

  it('are without what adding fractions leaves behind', () => {
    const monthlySales = [sale('2026-10', 0.1), sale('2026-09', 0.2)];
    expect(gatherFirst({ monthlySales }).sales.lastYear).toBe(0.3);
  });

  it('give the median of existing customers only, of those whose purchases are known', () => {
    const customers = [
      { customerNumber: 'C1', stage: 'Existing', recentPurchases: 100 },
      { customerNumber: 'C2', stage: '现有客户', recentPurchases: 300 },
      { customerNumber: 'C3', stage: 'Existing' },
      { customerNumber: 'C4', stage: 'Prospect', recentPurchases: 9_000 },
    ];
    expect(gather({ customers }).medianVolume).toBe(200);
    expect(gather({ customers: [] }).medianVolume).toBeUndefined();
  });
});

describe('Gross profit', () => {
  it('is known only where every month with sales has its cost', () => {
    const known = [sale('2026-10', 100, { cost: 60 }), sale('2026-09', 50, { cost: 20 })];
    expect(gatherFirst({ monthlySales: known }).sales.margin).toBe(70);
    expect(gatherFirst({ monthlySales: [...known, sale('2026-08', 1)] }).sales.margin).toBeUndefined();
    expect(gatherFirst({ monthlySales: [...known, sale('2024-08', 1), sale('2026-07', 0)] }).sales.margin).toBe(70);
  });
});

describe('The first and the last purchase', () => {
  it('are in the first day and the last day of their months by monthly sales, not after the day', () => {
    expect(gatherFirst({ monthlySales: [sale('2026-02', 1), sale('2024-02', 1)] }).sales).toMatchObject({
      firstOrder: '2024-02-01',
      lastOrder: '2026-02-28',
    });
    expect(gatherFirst({ monthlySales: [sale('2026-11', 1)] }).sales.lastOrder).toBe('2026-11-22');
  });

  it('are on the day of an order that was placed in the same month', () => {
    const rows = { monthlySales: [sale('2026-11', 1)], orders: [order('2026-11-03', 1)] };
    expect(gatherFirst(rows).sales).toMatchObject({ firstOrder: '2026-11-03', lastOrder: '2026-11-03' });
  });

  it('count orders without an amount, but none that was cancelled or is still to come', () => {
    const orders = [
      order('2026-05-03', ''),
      order('2026-06-03', 9, { status: 'Cancelled' }),
      order('2026-12-03', 9, { status: 'Open' }),
    ];
    const { sales, openOrders } = gatherFirst({ orders });
    expect(sales).toMatchObject({ lastOrder: '2026-05-03', monthsWithOrders: 1 });
    expect(sales.lastYear).toBeUndefined();
    expect(openOrders).toBe(0);
  });
});

describe('A year', () => {
  it('has the sum of its months and of their targets, those to come among the targets', () => {
    const monthlySales = [
      sale('2026-01', 10, { target: 20 }),
      sale('2026-12', 99, { target: 20 }),
      sale('2025-12', 7),
      { customerNumber: 'C1', month: day('2026-06-01'), target: 20 },
    ];
    const figures = gather({ monthlySales });
    expect(figures.years).toEqual([2025, 2026]);
    const years = figures.customers[0]?.sales.years;
    expect(years?.get(2026)).toMatchObject({ actual: 10, actualSource: 'monthlySales', target: 60 });
    expect(years?.get(2025)).toMatchObject({ actual: 7 });
    expect(years?.get(2025)?.target).toBeUndefined();
    expect(figures.unusable).toEqual({});
  });

  it('takes from Customers what no table knows: this year, the year before, and the target of this year', () => {
    const customers = [{ customerNumber: 'C1', yearlySales: 5, salesLastYear: 6, salesTarget: 8 }];
    const { years } = gatherFirst({ customers }).sales;
    expect(years.get(2026)).toMatchObject({ actual: 5, actualSource: 'customer', target: 8, targetSource: 'customer' });
    expect(years.get(2025)).toMatchObject({ actual: 6, actualSource: 'customer' });
    expect([...years.keys()]).toEqual([2025, 2026]);
  });

  it('is not made from a mistyped date', () => {
    const figures = gather({ monthlySales: [sale('1926-01', 10), sale('2062-01', 10, { target: 1 })] });
    expect(figures.years).toEqual([]);
  });
});

describe('Open orders', () => {
  it('are those that say so, and those that were delivered after the day', () => {
    const orders = [
      order('2026-05-03', 1, { status: 'Open' }),
      order('2026-05-03', 20, { status: '未完成', deliveredOn: day('2026-06-01') }),
      order('2026-05-03', 300, { status: 'Delivered', deliveredOn: day('2026-11-23') }),
      order('2026-05-03', 4_000, { status: 'Delivered', deliveredOn: day('2026-11-22') }),
      order('2026-05-03', 50_000, { status: 'Delivered' }),
      order('2026-05-03', 600_000),
      order('2026-05-03', 7_000_000, { status: 'Cancelled' }),
    ];
    expect(gatherFirst({ orders }).openOrders).toBe(321);
  });
});
