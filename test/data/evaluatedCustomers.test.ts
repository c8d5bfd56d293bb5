import type { ServiceGrade } from '../../src/domain/evaluation/evaluationPolicy';
import { defaultEvaluationPolicy } from '../../src/domain/evaluation/evaluationPolicy';
import { evaluateYear } from '../../src/usecases/evaluation/evaluateYear';
import { runSteps } from '../../src/usecases/importList/steps';
import { day, gather } from '../usecases/figures/support/gather';
import { MemoryArchive } from '../usecases/support/MemoryArchive';
import { importTable } from './support/importTable';
import { readCsvRecords } from './support/readCsvRecords';
import { readSourceTable } from './support/readSourceTable';

const customers = readCsvRecords('classicmodels', 'customers.csv').map((row) => row['customerNumber'] ?? '');
const payments = readCsvRecords('classicmodels', 'payments.csv');

/** What each customer ordered in a month, by customer, year and month; cancelled orders left out. */
const sales = new Map<string, number>();
const worth = new Map<string, number>();
for (const { orderNumber = '', quantityOrdered, priceEach } of readCsvRecords('classicmodels', 'orderdetails.csv')) {
  worth.set(orderNumber, (worth.get(orderNumber) ?? 0) + Number(quantityOrdered) * Number(priceEach));
}
for (const { orderNumber = '', orderDate = '', status, customerNumber } of readCsvRecords(
  'classicmodels',
  'orders.csv',
)) {
  const key = `${customerNumber ?? ''} ${orderDate.slice(0, 7)}`;
  if (status !== 'Cancelled') sales.set(key, (sales.get(key) ?? 0) + (worth.get(orderNumber) ?? 0));
}

const soldIn = (customer: string, year: number): number | undefined => {
  const months = [...sales].filter(([key]) => key.startsWith(`${customer} ${year}-`));
  return months.length === 0 ? undefined : months.reduce((sum, [, amount]) => sum + amount, 0);
};

/** Grades are a person's; these are invented, a different one for each of four customers in turn. */
const grades: readonly ServiceGrade[] = ['excellent', 'good', 'fair', 'poor'];
const shares = [1, 0.75, 0.5, 0.25];
const attitudeOf = (customer: string): number => Number(customer) % 4;
const informationOf = (customer: string): number => Math.floor(Number(customer) / 4) % 4;

/** The evaluation of 003, worked out from the files and nothing else. */
function evaluateByHand(customer: string, year: number) {
  const target = soldIn(customer, year - 1);
  if (target === undefined) return undefined;
  const performance = 50 * Math.min((soldIn(customer, year) ?? 0) / target, 1);
  const credit = 20; // Whoever pays on delivery is never late, and who has paid nothing was not either.
  const score =
    performance + 20 * (shares[attitudeOf(customer)] ?? 0) + credit + 10 * (shares[informationOf(customer)] ?? 0);
  const grade = score >= 90 ? 'excellent' : score >= 75 ? 'good' : score >= 60 ? 'fair' : 'poor';
  const recommended = score >= 90 ? 'raiseCreditLimit' : score >= 80 ? 'equipment' : score >= 75 ? 'training' : 'none';
  return { score: score.toFixed(6), grade, isPassed: score >= 80, recommended };
}

describe('The 122 customers of classicmodels, with targets made from the year before', () => {
  const archive = new MemoryArchive();
  importTable(archive, readSourceTable('classicmodels', 'customers.csv'));
  importTable(archive, readSourceTable('classicmodels', 'payments.csv'));
  const monthlySales = customers.flatMap((customerNumber) =>
    [2003, 2004, 2005].flatMap((year) =>
      Array.from({ length: 12 }, (_, index) => {
        const month = String(index + 1).padStart(2, '0');
        const amount = sales.get(`${customerNumber} ${year}-${month}`);
        const target = sales.get(`${customerNumber} ${year - 1}-${month}`);
        return { customerNumber, month: day(`${year}-${month}-01`), amount: amount ?? '', target: target ?? '' };
      }).filter(({ amount, target }) => amount !== '' || target !== ''),
    ),
  );
  const figures = gather(
    {
      customers: archive.recordsOf('customers').map((row) => ({ ...row, stage: 'Existing' })),
      receivables: archive.recordsOf('receivables'),
      monthlySales,
    },
    '2005-12-31',
  );

  it('have all their payments, none of which is late', () => {
    expect(figures.customers).toHaveLength(122);
    expect(figures.unusable).toEqual({});
    const paid = figures.customers.flatMap(({ sales: { years } }) => [...years.values()]);
    expect(paid.reduce((sum, { onTimePayments }) => sum + onTimePayments, 0)).toBe(payments.length);
    expect(paid.every(({ latePayments }) => latePayments === 0)).toBe(true);
    expect(figures.customers.every(({ receivables }) => receivables.balance === 0)).toBe(true);
  });

  it.each([2004, 2005])('are evaluated for %i as by an independent calculation from the files', (year) => {
    const rows = customers.map((customerNumber, at) => ({
      evaluationNumber: `E${at}`,
      customerNumber,
      year,
      attitude: grades[attitudeOf(customerNumber)] ?? '',
      information: grades[informationOf(customerNumber)] ?? '',
    }));
    const columns = (['evaluationNumber', 'customerNumber', 'year', 'attitude', 'information'] as const).map(
      (field) => [field, rows.map((row) => row[field])] as const,
    );
    const evaluation = runSteps(
      evaluateYear(
        {
          language: 'en-US',
          policy: defaultEvaluationPolicy,
          figures,
          evaluations: { rowCount: rows.length, columns: new Map(columns) },
        },
        year,
      ),
    );
    const found = evaluation.customers.map(({ number, result }) => [
      number,
      result && { ...result, score: result.score.toFixed(6) },
    ]);
    const byHand = customers.map((number) => [number, evaluateByHand(number, year)]);
    expect(found).toHaveLength(122);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(byHand));
    // Whoever ordered nothing in the year before has no target, and is told so in place of a score.
    const untargeted = evaluation.customers.filter(({ missing }) => missing.some(({ input }) => input === 'target'));
    expect(untargeted.map(({ number }) => number).sort()).toEqual(
      customers.filter((number) => soldIn(number, year - 1) === undefined).sort(),
    );
    expect(untargeted.length).toBeGreaterThan(0);
    expect(untargeted.length).toBeLessThan(61);
  });
});
