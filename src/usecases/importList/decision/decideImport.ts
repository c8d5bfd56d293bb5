import type { TableId } from '../../../archive/field';
import { importedReason } from '../../../archive/importWords';
import type { AddedColumn, AppendedRecords, RestoredColumn } from '../../../archive/plan';
import { isoToPlainDate } from '../../../domain/plainDate';
import { plainDateToSerial } from '../../../domain/serialDate';
import type { NeededColumn } from '../../checkChanges';
import { findTypicalFormat } from '../../findTypicalFormat';
import type { ComparedImport } from '../comparison/comparedImport';
import { sheetRow } from '../comparison/SourceRecords';
import type { ImportChoices, ImportCount, ImportDecision, MissingValues, RejectedRow } from '../listImport';
import type { Steps } from '../steps';
import { countMissing } from './countMissing';
import { countRecords } from './countRecords';
import type { DecisionContext } from './decisionContext';
import { matchGroups } from './matchGroups';
import type { MatchedTable } from './MatchedTable';
import { placeColumns } from './placeColumns';
import { RecordNumbers } from './RecordNumbers';
import { logImport, registerImport } from './registerImport';
import { Rejections } from './Rejections';
import { rejectSupplyCycles } from './rejectSupplyCycles';
import { rejectUnfit } from './rejectUnfit';
import { Settlement } from './Settlement';
import type { OwnedChange } from './TableWriter';
import { TableWriter } from './TableWriter';
import { Targets } from './Targets';
import { writeChanges } from './writeChanges';
import { writeRejectedSheet } from './writeRejectedSheet';
import type { WritingContext } from './writingContext';

/** Groups a step. */
const STRETCH = 4000;

/**
 * Decides what an import writes: records that are new, cells that change and nothing else, entries in the register and the change
 * log, and a sheet of the rows that are not taken. Empty cells never overwrite a value unless asked; nothing is merged that the
 * user has not called the same. Going on with an unfinished import of the same source writes what is left of it.
 * @throws Error if the time of the import is not a local date and time.
 */
export function* decideImport(
  comparison: ComparedImport,
  choices: ImportChoices,
  context: DecisionContext,
): Steps<ImportDecision> {
  const rejections = new Rejections();
  const leftOut = yield* rejectUnfit(comparison, choices, rejections);
  const tables = yield* matchGroups(comparison, choices);
  for (const matched of tables) yield* passOver(matched, rejections);
  const targets = new Targets(comparison, tables);
  const settlement = new Settlement(tables, targets, choices, rejections);
  yield* settlement.run();
  const customers = tables.find(({ table }) => table === 'customers');
  if (customers !== undefined) yield* rejectSupplyCycles(customers, settlement, targets);
  const numbers = yield* RecordNumbers.give(tables, settlement);
  const { language } = comparison.archive;
  const { importNumber } = context;
  const today = readDay(context);
  const shared = { importNumber, choices, settlement, targets, numbers, leftOut, rejections, language, today };
  const written = yield* writeTables(comparison, tables, shared);
  const rejected = (yield* rejections.list()).map(([row, reasons]): RejectedRow => ({
    row: sheetRow(comparison.table, row),
    reasons,
  }));
  yield undefined;
  const totals = { counts: written.counts, rejected: rejected.length };
  const reason = `${importedReason[language]} ${importNumber}`;
  const { columnChanges, cellEntries } = yield* writeChanges(written.changes, written.order, context.stamp, reason);
  const rejectedSheet =
    rejected.length === 0
      ? undefined
      : yield* writeRejectedSheet(comparison.table, rejected, language, context.sheetNames);
  return {
    plan: {
      name: 'importList',
      register: { ...registerImport(comparison, context, totals), ...(cellEntries && { cellEntries }) },
      ...(written.addedColumns.length > 0 && { addedColumns: written.addedColumns }),
      restoredColumns: written.restoredColumns,
      appended: [...written.appended, ...logImport(comparison, context, totals, cellEntries?.records.length ?? 0)],
      columnChanges,
      ...(rejectedSheet && { addedSheets: [rejectedSheet] }),
      removed: [],
      ensuresColours: written.appended.some(({ table }) => table === 'customers'),
    },
    counts: written.counts,
    changes: written.changes,
    rejected,
    missing: written.missing,
  };
}

/** Rows of which the user has said so, or has not said yet whose they are. */
function* passOver(matched: MatchedTable, rejections: Rejections): Steps<void> {
  const { source, groups } = matched.compared;
  let done = 0;
  for (const group of matched.withTakenNumber) {
    const value = groups.numberOf(group);
    groups.membersOf(group).forEach((record) => {
      rejections.reject(source.rowOf(record), { kind: 'numberTaken', value });
    });
  }
  for (const group of matched.skipped) {
    groups.membersOf(group).forEach((record) => rejections.skip(source.rowOf(record)));
  }
  for (const [group, because] of matched.undecided) {
    for (const record of groups.membersOf(group)) {
      rejections.reject(source.rowOf(record), { kind: 'undecidedDuplicate', because });
    }
    done += 1;
    if (done % STRETCH === 0) yield undefined;
  }
}

interface WrittenImport {
  readonly appended: readonly AppendedRecords[];
  readonly changes: readonly OwnedChange[];
  /** The columns that may change. */
  readonly order: readonly NeededColumn[];
  readonly counts: readonly ImportCount[];
  readonly missing: readonly MissingValues[];
  readonly addedColumns: readonly AddedColumn[];
  readonly restoredColumns: readonly RestoredColumn[];
}

function* writeTables(
  comparison: ComparedImport,
  tables: readonly MatchedTable[],
  context: WritingContext,
): Steps<WrittenImport> {
  const appended: AppendedRecords[] = [];
  const changes: OwnedChange[] = [];
  const order: NeededColumn[] = [];
  const counts: ImportCount[] = [];
  const missing: MissingValues[] = [];
  const addedColumns: AddedColumn[] = [];
  const restoredColumns: RestoredColumn[] = [];
  for (const matched of tables) {
    const { source, archive } = matched.compared;
    const formats = listExtraFormats(comparison, matched.table);
    const places = placeColumns(source, archive, (field) => formats.get(field) ?? 'General');
    const writer = new TableWriter(matched, places.fields, context);
    const written = yield* writer.write();
    for (const field of writer.changing) order.push({ table: matched.table, field });
    if (written.appended.records.length > 0) appended.push(written.appended);
    for (const change of written.changes) changes.push(change);
    counts.push(yield* countRecords(matched, written.changed, context.settlement, context.rejections));
    missing.push(...(yield* countMissing(written.appended, (field) => archive.fields.includes(field))));
    // Columns of records that do not come are not needed.
    if (written.appended.records.length > 0 || written.changes.length > 0) {
      addedColumns.push(...places.added);
      restoredColumns.push(...places.restored);
    }
  }
  return { appended, changes, order, counts, missing, addedColumns, restoredColumns };
}

/** The formats of the columns that are kept under their own headers: those of the source's; text stays text, whatever it looks like. */
function listExtraFormats({ table, mapping }: ComparedImport, into: TableId): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const [position, target] of mapping.targets.entries()) {
    const column = table.columns[position];
    if (target.kind !== 'extra' || target.table !== into || column === undefined) continue;
    const field = `extra:${target.header}`;
    if (formats.has(field)) continue;
    formats.set(field, column.values.some((value) => typeof value === 'number') ? findTypicalFormat(column) : '@');
  }
  return formats;
}

function readDay({ importedAt }: DecisionContext): number {
  const date = isoToPlainDate(importedAt.slice(0, 10));
  const serial = date && plainDateToSerial(date);
  if (serial === undefined) throw new Error(`Not a local date and time: ${importedAt}`);
  return serial;
}
