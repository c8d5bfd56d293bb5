import type { CellValue } from '../../archive/cellValue';
import type { FileRecord } from '../../usecases/customerFiles';
import type { CustomerFigures } from '../../usecases/figures/customerFigures';
import type { FigureTable, FiguresSnapshot, TableColumns } from '../../usecases/figures/figuresSnapshot';
import { figureFields } from '../../usecases/figures/figuresSnapshot';
import { gatherFigures } from '../../usecases/figures/gatherFigures';
import { runSteps } from '../../usecases/importList/steps';
import type { Policy } from '../../usecases/policy/policy';
import type { CustomerRows } from './readCustomerRows';

/**
 * The figures of one customer from its own rows, by the rules that make those of all; shares of all customers are not among them.
 * @param today ISO date.
 */
export function figuresOfCustomer(
  { customer, recordsOf }: CustomerRows,
  today: string,
  policy: Policy,
): CustomerFigures {
  const tables: readonly (readonly [FigureTable, readonly FileRecord[]])[] = [
    ['customers', [customer]],
    ['monthlySales', recordsOf('monthlySales')],
    ['orders', recordsOf('orders')],
    ['receivables', recordsOf('receivables')],
  ];
  const snapshot: FiguresSnapshot = new Map(
    tables.filter(([, records]) => records.length > 0).map(([table, records]) => [table, toColumns(table, records)]),
  );
  const [figures] = runSteps(gatherFigures(snapshot, today, policy)).customers;
  if (figures === undefined) throw new Error(`No figures were made of the customer ${customer.record}.`);
  return { ...figures, record: customer.record };
}

function toColumns(table: FigureTable, records: readonly FileRecord[]): TableColumns {
  const present = figureFields[table].filter((field) => records.some(({ values }) => field in values));
  const columns = present.map((field): [string, readonly CellValue[]] => [
    field,
    records.map(({ values }) => values[field] ?? ''),
  ]);
  return { rowCount: records.length, columns: new Map(columns) };
}
