import type { TableId } from '../../archive/field';
import type { ArchiveMemory } from '../../usecases/recordChanges/ArchiveMemory';
import { compareRecords } from '../../usecases/recordChanges/compareRecords';
import type { RecordedChanges } from '../../usecases/recordChanges/compareRecords';
import { recordedTables } from '../../usecases/recordChanges/tableRecords';
import type { FoundArchive } from '../findArchive';
import type { EditedCells, SheetEdits } from './EditedCells';
import { readEditedRecords } from './readEditedRecords';
import { recordedFieldsOf } from './readWholeTable';

/** Edits to be recorded, by Excel's id of their sheet. */
export interface EditsToRecord {
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly taken: ReadonlyMap<string, SheetEdits>;
  /** What other people edited meanwhile, which is recorded at another time. */
  readonly others: EditedCells;
}

export interface RecordedEdits {
  readonly tables: readonly (RecordedChanges & { readonly table: TableId })[];
  /** Edits of sheets with a table that was not read yet. */
  readonly unrecorded: ReadonlyMap<string, SheetEdits>;
  /** Tables that have got other columns than when they were read. */
  readonly outgrown: readonly TableId[];
}

/** Finds what these edits have changed in the archive. Reads only; a cell that was edited back to what it was is no change. */
export async function recordEdits(
  context: Excel.RequestContext,
  archive: FoundArchive,
  memory: ArchiveMemory,
  { sheetIds, taken, others }: EditsToRecord,
): Promise<RecordedEdits> {
  const tables: (RecordedChanges & { table: TableId })[] = [];
  const unrecorded = new Map<string, SheetEdits>();
  const outgrown: TableId[] = [];
  for (const id of recordedTables) {
    const table = archive.tables.get(id);
    const sheet = table === undefined ? undefined : sheetIds.get(table.sheetName);
    const edits = sheet === undefined ? undefined : taken.get(sheet);
    if (table === undefined || sheet === undefined || edits === undefined) {
      continue;
    }
    const seen = memory.seenOf(id);
    const hasSameFields = seen !== undefined && recordedFieldsOf(table).join() === seen.fields.join();
    if (!hasSameFields) {
      unrecorded.set(sheet, edits);
    }
    if (seen !== undefined && !hasSameFields) {
      outgrown.push(id);
    }
    const now = hasSameFields ? await readEditedRecords(context, table, seen, edits, others.editsOf(sheet)) : undefined;
    if (seen !== undefined && now !== undefined) {
      tables.push({ table: id, ...compareRecords(seen, now) });
    }
  }
  return { tables, unrecorded, outgrown };
}
