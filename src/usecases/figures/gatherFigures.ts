import type { CellValue } from '../../archive/cellValue';
import type { RecordKey } from '../../archive/plan';
import { dropNoise } from '../../domain/dropNoise';
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
  const known = yield* CustomerNumbers.open(numbers);
  const left = yield* takeTables(snapshot, known, readers);
  const basics = new BasicsReader(columnsOf('customers'), days);
  return yield* putTogether({ numbers, records: known.records, count, days, readers, basics, left });
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

function* takeTables(snapshot: FiguresSnapshot, known: CustomerNumbers, readers: Readers): Steps<LeftOut> {
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
  readonly records: readonly RecordKey[];
  readonly count: number;
  readonly days: FigureDays;
  readonly readers: Readers;
  readonly basics: BasicsReader;
  readonly left: LeftOut;
}

function* putTogether({ numbers, records, count, days, readers, basics, left }: Assembly): Steps<ArchiveFigures> {
  const sales = new SalesAssembly(readers, days);
  const contributions = yield* shareAll(count, sales, basics);
  const timeShares = shareTime(readers.visits.minutes);
  const customers: CustomerFigures[] = [];
  const volumes: number[] = [];
  for (let position = 0; position < count; position += 1) {
    const number = numbers[position] ?? '';
    if (basics.isCustomer(position)) {
      const own = basics.read(position);
      const bought = sales.at(position, own);
      if (own.stage === 'existing' && bought.lastYear !== undefined) volumes.push(bought.lastYear);
      customers.push({
        record: records[position] ?? '',
        number: String(number),
        position,
        basics: own,
        sales: bought,
        receivables: readers.receivables.figuresAt(position),
        openOrders: roundMoney(Math.max(readers.orders.open[position] ?? 0, 0)),
        minutes: readers.visits.minutes[position] ?? 0,
        contributionShare: shareAt(contributions, position),
        timeShare: shareAt(timeShares, position),
      });
    }
    if (position % STRETCH === STRETCH - 1) yield { done: position, total: count };
  }
  yield undefined;
  return { asOf: days.iso, customers, ...left, medianVolume: median(volumes), years: sales.years };
}

/** The share that each has in what all have bought. */
function* shareAll(count: number, sales: SalesAssembly, basics: BasicsReader): Steps<Float64Array> {
  const purchases = new Float64Array(count).fill(Number.NaN);
  const margins = new Float64Array(count).fill(Number.NaN);
  for (let position = 0; position < count; position += 1) {
    if (basics.isCustomer(position)) {
      purchases[position] = sales.recentAt(position, basics.recentPurchasesAt(position))?.sum ?? Number.NaN;
      margins[position] = sales.marginAt(position) ?? Number.NaN;
    }
    if (position % STRETCH === STRETCH - 1) yield { done: position, total: count };
  }
  return shareContribution(purchases, margins);
}

function shareAt(shares: Float64Array, position: number): number | undefined {
  const share = shares[position] ?? Number.NaN;
  return Number.isNaN(share) ? undefined : dropNoise(share);
}
