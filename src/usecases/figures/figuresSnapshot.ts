import type { CellValue } from '../../archive/cellValue';

/** The tables that figures are made from. */
export type FigureTable = 'customers' | 'monthlySales' | 'orders' | 'receivables' | 'visits';

/** Columns of a table, one entry a row in the order of the sheet. A column that is not there is absent. */
export interface TableColumns {
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, readonly CellValue[]>;
}

/** What figures are made from, as it stands in the workbook; a table that the archive does not have, or that is empty, is absent. */
export type FiguresSnapshot = ReadonlyMap<FigureTable, TableColumns>;

/** The columns of each table that judgements are made from; no others are read. */
export const figureFields: Readonly<Record<FigureTable, readonly string[]>> = {
  customers: [
    'customerNumber',
    'name',
    'stage',
    'tier',
    'region',
    'owner',
    'marketPotential',
    'firstTraded',
    'lastTraded',
    'creditRating',
    'creditLimit',
    'creditPeriod',
    'creditReviewDue',
    'receivableBalance',
    'overdueAmount',
    'daysOverdue',
    'openOrders',
    'salesTarget',
    'yearlySales',
    'salesLastYear',
    'recentPurchases',
    'orderMonths',
    'enteredLoyalty',
    'score',
    'scoreGrade',
    'scoreYear',
    'contributionShare',
    'timeShare',
    'figuresAsOf',
  ],
  monthlySales: ['customerNumber', 'month', 'amount', 'cost', 'target'],
  orders: ['customerNumber', 'date', 'amount', 'status', 'deliveredOn'],
  receivables: ['customerNumber', 'date', 'due', 'amount', 'paid', 'paidOn', 'disputed'],
  visits: ['customerNumber', 'date', 'minutes'],
};

/** A column of the snapshot; empty where there is none. Cells are as they stand: what a plan says was there before. */
export function columnOf(snapshot: FiguresSnapshot, table: FigureTable, field: string): readonly CellValue[] {
  return snapshot.get(table)?.columns.get(field) ?? [];
}
