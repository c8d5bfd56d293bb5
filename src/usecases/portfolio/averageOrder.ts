import type { FileRecord } from '../customerFiles';
import { RecordValues } from './RecordValues';

export interface AverageOrder {
  readonly amount: number;
  /** How many orders, or months, the mean is made from. */
  readonly averaged: number;
  readonly source: 'orders' | 'monthlySales';
}

/**
 * The mean of a customer's newest orders; cancelled ones and those without an amount do not count. Where it has no orders, the
 * mean of its newest months with sales. `undefined` where it has neither.
 */
export function averageOrder(orders: readonly FileRecord[], months: readonly FileRecord[]): AverageOrder | undefined {
  const placed = orders.map((record) => new RecordValues(record)).filter((order) => !isCancelled(order));
  return (
    average(placed, 'orders') ??
    average(
      months.map((record) => new RecordValues(record)),
      'monthlySales',
    )
  );
}

function average(records: readonly RecordValues[], source: AverageOrder['source']): AverageOrder | undefined {
  const amounts = records.map((record) => record.number('amount') ?? 0).filter((amount) => amount > 0);
  if (amounts.length === 0) return undefined;
  return {
    amount: amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length,
    averaged: amounts.length,
    source,
  };
}

function isCancelled(order: RecordValues): boolean {
  return order.choice('status', ['cancelled']) !== undefined;
}
