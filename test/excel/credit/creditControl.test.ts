import type { CreditCase, CreditChoice } from '../../../src/usecases/credit/creditCase';
import type { EditedReview } from '../../../src/usecases/credit/creditControl';
import { createEmpty, readColumn, typeInto } from '../support/customers';
import { follow } from '../support/following';
import { addRecords } from '../support/relatedRecords';
import { sortCustomers } from '../support/secondUser';
import { useWorkbook } from '../support/useWorkbook';

/** 21 November 2026, the day of these tests. */
const day = 46_347;

describe('credit control of a workbook', () => {
  const book = useWorkbook({ hasFunctions: true });
  const engine = () => book().host.engine;
  const column = (table: string, header: string) => readColumn(engine(), table, header);

  /** C1 trades on a limit and is late; C2 never bought; C3 owes for long and has neither rating nor limit. */
  const fill = async (): Promise<void> => {
    await createEmpty(book());
    addRecords(engine(), 'customers', [
      {
        customerNumber: 'C1',
        name: 'East Trading',
        stage: 'Existing',
        tier: 'A',
        firstTraded: 43_000,
        creditRating: 'AA',
        creditLimit: 100_000,
        creditPeriod: 60,
      },
      { customerNumber: 'C2', name: 'New Ltd', stage: 'Existing' },
      { customerNumber: 'C3', name: 'Late & Co', stage: 'Former', firstTraded: 43_000 },
    ]);
    addRecords(engine(), 'receivables', [
      { invoiceNumber: 'R1', customerNumber: 'C1', date: day - 70, due: day - 40, amount: 40_000 },
      { invoiceNumber: 'R2', customerNumber: 'C1', date: day - 20, due: day + 10, amount: 20_000 },
      {
        invoiceNumber: 'R3',
        customerNumber: 'C1',
        date: day - 200,
        due: day - 170,
        amount: 60_000,
        paid: 60_000,
        paidOn: day - 180,
      },
      { invoiceNumber: 'R4', customerNumber: 'C3', date: day - 120, due: day - 90, amount: 5_000 },
    ]);
    addRecords(engine(), 'orders', [
      { orderNumber: 'O1', customerNumber: 'C1', kind: 'Order', date: day - 5, amount: 10_000, status: 'Open' },
      { orderNumber: 'O2', customerNumber: 'C1', kind: 'Order', date: day - 50, amount: 99_000, status: 'Delivered' },
    ]);
    addRecords(
      engine(),
      'monthlySales',
      [30, 60, 90].map((ago, index) => ({
        entryNumber: `S${index}`,
        customerNumber: 'C1',
        month: day - ago,
        amount: 30_000,
      })),
    );
  };

  /** The review of C1 with all that a person adds: 85.1 points, AA, capped at BBB. */
  const reviewOf = (opened: CreditCase): EditedReview => ({
    opened,
    form: {
      ...opened.form,
      factors: { ...opened.form.factors, capacity: 90, capital: 80, collateral: 100, conditions: 100 },
      steps: opened.form.steps.map((entry) =>
        entry.step === 'operations' ? { ...entry, state: 'done', date: '2026-11-20', finding: 'Two shifts' } : entry,
      ),
    },
  });

  const suggested: CreditChoice = {
    rating: 'BBB',
    limit: 18_000,
    period: 30,
    approvedBy: '',
    reason: '',
    nextReview: '2027-05-21',
  };

  it('sums receivables by age, and says whom to look at and why', async () => {
    await fill();
    const overview = await book().archive.credit.overview({});
    expect(overview).toMatchObject({ asOf: '2026-11-21', invoices: 4, customers: 3, balance: 65_000, overdue: 45_000 });
    expect(overview.ageing.map(({ amount }) => amount)).toEqual([20_000, 0, 40_000, 5_000, 0]);
    expect(overview.ageing.map(({ customers }) => customers.map(({ record }) => record))).toEqual([
      ['C1'],
      [],
      ['C1'],
      ['C3'],
      [],
    ]);
    expect(overview.limits).toEqual({ customers: 1, limit: 100_000, exposure: 70_000 });
    const flags = Object.entries(overview.flags).map(([flag, rows]) => [flag, rows.map(({ record }) => record)]);
    expect(Object.fromEntries(flags)).toEqual({
      stop: ['C3'],
      manager: ['C1'],
      remind: [],
      overLimit: [],
      knockOut: [],
      aboveCap: ['C1'],
      reviewDue: ['C1'],
      noRating: ['C3', 'C2'],
    });
  });

  it('answers whether a sale may be made, from the rows and not from the columns of Customers', async () => {
    await fill();
    typeInto(engine(), 'Customers', 'Receivable balance', 0, 1);
    const { credit } = book().archive;
    const within = await credit.maySell('C1', 30_000);
    expect(within.standing.receivables).toMatchObject({
      invoices: 3,
      balance: 60_000,
      overdue: 40_000,
      daysOverdue: 40,
    });
    expect(within.answer).toMatchObject({
      isAllowed: false,
      reason: 'managerDecides',
      room: 30_000,
      exposureAfter: 100_000,
    });
    expect((await credit.maySell('C1', 30_001)).answer).toMatchObject({ reason: 'overLimit', excess: 1 });
    expect((await credit.maySell('C2', 1)).answer.reason).toBe('noLimit');
    expect((await credit.maySell('C3', 1)).answer.reason).toBe('overdue');
    typeInto(engine(), 'Receivables', 'Paid', 0, 40_000);
    expect((await credit.maySell('C1', 70_000)).answer).toMatchObject({ isAllowed: true, room: 70_000 });
  });

  it('needs two round trips for that once it is known where the rows stand', async () => {
    await fill();
    const following = follow(book());
    await following.settle();
    const before = await book().archive.credit.maySell('C1', 30_000);
    await following.settle();
    book().host.resetTraffic();
    expect(await book().archive.credit.maySell('C1', 30_000)).toEqual(before);
    expect(book().host.traffic().batches).toBeLessThanOrEqual(2);
    following.stop();
  });

  it('saves a review as a draft that is gone on with; rating and limit stay', async () => {
    await fill();
    const { credit } = book().archive;
    const opened = await credit.openReview('C1', {});
    expect(opened.form.factors).toEqual({ character: 76, payment: 76 });
    expect(opened).toMatchObject({
      proposed: 76,
      monthlyPurchases: 30_000,
      isNew: false,
      isFirstDeal: false,
      isFirstTier: true,
    });
    expect(opened.invoices.map(({ record, daysOverdue }) => [record, daysOverdue])).toEqual([
      ['R1', 40],
      ['R2', 0],
    ]);
    await book().archive.apply((await credit.planReview(reviewOf(opened))).plan, {});
    expect(column('CreditReviews', 'Credit score')).toEqual([85.1]);
    expect(column('CreditReviews', 'Rating by score')).toEqual(['AA']);
    expect(column('CreditReviews', 'Rating after caps')).toEqual(['BBB']);
    expect(column('CreditReviews', 'Why capped')).toEqual(['40 days overdue, more than 30: BBB at best']);
    expect(column('CreditReviews', 'Suggested limit')).toEqual([18_000]);
    expect(column('CreditReviews', 'State')).toEqual(['Draft']);
    expect(column('Investigations', 'Finding')).toEqual(['Two shifts']);
    expect(column('Investigations', 'Review No.')).toEqual(column('CreditReviews', 'Review No.'));
    expect(column('Customers', 'Credit rating')).toEqual(['AA', '', '']);
    const again = await credit.openReview('C1', {});
    expect(again.form).toEqual(reviewOf(opened).form);
    expect((await credit.planReview({ opened: again, form: again.form })).plan).toMatchObject({
      columnChanges: [],
      appended: [],
    });
  });

  it('writes a decision into the review and into Customers, each change logged, and takes it back in one step', async () => {
    await fill();
    const { credit } = book().archive;
    const review = reviewOf(await credit.openReview('C1', {}));
    await book().archive.apply((await credit.planReview(review)).plan, {});
    const opened = await credit.openReview('C1', {});
    const { plan, isLogged } = await credit.planDecision({ opened, form: opened.form }, suggested);
    expect(isLogged).toBe(true);
    sortCustomers(engine());
    await book().archive.apply(plan, {});
    const at = column('Customers', 'Customer No.').indexOf('C1');
    expect(column('Customers', 'Credit rating')[at]).toBe('BBB');
    expect(column('Customers', 'Credit limit')[at]).toBe(18_000);
    expect(column('Customers', 'Credit period (days)')[at]).toBe(30);
    expect(column('CreditReviews', 'State')).toEqual(['Decided']);
    expect(column('CreditReviews', 'Decided limit')).toEqual([18_000]);
    const log = column('ChangeLog', 'Field').map((field, row) => [field, column('ChangeLog', 'Reason')[row]]);
    expect(log).toContainEqual(['Credit limit', 'K000001']);
    expect((await credit.openReview('C1', {})).lastDecided?.record).toBe('K000001');
    await book().archive.undoLast({});
    expect(column('Customers', 'Credit rating')[at]).toBe('AA');
    expect(column('CreditReviews', 'State')).toEqual(['Draft']);
  });

  it('stops before anything is written where a second user has changed the limit meanwhile', async () => {
    await fill();
    const { credit } = book().archive;
    const review = reviewOf(await credit.openReview('C1', {}));
    const { plan } = await credit.planDecision(review, suggested);
    typeInto(engine(), 'Customers', 'Credit limit', 0, 50_000);
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({ code: 'conflict' });
    expect(column('CreditReviews', 'Review No.')).toEqual(['']);
    expect(column('Customers', 'Credit rating')).toEqual(['AA', '', '']);
  });

  it('prepares drafts for many from what is known, and keeps those that are there', async () => {
    await fill();
    const { credit } = book().archive;
    await book().archive.apply((await credit.planReview(reviewOf(await credit.openReview('C1', {})))).plan, {});
    const { drafts, kept, plan } = await credit.planDrafts(['C1', 'C2', 'C3'], {});
    expect(kept).toBe(1);
    expect(drafts).toMatchObject([
      { record: 'C2', score: 0, noData: 5, suggested: 'C', suggestedLimit: 0 },
      { record: 'C3', score: 0, noData: 4, suggested: 'C' },
    ]);
    await book().archive.apply(plan, {});
    expect(column('CreditReviews', 'Customer No.')).toEqual(['C1', 'C2', 'C3']);
    expect(column('Customers', 'Credit rating')).toEqual(['AA', '', '']);
    expect((await credit.planDrafts('all', {})).plan.appended).toEqual([]);
  });
});
