/*
 * Defends against: writes that land on another record because the table was sorted or rows were inserted meanwhile
 * (office-js#224, #226, #2235), and against writing over what somebody else has just typed (#1813, #1803).
 */
import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { CellChange, ColumnChange, RecordKey } from '../archive/plan';
import { keyOfRecord, recordKeys, withKey } from '../archive/recordKeys';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';
import type { ArchiveTable } from './archiveTable';
import { readTable } from './readTable';
import { readRows } from './recordRuns';
import type { LocatedCell } from './writeCells';

/** The row of the table's body in which a record stood when it was read, by its address. Only where to look first. */
export type KnownRows = ReadonlyMap<RecordKey, number>;

/** The changes of one table, to be located together. */
export interface LocatedChanges {
  readonly changes: readonly ColumnChange[];
  readonly knownRows?: KnownRows | undefined;
  /** An earlier attempt may have written part of them. */
  readonly followsFailure: boolean;
}

/** Where the cells of one changed column stand now. */
export interface LocatedColumn {
  readonly field: string;
  readonly numberFormat?: string;
  /** In rising order of rows. */
  readonly cells: readonly LocatedCell[];
}

/**
 * Where all records stand, from the key column as it was read. Nothing if a number occurs twice: two records that changed
 * places would look the same.
 */
export function knownRowsOf(keys: readonly CellValue[]): KnownRows {
  return new Set(keys).size < keys.length ? new Map() : new Map(recordKeys(keys).map((record, row) => [record, row]));
}

/**
 * Finds the row of every changed record as it is now and compares what stands there with what the plan expects.
 * After a failure, cells that already hold the new value are left out, so a plan that was applied in part can be applied
 * again. Without one, somebody else has decided the same meanwhile and kept the history of it: a conflict like any other.
 * @throws WorkbookProblem `conflict` with `table`, `record` and, unless the record has gone, `field`, `expected` and `found`.
 * Nothing is written here.
 */
export async function locateChanges(
  context: Excel.RequestContext,
  table: ArchiveTable,
  located: LocatedChanges,
  work: Work,
): Promise<LocatedColumn[]> {
  const { keyField } = catalogue[table.id];
  const found =
    (await findByKnownRows(context, table, located, work)) ?? (await findByKeys(context, table, located, work));
  // The column by which records are known comes last: until then each is found under the key that it had.
  const ordered = [...located.changes].sort(
    (one, other) => Number(one.field === keyField) - Number(other.field === keyField),
  );
  return ordered.map((change) => ({
    field: change.field,
    ...(change.numberFormat !== undefined && { numberFormat: change.numberFormat }),
    cells: toCells(table, change, found, located.followsFailure),
  }));
}

/** Finds those of the changed cells that hold what is expected before the change, and leaves out all others. */
export async function locateUntouched(
  context: Excel.RequestContext,
  table: ArchiveTable,
  changes: readonly ColumnChange[],
  work: Work,
): Promise<LocatedColumn[]> {
  const { keyField } = catalogue[table.id];
  const { rowOf, keyAt, valueAt } = await readAll(context, table, changes, work);
  const renamed = listRenamed(changes, keyField);
  return changes.map((change) => {
    const cells = change.changes.flatMap((changed): LocatedCell[] => {
      const row = rowOf(changed.record) ?? rowOf(renamed.get(changed.record));
      const before = row === undefined ? undefined : valueAt(change.field, row);
      return row === undefined || before !== changed.before
        ? []
        : [{ row, key: keyAt(row), before, value: changed.after }];
    });
    const { field, numberFormat } = change;
    return { field, ...(numberFormat !== undefined && { numberFormat }), cells: cells.sort(byRow) };
  });
}

/** What was read of a table, and where its records stand. */
interface FoundRecords {
  /** `undefined` for a record that is not there, and for none. */
  readonly rowOf: (record: RecordKey | undefined) => number | undefined;
  readonly keyAt: (row: number) => CellValue;
  readonly valueAt: (field: string, row: number) => CellValue;
}

function toCells(
  table: ArchiveTable,
  { field, changes }: ColumnChange,
  { rowOf, keyAt, valueAt }: FoundRecords,
  followsFailure: boolean,
): LocatedCell[] {
  const cells: LocatedCell[] = [];
  for (const { record, before, after } of changes) {
    const row = rowOf(record);
    if (row === undefined) {
      throw new WorkbookProblem('conflict', { table: table.id, record: keyOfRecord(record) });
    }
    const value = valueAt(field, row);
    if (value === after && followsFailure) {
      continue;
    }
    if (value !== before) {
      throw new WorkbookProblem('conflict', {
        table: table.id,
        field,
        record: keyOfRecord(record),
        expected: before,
        found: value,
      });
    }
    cells.push({ row, record, key: keyAt(row), before: value, value: after });
  }
  return cells.sort(byRow);
}

/**
 * Looks only at the rows where the records stood when they were read. `undefined` if one of them no longer stands there, or
 * it is not known of all.
 */
async function findByKnownRows(
  context: Excel.RequestContext,
  table: ArchiveTable,
  { changes, knownRows }: LocatedChanges,
  work: Work,
): Promise<FoundRecords | undefined> {
  const records = [...new Set(changes.flatMap((change) => change.changes.map(({ record }) => record)))];
  const rows = records.flatMap((record) => knownRows?.get(record) ?? []);
  if (knownRows === undefined || rows.length < records.length || rows.some((row) => row >= table.rowCount)) {
    return undefined;
  }
  const { keyField } = catalogue[table.id];
  const fields = new Set([keyField, ...changes.map(({ field }) => field)]);
  const columns = await readRows(
    context,
    table,
    [...fields],
    [...rows].sort((one, other) => one - other),
    work,
  );
  const keys = columns.get(keyField);
  if (records.some((record, index) => String(keys?.get(rows[index] ?? -1) ?? '') !== keyOfRecord(record))) {
    return undefined;
  }
  return {
    rowOf: (record) => (record === undefined ? undefined : knownRows.get(record)),
    keyAt: (row) => keys?.get(row) ?? '',
    valueAt: (field, row) => columns.get(field)?.get(row) ?? '',
  };
}

async function findByKeys(
  context: Excel.RequestContext,
  table: ArchiveTable,
  { changes, followsFailure }: LocatedChanges,
  work: Work,
): Promise<FoundRecords> {
  const found = await readAll(context, table, changes, work);
  // The attempt that failed may have given some records their new key already.
  const renamed = followsFailure ? listRenamed(changes, catalogue[table.id].keyField) : new Map<RecordKey, RecordKey>();
  return { ...found, rowOf: (record) => found.rowOf(record) ?? found.rowOf(renamed.get(record ?? '')) };
}

async function readAll(
  context: Excel.RequestContext,
  table: ArchiveTable,
  changes: readonly ColumnChange[],
  work: Work,
): Promise<FoundRecords> {
  const { keyField } = catalogue[table.id];
  const fields = new Set([keyField, ...changes.map(({ field }) => field)]);
  const { columns } = await readTable(context, table, { fields: [...fields] }, work);
  const keys = columns.get(keyField) ?? [];
  const rows = new Map(recordKeys(keys).map((record, row) => [record, row]));
  return {
    rowOf: (record) => (record === undefined ? undefined : rows.get(record)),
    keyAt: (row) => keys[row] ?? '',
    valueAt: (field, row) => columns.get(field)?.[row] ?? '',
  };
}

/** The address that each record has after its key was changed, for those whose key is. */
function listRenamed(changes: readonly ColumnChange[], keyField: string): ReadonlyMap<RecordKey, RecordKey> {
  const changed = changes
    .filter(({ field }) => field === keyField)
    .flatMap((change): readonly CellChange[] => change.changes);
  return new Map(changed.map(({ record, after }) => [record, withKey(record, after)]));
}

function byRow(one: LocatedCell, other: LocatedCell): number {
  return one.row - other.row;
}
