import { catalogue } from '../archive/catalogue';
import type { TableId } from '../archive/field';
import type { AppendedRecords, ColumnChange, PlanContent, RemovedRecords } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { AppliedPlan, Work } from '../usecases/archiveWorkbook';
import { formatOf, withExtraColumns } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { readRoom, toAppendWrites } from './appendRecords';
import { findArchive, requireArchive, tableOf } from './findArchive';
import { prepareFormulas } from './freezing/prepareFormulas';
import type { FoundArchive } from './findArchive';
import { locateChanges } from './locateChanges';
import type { KnownRows, LocatedColumn } from './locateChanges';
import { cutRemoval, holdsLastRecords, toRemovalWrites } from './removeRecords';
import { prepareRows } from './prepareRows';
import { omitMissingColumns } from './omitMissingColumns';
import { refuseProtectedTables } from './refuseProtectedTables';
import { refuseTakenNumbers, refuseTakenRenumbering } from './refuseTakenNumbers';
import { restoreColumns } from './restoreColumns';
import type { Write } from './sendWrites';
import { toComputedWrites } from './toComputedWrites';
import { toSettingFormats } from './toSettingFormats';
import { toExactInput } from './typedText';
import { toCellWrites } from './writeCells';

/** What is known of a plan besides the plan. */
export interface PlanMemory {
  /** Where the changed records stood when the plan was made. */
  readonly knownRows?: ReadonlyMap<TableId, KnownRows>;
  /** An earlier attempt to apply a plan failed, so records may have been appended already. */
  readonly followsFailure: boolean;
  /** Another attempt just before hit cells that were not those that had been checked. */
  readonly followsDisturbance?: boolean;
}

/** What is to be sent for a plan, made for the archive as it was found. */
export interface PreparedPlan {
  readonly archive: FoundArchive;
  readonly writes: readonly Write[];
  readonly counts: Omit<AppliedPlan, 'name'>;
}

/**
 * Looks at the archive and checks all that the plan changes. Records are added before the cells they report on and taken
 * away after them, so that after a failure the history says at most too much, never too little. Only what a damaged archive
 * lacks is written here.
 * @throws WorkbookProblem `conflict`.
 */
export async function preparePlan(
  context: Excel.RequestContext,
  plan: PlanContent,
  memory: PlanMemory,
  work: Work,
): Promise<PreparedPlan> {
  await restoreMissing(context, plan, work);
  const archive = await requireArchive(context);
  refuseProtected(archive, plan);
  work.onProgress?.('checking', 0, 1);
  const cellWrites = await toAllCellWrites(context, archive, plan, memory, work);
  const removals = await toAllRemovalWrites(context, archive, omitMissingColumns(archive, plan.removed), memory, work);
  const appended = await dropAlreadyAppended(
    context,
    archive,
    omitMissingColumns(archive, plan.appended),
    memory,
    work,
  );
  const rows = await prepareRows(context, archive, plan, { ...memory, appended });
  await refuseTakenNumbers(context, archive, [...appended, ...rows.putIn], work);
  const appendWrites = await toAllAppendWrites(context, archive, appended);
  const formulaWrites = plan.formulas === undefined ? [] : await prepareFormulas(context, archive, plan.formulas, work);
  work.onProgress?.('checking', 1, 1);
  return {
    archive,
    writes: [...appendWrites, ...cellWrites, ...removals, ...rows.writes, ...formulaWrites],
    counts: {
      cellsWritten: [...cellWrites, ...formulaWrites].reduce((cells, write) => cells + write.cells, 0),
      recordsAppended: appended.reduce((count, { records }) => count + records.length, 0),
    },
  };
}

/** Puts back what a damaged archive lacks, before the rest of the plan finds it whole. */
export async function restoreMissing(context: Excel.RequestContext, plan: PlanContent, work: Work): Promise<void> {
  const archive = plan.restoredColumns.length > 0 ? await findArchive(context) : undefined;
  const stillMissing = plan.restoredColumns.filter(
    ({ table, field }) => archive?.tables.get(table)?.offsets.has(field) !== true,
  );
  if (archive !== undefined && stillMissing.length > 0) {
    refuseProtected(archive, plan);
    await restoreColumns(context, archive, stillMissing, work);
  }
}

function refuseProtected(archive: FoundArchive, plan: PlanContent): void {
  const rows = [...(plan.takenOut ?? []), ...(plan.putIn ?? [])];
  const written = [...plan.columnChanges, ...plan.appended, ...plan.removed, ...rows, ...plan.restoredColumns];
  refuseProtectedTables(archive, [
    ...written.map(({ table }) => table),
    ...(plan.ensuresColours || plan.formulas !== undefined ? ['customers' as const] : []),
  ]);
}

async function toAllCellWrites(
  context: Excel.RequestContext,
  archive: FoundArchive,
  plan: PlanContent,
  memory: PlanMemory,
  work: Work,
): Promise<Write[]> {
  const writes: Write[] = [];
  for (const [id, changes] of groupByTable(plan.columnChanges)) {
    const table = withExtraColumns(tableOf(archive, id));
    const located = { changes, knownRows: memory.knownRows?.get(id), followsFailure: memory.followsFailure };
    const columns = await locateChanges(context, table, located, work);
    await refuseTakenRenumbering(context, table, columns, work);
    writes.push(...columns.flatMap((column) => toExactWrites(table, column, memory.followsDisturbance === true)));
  }
  return writes;
}

/** The changes of each table that has some, in the order in which the plan names the tables. */
export function groupByTable(columnChanges: readonly ColumnChange[]): ReadonlyMap<TableId, readonly ColumnChange[]> {
  const tables = new Map<TableId, ColumnChange[]>();
  for (const change of columnChanges.filter(({ changes }) => changes.length > 0)) {
    tables.set(change.table, [...(tables.get(change.table) ?? []), change]);
  }
  return tables;
}

/** The writes that have these cells of a column hold exactly these values. */
export function toExactWrites(table: ArchiveTable, column: LocatedColumn, comparesResults: boolean): Write[] {
  const { field, cells } = column;
  const { keyField } = catalogue[table.id];
  const numberFormat = column.numberFormat ?? formatOf(table, field);
  const setsFormat = column.numberFormat !== undefined;
  return toCellWrites(
    { table, field, keyField, comparesResults, numberFormat, setsFormat },
    cells.map((cell) => ({ ...cell, value: toExactInput(cell.value, numberFormat) })),
  );
}

async function toAllRemovalWrites(
  context: Excel.RequestContext,
  archive: FoundArchive,
  removed: readonly RemovedRecords[],
  memory: PlanMemory,
  work: Work,
): Promise<Write[]> {
  const writes: Write[] = [];
  for (const removal of removed.filter(({ records }) => records.length > 0)) {
    const table = tableOf(archive, removal.table);
    const left = await findLeftToRemove(context, table, removal, memory, work);
    writes.push(...toRemovalWrites(table, left, table.rowCount - left.records.length));
  }
  return writes;
}

/** Records that are no longer there after an attempt that failed were taken away by it. */
async function findLeftToRemove(
  context: Excel.RequestContext,
  table: ArchiveTable,
  removal: RemovedRecords,
  memory: PlanMemory,
  work: Work,
): Promise<RemovedRecords> {
  const parts = cutRemoval(table, removal);
  for (; parts.length > 0; parts.pop()) {
    const left = { ...removal, records: parts.flatMap(({ records }) => records) };
    if (await holdsLastRecords(context, table, left, work)) {
      return left;
    }
    if (!memory.followsFailure) {
      throw new WorkbookProblem('conflict', { table: table.id });
    }
  }
  return { ...removal, records: [] };
}

/** Without what an attempt that failed has appended already. */
export async function dropAlreadyAppended(
  context: Excel.RequestContext,
  archive: FoundArchive,
  appended: readonly AppendedRecords[],
  memory: PlanMemory,
  work: Work,
): Promise<AppendedRecords[]> {
  const remaining: AppendedRecords[] = [];
  for (const addition of appended.filter(({ records }) => records.length > 0)) {
    const isThere =
      memory.followsFailure && (await holdsLastRecords(context, tableOf(archive, addition.table), addition, work));
    if (!isThere) {
      remaining.push(addition);
    }
  }
  return remaining;
}

/** The writes that append these records, after looking where there is room. */
export async function toAllAppendWrites(
  context: Excel.RequestContext,
  archive: FoundArchive,
  appended: readonly AppendedRecords[],
): Promise<Write[]> {
  const places = await readRoom(
    context,
    appended.map((addition) => ({ table: tableOf(archive, addition.table), addition })),
  );
  return places.flatMap(({ table, addition, place }) => [
    ...toAppendWrites(table, addition, place, (field) => formatOf(table, field)),
    ...toComputedWrites(archive, addition),
    ...toSettingFormats(archive, addition),
  ]);
}
