/*
 * Defends against: writes that land on another record because the table was sorted or rows were inserted meanwhile
 * (office-js#224, #226, #2235), and against writing over what somebody else has just typed (#1813, #1803).
 */
import type { CellValue } from '../archive/cellValue';
import type { CellChange, ColumnChange, RecordKey } from '../archive/plan';
import { keyOfRecord, recordKeys } from '../archive/recordKeys';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';
import type { ArchiveTable } from './archiveTable';
import { readTable } from './readTable';
import { readRows } from './recordRuns';
import type { LocatedCell } from './writeCells';

/** Record keys are in this column, and so stood these values in it when the plan was made. */
export interface KeyColumn {
  readonly field: string;
  readonly known: readonly CellValue[] | undefined;
}

/** A change to be located. */
export interface LocatedChange extends ColumnChange {
  /** An earlier attempt may have written part of it. */
  readonly followsFailure: boolean;
}

/**
 * Finds the row of every changed record as it is now and compares what stands there with what the plan expects.
 * After a failure, cells that already hold the new value are left out, so a plan that was applied in part can be applied
 * again. Without one, somebody else has decided the same meanwhile and kept the history of it: a conflict like any other.
 * @throws WorkbookProblem `conflict` if a record has gone or a cell was changed meanwhile. Nothing is written here.
 */
export async function locateChanges(
  context: Excel.RequestContext,
  table: ArchiveTable,
  key: KeyColumn,
  change: LocatedChange,
  work: Work,
): Promise<LocatedCell[]> {
  const found =
    (await findByKnownRows(context, table, key, change, work)) ?? (await findByKeys(context, table, key, change, work));
  const cells: LocatedCell[] = [];
  for (const { row, key: recordKey, value, changed } of found) {
    if (value === changed.after && change.followsFailure) {
      continue;
    }
    if (value !== changed.before) {
      throw new WorkbookProblem('conflict', {
        table: table.id,
        field: change.field,
        record: keyOfRecord(changed.record),
        expected: changed.before,
        found: value,
      });
    }
    cells.push({ row, key: recordKey, before: value, value: changed.after });
  }
  return cells;
}

/** Finds those of the changed cells that hold what is expected before the change, and leaves out all others. */
export async function locateUntouched(
  context: Excel.RequestContext,
  table: ArchiveTable,
  keyField: string,
  change: ColumnChange,
  work: Work,
): Promise<LocatedCell[]> {
  const { columns } = await readTable(context, table, { fields: [keyField, change.field] }, work);
  const keys = columns.get(keyField) ?? [];
  const values = columns.get(change.field) ?? [];
  const changes = new Map(change.changes.map((changed) => [changed.record, changed]));
  return recordKeys(keys).flatMap((record, row): LocatedCell[] => {
    const changed = changes.get(record);
    const before = values[row] ?? '';
    return changed?.before === before ? [{ row, key: keys[row] ?? '', before, value: changed.after }] : [];
  });
}

interface FoundCell {
  readonly row: number;
  /** Value of the key column. */
  readonly key: CellValue;
  readonly value: CellValue;
  readonly changed: CellChange;
}

/**
 * Looks only at the rows where the records stood when the plan was made. `undefined` if a record no longer stands there;
 * also if a number occurs twice, because two records that changed places would look the same.
 */
async function findByKnownRows(
  context: Excel.RequestContext,
  table: ArchiveTable,
  { field, known }: KeyColumn,
  change: ColumnChange,
  work: Work,
): Promise<FoundCell[] | undefined> {
  if (known === undefined || known.length > table.rowCount || new Set(known).size < known.length) {
    return undefined;
  }
  const places = matchKeys(recordKeys(known), change);
  if (places === undefined) {
    return undefined;
  }
  const columns = await readRows(
    context,
    table,
    [field, change.field],
    places.map(({ row }) => row),
    work,
  );
  const numbers = columns.get(field);
  if (places.some(({ row }) => numbers?.get(row) !== known[row])) {
    return undefined;
  }
  const values = columns.get(change.field);
  return places.map(({ row, changed }) => ({ row, key: known[row] ?? '', value: values?.get(row) ?? '', changed }));
}

async function findByKeys(
  context: Excel.RequestContext,
  table: ArchiveTable,
  { field }: KeyColumn,
  change: ColumnChange,
  work: Work,
): Promise<FoundCell[]> {
  const { columns } = await readTable(context, table, { fields: [field, change.field] }, work);
  const keys = columns.get(field) ?? [];
  const places = matchKeys(recordKeys(keys), change);
  if (places === undefined) {
    throw new WorkbookProblem('conflict', { table: table.id, field: change.field });
  }
  const values = columns.get(change.field) ?? [];
  return places.map(({ row, changed }) => ({ row, key: keys[row] ?? '', value: values[row] ?? '', changed }));
}

/** The row of each changed record, in rising order; `undefined` if one of them is not among the keys. */
function matchKeys(
  keys: readonly RecordKey[],
  change: ColumnChange,
): { readonly row: number; readonly changed: CellChange }[] | undefined {
  const changes = new Map(change.changes.map((changed) => [changed.record, changed]));
  const places: { row: number; changed: CellChange }[] = [];
  keys.forEach((record, row) => {
    const changed = changes.get(record);
    if (changed !== undefined) {
      places.push({ row, changed });
    }
  });
  return places.length === changes.size ? places : undefined;
}
