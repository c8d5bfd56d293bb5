import type { RecordKey } from '../../archive/plan';
import { startRecordKeys } from '../../archive/recordKeys';
import type { TableColumns } from '../figures/figuresSnapshot';
import type { Steps } from '../importList/steps';
import { NumberSeries } from '../NumberSeries';

/** What is there already: customers with their scores, and the numbers that evaluations have. */
export interface KnownRecords {
  /** Numbers and scores as they stand in Customers now. */
  readonly customers: TableColumns;
  /** Row of each customer in `customers`. */
  readonly places: ReadonlyMap<RecordKey, number>;
  /** Gives the next free number of an evaluation. */
  readonly nextNumber: () => string;
}

const stepRows = 4_000;

/** Finds the customers by their numbers, and which numbers of evaluations are taken, without a long step. */
export function* indexRecords(customers: TableColumns, evaluations: TableColumns): Steps<KnownRecords> {
  const places = new Map<RecordKey, number>();
  const keyOf = startRecordKeys();
  for (const [place, number] of (customers.columns.get('customerNumber') ?? []).entries()) {
    places.set(keyOf(number), place);
    if (place % stepRows === 0) yield undefined;
  }
  const series = new NumberSeries('evaluations');
  for (const [row, number] of (evaluations.columns.get('evaluationNumber') ?? []).entries()) {
    series.take(number);
    if (row % stepRows === 0) yield undefined;
  }
  return { customers, places, nextNumber: series.start() };
}
