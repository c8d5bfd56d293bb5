import type { CellValue } from '../../archive/cellValue';
import type { RemovedRecords } from '../../archive/plan';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { Work } from '../../usecases/archiveWorkbook';
import type { Steps } from '../../usecases/importList/steps';
import { withExtraColumns } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import { tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { isSameValue } from '../isSameValue';
import { readTable } from '../readTable';
import { carryOut } from './carryOut';

/** Records a step. */
const SLICE = 2_000;

/** Into so many pieces a table may have been sorted; more would take too many requests. */
const MOST_RUNS = 500;

/** Neighbouring rows that an import has added, as they stand. */
export interface ImportedRun {
  readonly table: ArchiveTable;
  /** Zero-based row in the table's body. */
  readonly firstRow: number;
  readonly removal: RemovedRecords;
}

/**
 * Finds the records that an import has added and that are to be taken away again, the last ones first. Those that were never
 * written, or are gone, are passed over.
 * @throws WorkbookProblem `conflict` with the `record`, where somebody has worked on one of them, or with the `table`, where it was
 * sorted so that they stand scattered over it.
 */
export async function findImported(
  context: Excel.RequestContext,
  archive: FoundArchive,
  removal: RemovedRecords,
  work: Work,
): Promise<readonly ImportedRun[]> {
  const table = withExtraColumns(tableOf(archive, removal.table));
  const fields = removal.fields.filter((field) => table.offsets.has(field));
  if (!fields.includes('importedFrom')) {
    throw new WorkbookProblem('conflict', { table: table.id });
  }
  const { columns } = await readTable(context, table, { fields }, work);
  const kept = fields.map((field) => removal.fields.indexOf(field));
  const rows = await carryOut(matchRows(removal, kept, fields, columns), work, 'checking');
  return toRuns(table, { table: removal.table, fields, records: [] }, rows).reverse();
}

/** A record and where it stands. */
interface MatchedRow {
  readonly row: number;
  readonly record: readonly CellValue[];
}

function* matchRows(
  { table, fields: written, records }: RemovedRecords,
  kept: readonly number[],
  fields: readonly string[],
  columns: ReadonlyMap<string, readonly CellValue[]>,
): Steps<readonly MatchedRow[]> {
  const source = written.indexOf('importedFrom');
  const bySource = new Map<string, readonly CellValue[]>();
  for (const record of records) {
    bySource.set(String(record[source] ?? ''), record);
    if (bySource.size % SLICE === 0) yield undefined;
  }
  const read = fields.map((field) => columns.get(field) ?? []);
  const sources = columns.get('importedFrom') ?? [];
  const matched: MatchedRow[] = [];
  for (let row = 0; row < sources.length; row += 1) {
    if (row % SLICE === 0) yield { done: row, total: sources.length };
    const known = bySource.get(String(sources[row] ?? ''));
    if (known === undefined) continue;
    const record = kept.map((index) => known[index] ?? '');
    if (!record.every((value, index) => isSameValue(value, read[index]?.[row] ?? ''))) {
      throw new WorkbookProblem('conflict', { table, record: String(known[0] ?? '') });
    }
    matched.push({ row, record });
  }
  return matched;
}

function toRuns(table: ArchiveTable, removal: RemovedRecords, rows: readonly MatchedRow[]): ImportedRun[] {
  const runs: { firstRow: number; records: (readonly CellValue[])[] }[] = [];
  for (const { row, record } of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.firstRow + last.records.length === row) last.records.push(record);
    else runs.push({ firstRow: row, records: [record] });
  }
  if (runs.length > MOST_RUNS) {
    throw new WorkbookProblem('conflict', { table: table.id });
  }
  return runs.map(({ firstRow, records }) => ({ table, firstRow, removal: { ...removal, records } }));
}

/** Whether records of this import stand in the archive. */
export async function holdsImported(
  context: Excel.RequestContext,
  archive: FoundArchive,
  importNumber: string,
  work: Work,
): Promise<boolean> {
  for (const table of archive.tables.values()) {
    if (table.offsets.has('importedFrom')) {
      const { columns } = await readTable(context, table, { fields: ['importedFrom'] }, work);
      if (columns.get('importedFrom')?.some((source) => String(source).startsWith(`${importNumber}:`)) === true) {
        return true;
      }
    }
  }
  return false;
}
