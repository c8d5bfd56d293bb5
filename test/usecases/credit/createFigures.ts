import type { CellValue } from '../../../src/archive/cellValue';
import type { FileRecord } from '../../../src/usecases/customerFiles';
import type { CustomerBasics, CustomerFigures, ReceivableFigures } from '../../../src/usecases/figures/customerFigures';

export const noReceivables: ReceivableFigures = {
  invoices: 0,
  balance: 0,
  overdue: 0,
  daysOverdue: 0,
  ageing: [0, 0, 0, 0, 0],
  disputed: 0,
};

interface Given {
  readonly number?: string;
  readonly basics?: Partial<CustomerBasics>;
  readonly receivables?: Partial<ReceivableFigures>;
  readonly openOrders?: number;
  readonly sales?: Partial<CustomerFigures['sales']>;
}

/** Figures of an existing customer of whom nothing is known but what is given. */
export function createFigures({ number = 'C1', basics, receivables, openOrders = 0, sales }: Given): CustomerFigures {
  return {
    record: number,
    number,
    position: 0,
    basics: { name: `Customer ${number}`, stage: 'existing', tier: 'B', region: '', owner: '', ...basics },
    sales: { years: new Map(), ...(openOrders > 0 && { orders: 1 }), ...sales },
    receivables: { ...noReceivables, ...receivables },
    openOrders,
    minutes: 0,
  };
}

export function createReview(record: string, values: Readonly<Record<string, CellValue>>): FileRecord {
  return { table: 'creditReviews', record, values: { reviewNumber: record, customerNumber: 'C1', ...values } };
}
