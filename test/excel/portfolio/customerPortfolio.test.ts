import type { CustomerExplanation } from '../../../src/usecases/portfolio/customerExplanation';
import { groupByQuadrant, listUnplaced } from '../../../src/usecases/portfolio/groupCustomers';
import { columnArea, createEmpty, reclassify } from '../support/customers';
import { follow } from '../support/following';
import { addRecords } from '../support/relatedRecords';
import { useWorkbook } from '../support/useWorkbook';

/** 21 November 2026, the day of these tests. */
const day = 46_347;

describe('the portfolio of a workbook', () => {
  const book = useWorkbook({ hasFunctions: true });
  const engine = () => book().host.engine;

  /** C1 buys much and often, C2 much but long ago, C3 little and often, C4 nothing that is known; C5 is a prospect. */
  const fill = async (): Promise<void> => {
    await createEmpty(book());
    const existing = (number: string, business: number) => ({
      customerNumber: number,
      name: `Customer ${number}`,
      stage: 'Existing',
      currentBusiness: business,
      additionalVolume: 0,
      probability: 0.5,
      firstTraded: day - 3000,
    });
    addRecords(engine(), 'customers', [
      existing('C1', 700),
      existing('C2', 600),
      existing('C3', 500),
      existing('C4', 400),
      {
        customerNumber: 'C5',
        name: 'Prospect',
        stage: 'Prospect',
        marketPotential: 100,
        expectedShare: 0.5,
        probability: 1,
      },
      existing('C6', 200),
      existing('C7', 300),
    ]);
    const months = (number: string, ago: readonly number[], amount: number) =>
      ago.map((back) => ({
        entryNumber: `${number}-${back}`,
        customerNumber: number,
        month: day - 20 - back * 30,
        amount,
      }));
    addRecords(engine(), 'monthlySales', [
      ...months('C1', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 100),
      ...months('C2', [10], 900),
      ...months('C3', [0, 1, 2, 3, 4, 5, 6, 7, 8], 10),
    ]);
    addRecords(engine(), 'visits', [
      { visitNumber: 'V1', customerNumber: 'C3', date: day - 10, kind: 'Visit', minutes: 90 },
      { visitNumber: 'V2', customerNumber: 'C1', date: day - 10, kind: 'Visit', minutes: 10 },
    ]);
    await book().host.idle();
  };

  /** The customer numbers in the rows of Monthly sales that are not hidden. */
  const shownOwners = (): string[] => {
    const area = columnArea(engine(), 'MonthlySales', 'Customer No.');
    return engine()
      .values(area)
      .filter((_, row) => engine().hiddenRows(area.sheet, area.row + row, 1) !== true)
      .map(([owner]) => String(owner));
  };

  const explain = async (customer: string): Promise<CustomerExplanation> => {
    const { files, portfolio } = book().archive;
    return portfolio.explain(await files.read(customer), {});
  };

  it('places active customers by the tables, and ranks them by importance', async () => {
    await fill();
    const portfolio = await book().archive.portfolio.readPortfolio({});
    const placed = groupByQuadrant(portfolio.customers).map(({ quadrant, customers }) => [
      quadrant,
      customers.map(({ record }) => record),
    ]);
    expect(Object.fromEntries(placed)).toEqual({ asset: ['C1'], enemy: ['C2'], star: ['C3'], weedOut: [] });
    expect(portfolio.cuts).toEqual({ volume: 900, isMedian: true, loyalty: 60 });
    expect(listUnplaced(portfolio.customers).map(({ customer }) => customer.record)).toEqual(['C4', 'C6', 'C7']);
    expect(portfolio.ranked.map(({ record }) => record)).toEqual(['C2', 'C1', 'C3']);
    expect(portfolio.visits).toBe('logged');
  });

  it('explains a tier by the same values that reclassifying ranks', async () => {
    await fill();
    await reclassify(book());
    await follow(book()).settle();
    const { tier } = await explain('C2');
    expect(tier).toMatchObject({ tier: 'B', given: { tier: 'B', value: 600, on: '2026-11-21' } });
    expect(tier.standing).toMatchObject({
      kind: 'ranked',
      rank: 2,
      ranked: 7,
      value: 600,
      better: { tier: 'A', value: 700, isIncluded: true },
      worse: { tier: 'C', value: 500, isIncluded: true },
    });
  });

  it('takes orders and months from the customer’s own file, once it is known where they stand', async () => {
    await fill();
    await follow(book()).settle();
    const { tier } = await explain('C1');
    expect(tier.standing).toMatchObject({
      nextOrder: { kind: 'known', amount: 100, averaged: 10, source: 'monthlySales', value: 800, rank: 1 },
    });
  });

  it('explains score, rating and loyalty by what stands in the workbook', async () => {
    await fill();
    addRecords(engine(), 'evaluations', [
      { evaluationNumber: 'E1', customerNumber: 'C1', year: 2025, target: 5e6, actual: 4e6, score: 40, grade: 'Poor' },
    ]);
    addRecords(engine(), 'creditReviews', [
      {
        reviewNumber: 'K1',
        customerNumber: 'C1',
        reviewedOn: day - 5,
        scorecard: '5C',
        character: 90,
        state: 'Decided',
        decidedRating: 'B',
      },
    ]);
    const { plan } = await book().archive.figures.plan({});
    await book().archive.apply(plan, {});
    await book().host.idle();
    await follow(book()).settle();
    const explanation = await explain('C1');
    expect(explanation.score).toMatchObject({ kind: 'evaluated', year: 2025, score: 40, grade: 'poor' });
    expect(explanation.rating).toMatchObject({ kind: 'reviewed', review: 'K1', decision: { rating: 'B' } });
    expect(explanation.loyalty).toMatchObject({
      isActive: true,
      quadrant: 'asset',
      asOf: '2026-11-21',
      cuts: { volume: 900, isMedian: true },
    });
  });

  it('shows only one customer’s rows, and leaves another filter alone until it is told to replace it', async () => {
    await fill();
    const { portfolio } = book().archive;
    expect(await portfolio.showRecords('monthlySales', 'C3', false)).toBeUndefined();
    expect(await portfolio.showRecords('monthlySales', 'C2', false)).toBeUndefined();
    expect(shownOwners()).toEqual(['C2']);
    await book().host.Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('MonthlySales');
      columns.getItem('Customer No.').filter.applyValuesFilter(['C1', 'C2']);
      await context.sync();
    });
    expect(await portfolio.showRecords('monthlySales', 'C2', false)).toBe('Customer No.');
    expect(new Set(shownOwners())).toEqual(new Set(['C1', 'C2']));
    expect(await portfolio.showRecords('monthlySales', 'C2', true)).toBeUndefined();
    expect(shownOwners()).toEqual(['C2']);
  });
});
