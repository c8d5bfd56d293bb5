/*
 * Defends against: rows of somebody else going in place of those that are meant, because the table was sorted or rows were
 * inserted in the moment between looking and writing (office-js#224, #226, #2235).
 */
import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TakenOutRecords } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import { withExtraColumns } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { isSameValue } from './isSameValue';
import { readRowContents } from './readTakenOut';
import { readTable } from './readTable';
import { toRemovalWrites } from './removeRecords';
import { toDeletionWrite } from './toDeletionWrite';
import type { Write } from './sendWrites';

/**
 * The writes that take these records out, the lowest first. Each is looked for by its number and known by all its values.
 * @param addedRows So many rows more the table has by the time these are sent.
 * @param followsFailure Those that are not there have been taken out by the attempt before.
 * @throws WorkbookProblem `conflict` with the `record` that is not as it was.
 */
export async function toTakeOutWrites(
  context: Excel.RequestContext,
  archive: FoundArchive,
  taken: TakenOutRecords,
  { addedRows, followsFailure }: { readonly addedRows: number; readonly followsFailure: boolean },
): Promise<Write[]> {
  const table = withExtraColumns(tableOf(archive, taken.table));
  const found = await findTakenOut(context, table, taken);
  const missing = found.findIndex(({ row }) => row === undefined);
  if (missing >= 0 && !followsFailure) {
    throw new WorkbookProblem('conflict', { table: table.id, record: keyOf(taken, taken.records[missing] ?? []) });
  }
  const there = found.flatMap(({ record, row }) => (row === undefined ? [] : [{ record, row }]));
  let rowCount = table.rowCount + addedRows;
  return there
    .sort((one, other) => other.row - one.row)
    .flatMap(({ record, row }) => {
      const removal = { table: table.id, fields: taken.fields, records: [record] };
      const isLast = row === rowCount - 1;
      rowCount -= 1;
      return isLast ? toRemovalWrites(table, removal, rowCount) : [toDeletionWrite(table, removal, row)];
    });
}

/** A record and the row of the body in which it stands now; none for one that is not there as it was. */
interface FoundRecord {
  readonly record: readonly CellValue[];
  readonly row: number | undefined;
}

/** Where these records stand now, each in a row of its own. */
export async function findTakenOut(
  context: Excel.RequestContext,
  table: ArchiveTable,
  taken: TakenOutRecords,
): Promise<readonly FoundRecord[]> {
  const { keyField } = catalogue[table.id];
  const { columns } = await readTable(context, table, { fields: [keyField] }, {});
  const keys = new Set(taken.records.map((record) => keyOf(taken, record)));
  const rows = (columns.get(keyField) ?? []).flatMap((key, row) => (keys.has(String(key)) ? [row] : []));
  const contents = await readRowContents(context, table, rows);
  const free = new Map(rows.map((row, index) => [row, contents[index]?.formulas ?? []]));
  return taken.records.map((record) => {
    const [row] = [...free].find(([, formulas]) => holds(table, taken, record, formulas)) ?? [];
    if (row !== undefined) {
      free.delete(row);
    }
    return { record, row };
  });
}

function keyOf({ table, fields }: TakenOutRecords, record: readonly CellValue[]): string {
  return String(record[fields.indexOf(catalogue[table].keyField)] ?? '');
}

function holds(
  table: ArchiveTable,
  { fields }: TakenOutRecords,
  record: readonly CellValue[],
  formulas: readonly CellValue[],
): boolean {
  return fields.every((field, index) => {
    const offset = table.offsets.get(field);
    return offset !== undefined && isSameValue(record[index] ?? '', formulas[offset] ?? '');
  });
}
