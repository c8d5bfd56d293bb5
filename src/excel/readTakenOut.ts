import { catalogue, findField } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import type { RecordKey, TakenOutRecords } from '../archive/plan';
import { keyOfRecord, recordKeys } from '../archive/recordKeys';
import { bodyOf, cellsOf, withExtraColumns } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { readTable } from './readTable';

/**
 * Reads whole records that are to be taken out of a table. Only the rows that stand there now; records that are gone are left out.
 * @param isTaken Chooses the records by their addresses.
 */
export async function readTakenOut(
  context: Excel.RequestContext,
  archive: FoundArchive,
  id: TableId,
  isTaken: (record: RecordKey) => boolean,
): Promise<TakenOutRecords> {
  const table = withExtraColumns(tableOf(archive, id));
  const { columns } = await readTable(context, table, { fields: [catalogue[id].keyField] }, {});
  const records = recordKeys(columns.get(catalogue[id].keyField) ?? []);
  const rows = records.flatMap((record, row) => (isTaken(record) ? [row] : []));
  const isShared = (row: number): boolean =>
    records.some((record, other) => !rows.includes(other) && keyOfRecord(record) === keyOfRecord(records[row] ?? ''));
  return { ...toTakenOut(table, rows, await readRowContents(context, table, rows)), sharesNumber: rows.some(isShared) };
}

/** What stands in the cells of a row: as values, and as formulas where there are some. */
export interface RowContent {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
}

/** Reads these rows whole, in one round trip: there are as many as one customer or person has. */
export async function readRowContents(
  context: Excel.RequestContext,
  table: ArchiveTable,
  rows: readonly number[],
): Promise<RowContent[]> {
  const body = bodyOf(context, table);
  const ranges = rows.map((row) => cellsOf(body, row, 0, 1, table.columnCount).load('values,formulas'));
  await (rows.length > 0 ? context.sync() : Promise.resolve());
  return ranges.map((range) => ({
    values: (range.values[0] ?? []) as CellValue[],
    formulas: (range.formulas[0] ?? []) as CellValue[],
  }));
}

function toTakenOut(
  table: ArchiveTable,
  rows: readonly number[],
  contents: readonly RowContent[],
): Omit<TakenOutRecords, 'sharesNumber'> {
  const columns = [...table.offsets].map(([field, offset]) => ({ field, offset }));
  const isFormula = ({ values, formulas }: RowContent, offset: number): boolean => {
    const formula = formulas[offset];
    return typeof formula === 'string' && formula.startsWith('=') && formula !== values[offset];
  };
  // A computed column gets its formula from the catalogue again; a value that somebody has typed into it is kept.
  const kept = columns.filter(
    ({ field, offset }) =>
      findField(table.id, field)?.formula === undefined || !contents.some((content) => isFormula(content, offset)),
  );
  return {
    table: table.id,
    fields: kept.map(({ field }) => field),
    records: contents.map(({ formulas }) => kept.map(({ offset }) => formulas[offset] ?? '')),
    rows,
    formulaFields: kept
      .filter(({ offset }) => contents.some((content) => isFormula(content, offset)))
      .map(({ field }) => field),
  };
}
