import type { CellValue } from '../../archive/cellValue';
import { recordKeys } from '../../archive/recordKeys';
import { median } from '../../domain/loyalty/median';
import type { Steps } from '../importList/steps';
import type { Policy } from '../policy/policy';
import { BasicsReader } from './BasicsReader';
import type { ArchiveFigures, CustomerFigures, FigureSource } from './customerFigures';
import { CustomerNumbers } from './CustomerNumbers';
import { FigureDays } from './FigureDays';
import type { FiguresSnapshot, FigureTable } from './figuresSnapshot';
import { columnOf } from './figuresSnapshot';
import { InvoicesReader } from './InvoicesReader';
import { MonthlySalesReader } from './MonthlySalesReader';
import { OrdersReader } from './OrdersReader';
import type { ColumnOf, RecordReader } from './recordReader';
import { SalesAssembly } from './SalesAssembly';
import { shareContribution, shareTime } from './shareOut';
import { roundMoney } from './roundMoney';
import { dropNoise } from '../../domain/dropNoise';
import { VisitsReader } from './VisitsReader';

/** So many records are taken in, or customers put together, in one step. */
const STRETCH = 4_000;

/**
 * What the archive's tables say about each customer as of a day, in one pass a table (domain.md sections 4 to 7). The order of the
 * rows does not matter. Numbers and days that were typed as text count; a record that names no customer, or whose amount or day
 * cannot be read, counts in no figure and is told by number.
 * @param asOf ISO date; what is dated later has not happened yet.
 * @throws Error if `asOf` is not an ISO date.
 */
export function* gatherFigures(snapshot: FiguresSnapshot, asOf: string, policy: Policy): Steps<ArchiveFigures> {
  const days = new FigureDays(asOf);
  const columnsOf =
    (table: FigureTable): ColumnOf =>
    (field) =>
      columnOf(snapshot, table, field);
  const count = snapshot.get('customers')?.rowCount ?? 0;
  const readers = {
    monthlySales: new MonthlySalesReader(columnsOf('monthlySales'), count, days),
    orders: new OrdersReader(columnsOf('orders'), count, days),
    receivables: new InvoicesReader(columnsOf('receivables'), count, days, policy.credit),
    visits: new VisitsReader(columnsOf('visits'), count, days),
  };
  const numbers = columnOf(snapshot, 'customers', 'customerNumber');
  const left = yield* takeTables(snapshot, numbers, readers);
  const basics = new BasicsReader(columnsOf('customers'), days);
  return yield* putTogether({ numbers, count, days, readers, basics, left });
}

interface Readers {
  readonly monthlySales: MonthlySalesReader;
  readonly orders: OrdersReader;
  readonly receivables: InvoicesReader;
  readonly visits: VisitsReader;
}

/** Records that count in no figure, by source. */
interface LeftOut {
  readonly unassigned: Partial<Record<FigureSource, number>>;
  readonly unusable: Partial<Record<FigureSource, number>>;
}

const sources = ['monthlySales', 'orders', 'receivables', 'visits'] as const;

function* takeTables(snapshot: FiguresSnapshot, numbers: readonly CellValue[], readers: Readers): Steps<LeftOut> {
  const known = new CustomerNumbers(numbers);
  const left: LeftOut = { unassigned: {}, unusable: {} };
  const total = sources.reduce((rows, source) => rows + (snapshot.get(source)?.rowCount ?? 0), 0);
  let done = 0;
  for (const source of sources) {
    const table = snapshot.get(source);
    if (table === undefined) continue;
    const columns = [...table.columns.values()];
    const owners = columnOf(snapshot, source, 'customerNumber');
    const reader: RecordReader = readers[source];
    let [unassigned, unusable] = [0, 0];
    for (let row = 0; row < table.rowCount; row += 1) {
      const position = known.find(owners[row] ?? '');
      if (position >= 0) {
        if (!reader.take(row, position)) unusable += 1;
      } else if (columns.some((column) => (column[row] ?? '') !== '')) {
        unassigned += 1;
      }
      done += 1;
      if (done % STRETCH === 0) yield { done, total };
    }
    if (unassigned > 0) left.unassigned[source] = unassigned;
    if (unusable > 0) left.unusable[source] = unusable;
  }
  return left;
}

interface Assembly {
  readonly numbers: readonly CellValue[];
  readonly count: number;
  readonly days: FigureDays;
  readonly readers: Readers;
  readonly basics: BasicsReader;
  readonly left: LeftOut;
}

function* putTogether({ numbers, count, days, readers, basics, left }: Assembly): Steps<ArchiveFigures> {
  const sales = new SalesAssembly(readers, days);
  const records = recordKeys(numbers);
  const contribution = new Float64Array(count);
  const margins = new Float64Array(count);
  const timeShares = shareTime(readers.visits.minutes);
  yield undefined;
  const drafts: CustomerFigures[] = [];
  const volumes: number[] = [];
  for (let position = 0; position < count; position += 1) {
    contribution[position] = Number.NaN;
    if (basics.isCustomer(position)) {
      const own = basics.read(position);
      const figures = {
        record: records[position] ?? '',
        number: String(numbers[position] ?? ''),
        position,
        basics: own,
        sales: sales.at(position, own),
        receivables: readers.receivables.figuresAt(position),
        openOrders: roundMoney(readers.orders.open[position] ?? 0),
        minutes: readers.visits.minutes[position] ?? 0,
        contributionShare: undefined,
        timeShare: shareAt(timeShares, position),
      };
      contribution[position] = figures.sales.lastYear ?? Number.NaN;
      margins[position] = figures.sales.margin ?? Number.NaN;
      if (own.stage === 'existing' && figures.sales.lastYear !== undefined) volumes.push(figures.sales.lastYear);
      drafts.push(figures);
    }
    if (position % STRETCH === STRETCH - 1) yield { done: position, total: count };
  }
  const shares = shareContribution(contribution, margins);
  yield undefined;
  const customers = drafts.map((draft) => ({ ...draft, contributionShare: shareAt(shares, draft.position) }));
  return { asOf: days.iso, customers, ...left, medianVolume: median(volumes), years: sales.years };
}

function shareAt(shares: Float64Array, position: number): number | undefined {
  const share = shares[position] ?? Number.NaN;
  return Number.isNaN(share) ? undefined : dropNoise(share);
}
