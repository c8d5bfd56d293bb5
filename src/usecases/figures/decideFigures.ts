import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { figuresUpdatedReason } from '../../archive/logWords';
import type { AppendedRecords, CellChange, ColumnChange, Plan } from '../../archive/plan';
import { isoToSerial } from '../../domain/isoToSerial';
import type { Steps } from '../importList/steps';
import type { LogStamp } from '../logChanges';
import { logChanges } from '../logChanges';
import type { ArchiveFigures } from './customerFigures';
import { deriveFigures, updatedFields } from './deriveFigures';
import type { UpdatedField } from './deriveFigures';
import type { FiguresSnapshot, FigureTable } from './figuresSnapshot';
import { columnOf } from './figuresSnapshot';
import type { FiguresDecision } from './figureUpdates';

/** So many customers are decided on in one step. */
const STRETCH = 4_000;

/** What has to be known besides the figures. */
export interface FiguresContext {
  readonly snapshot: FiguresSnapshot;
  /** Columns of Customers that are there; an archive of before version 4 has fewer. */
  readonly fields: ReadonlySet<string>;
  /** The setting for the median as it stands; absent where it is not there. */
  readonly median?: CellValue;
  /** Absent where the archive has no change log. */
  readonly stamp?: LogStamp;
}

/** The tables that figures come from, as far as they have records. */
export function listSources(snapshot: FiguresSnapshot): readonly Exclude<FigureTable, 'customers'>[] {
  return [...snapshot.keys()].filter((table) => table !== 'customers');
}

/**
 * Decides what the figures change in Customers: purchases, months with orders, first and last trade, what is owed, overdue and
 * ordered, shares, and the day that all is of. What people have typed stays where no table says otherwise. One entry in the change
 * log stands for all of it.
 */
export function* decideFigures(figures: ArchiveFigures, context: FiguresContext): Steps<FiguresDecision> {
  const sources = listSources(context.snapshot);
  const day = isoToSerial(figures.asOf);
  const columns = new Map<UpdatedField, { cells: readonly CellValue[]; changes: CellChange[] }>();
  for (const field of updatedFields) {
    if (context.fields.has(field)) {
      columns.set(field, { cells: columnOf(context.snapshot, 'customers', field), changes: [] });
    }
  }
  let changed = 0;
  for (const [index, customer] of (sources.length === 0 ? [] : figures.customers).entries()) {
    const derived = deriveFigures(customer, sources, day);
    let isChanged = false;
    for (const [field, { cells, changes }] of columns) {
      const before = cells[customer.position] ?? '';
      const after = derived(field, before);
      if (after === undefined || after === before) continue;
      changes.push({ record: customer.record, before, after });
      isChanged ||= field !== 'figuresAsOf';
    }
    if (isChanged) changed += 1;
    if (index % STRETCH === STRETCH - 1) yield { done: index, total: figures.customers.length };
  }
  const columnChanges = [...columns].flatMap(([field, { changes }]): ColumnChange[] =>
    changes.length === 0 ? [] : [{ table: 'customers', field, changes }],
  );
  return {
    plan: writePlan(
      [...columnChanges, ...changeMedian(figures, context, sources)],
      figures.asOf,
      sources,
      context.stamp,
    ),
    asOf: figures.asOf,
    customers: figures.customers.length,
    changed,
    unassigned: figures.unassigned,
    unusable: figures.unusable,
  };
}

function changeMedian(
  { medianVolume }: ArchiveFigures,
  { median }: FiguresContext,
  sources: readonly FigureTable[],
): ColumnChange[] {
  if (sources.length === 0 || median === undefined || medianVolume === undefined || medianVolume === median) return [];
  const changes = [{ record: 'medianVolume', before: median, after: medianVolume }];
  return [{ table: 'settings', field: 'value', changes }];
}

function writePlan(
  columnChanges: readonly ColumnChange[],
  day: string,
  sources: readonly FigureTable[],
  stamp: LogStamp | undefined,
): Plan {
  const isLogged = stamp !== undefined && columnChanges.length > 0;
  return {
    name: 'updateFigures',
    columnChanges,
    appended: isLogged ? [logUpdate(day, sources, stamp)] : [],
    removed: [],
    restoredColumns: [],
    ensuresColours: false,
  };
}

/** An entry about Customers as a whole: cell by cell the log would grow by the archive at each update. */
function logUpdate(day: string, sources: readonly FigureTable[], stamp: LogStamp): AppendedRecords {
  const { language } = stamp;
  const names = sources.map((table) => catalogue[table].sheetName[language]).join(' / ');
  const name = catalogue.customers.sheetName[language];
  return logChanges(
    [
      {
        table: 'customers',
        record: '',
        customer: '',
        before: name,
        after: name,
        reason: `${figuresUpdatedReason[language]} ${day} (${names})`,
      },
    ],
    stamp,
  );
}
