import { catalogue } from '../../../src/archive/catalogue';
import type { CreditChoice } from '../../../src/usecases/credit/creditCase';
import type { EditedReview } from '../../../src/usecases/credit/creditControl';
import { planReview } from '../../../src/usecases/credit/planReview';
import type { ReviewSnapshot } from '../../../src/usecases/credit/planReview';
import { createCase } from '../../support/createCredit';

const opened = createCase();
const review: EditedReview = { opened, form: opened.form };
const choice: CreditChoice = {
  rating: 'C',
  limit: 0,
  period: 0,
  approvedBy: '',
  reason: 'Late again',
  nextReview: '2027-05-22',
};

const snapshot: ReviewSnapshot = {
  columns: (table) => (table === 'creditReviews' ? ['K000007'] : []),
  fieldsOf: (table) => catalogue[table].fields.filter(({ type }) => type !== 'computed').map(({ id }) => id),
  language: 'en-US',
  today: '2026-11-22',
  author: 'Li',
  stamp: { at: '2026-11-22T10:00:00', by: 'Li', way: 'addIn', language: 'en-US', firstNumber: 1 },
};

describe('writing a credit review', () => {
  it('leaves Customers as it is while it is a draft', () => {
    const { plan } = planReview(review, undefined, snapshot);
    expect(plan.name).toBe('reviewCredit');
    expect(plan.columnChanges).toEqual([]);
    expect(plan.appended.map(({ table, records }) => [table, records.length])).toEqual([
      ['creditReviews', 1],
      ['changeLog', 1],
    ]);
  });

  it('changes by a decision just what is decided, against what was seen, with the review and the reason in the log', () => {
    const { plan } = planReview(review, choice, snapshot);
    expect(plan.columnChanges).toEqual(
      [
        ['creditRating', 'AA', 'C'],
        ['creditLimit', 100_000, 0],
        ['creditPeriod', 60, 0],
        ['creditReviewDue', '', 46_529],
      ].map(([field, before, after]) => ({ table: 'customers', field, changes: [{ record: 'C1', before, after }] })),
    );
    const log = plan.appended.find(({ table }) => table === 'changeLog');
    const reasons = log?.records.map((record) => record[log.fields.indexOf('reason')]);
    expect(reasons).toEqual(['', ...Array.from({ length: 4 }, () => 'K000008: Late again')]);
  });

  it('writes all the same where there is no change log, and nothing into columns that are gone', () => {
    const without: ReviewSnapshot = {
      ...snapshot,
      stamp: undefined,
      fieldsOf: (table) => snapshot.fieldsOf(table).filter((field) => field !== 'creditPeriod' && field !== 'remarks'),
    };
    const { plan, isLogged } = planReview(review, choice, without);
    expect(isLogged).toBe(false);
    expect(plan.appended.map(({ table }) => table)).toEqual(['creditReviews']);
    expect(plan.columnChanges.map(({ field }) => field)).toEqual(['creditRating', 'creditLimit', 'creditReviewDue']);
    expect(plan.appended[0]?.fields).not.toContain('remarks');
  });

  it('speaks the archive’s language', () => {
    const { plan } = planReview(review, choice, { ...snapshot, language: 'zh-TW' });
    const reviews = plan.appended.find(({ table }) => table === 'creditReviews');
    const valueOf = (field: string): unknown => reviews?.records[0]?.[reviews.fields.indexOf(field)];
    expect([valueOf('state'), valueOf('knockOut')]).toEqual(['已決定', '無']);
  });
});
