import { catalogue, findField } from '../archive/catalogue';
import type { Field, TableId } from '../archive/field';
import type { Language } from '../archive/language';
import type { RestoredColumn } from '../archive/plan';
import { writeFormula } from '../archive/writeFormula';
import { RANGE_BYTES } from './cellRuns';
import { toSheetWrite, toTableWrites } from './createTables';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { readTakenNames } from './readTakenNames';
import { rememberArchive } from './rememberArchive';
import { sendWrites } from './sendWrites';
import type { Write } from './sendWrites';
import { layOutSheets } from './sheetLayout';
import type { Work } from '../usecases/archiveWorkbook';

/**
 * Puts missing columns back at the end of their tables, empty or with their formula, and makes tables anew that are gone
 * altogether. Then the workbook remembers the archive as it is now.
 */
export async function restoreColumns(
  context: Excel.RequestContext,
  archive: FoundArchive,
  restored: readonly RestoredColumn[],
  work: Work,
): Promise<void> {
  const names = new Map([...archive.tables].map(([id, { name }]) => [id, name]));
  const writes: Write[] = [];
  for (const id of new Set(restored.map(({ table }) => table))) {
    if (archive.tables.has(id)) {
      const fields = restored.filter(({ table }) => table === id).flatMap(({ field }) => findField(id, field) ?? []);
      writes.push(...fields.map((field) => toColumnWrite(archive, id, field)));
    } else {
      const made = await layOutTable(context, archive.language, id);
      names.set(id, made.name);
      writes.push(...made.writes);
    }
  }
  await sendWrites(context, writes, 'writing', work);
  await rememberArchive(context, archive.language, names);
}

function toColumnWrite(archive: FoundArchive, id: TableId, field: Field): Write {
  const table = tableOf(archive, id);
  return {
    bytes: 4 * RANGE_BYTES,
    cells: table.rowCount,
    enqueue: (context) => {
      const column = context.workbook.tables
        .getItem(table.name)
        .columns.add(undefined, undefined, field.header[archive.language]);
      const body = column.getDataBodyRange().untrack();
      // One value stands for every cell of a range: the reference says so, the type does not.
      body.numberFormat = field.numberFormat as unknown as string[][];
      if (field.formula !== undefined) {
        body.formulas = writeFormula(field, toNames(archive)) as unknown as string[][];
      }
    },
  };
}

function toNames(archive: FoundArchive): Parameters<typeof writeFormula>[1] {
  return {
    language: archive.language,
    tables: Object.fromEntries([...archive.tables].map(([id, { name }]) => [id, name])),
    headers: (id, field) => archive.tables.get(id)?.headers.get(field),
  };
}

async function layOutTable(
  context: Excel.RequestContext,
  language: Language,
  id: TableId,
): Promise<{ readonly name: string; readonly writes: Write[] }> {
  const creation = { language, currency: '', extraColumns: [], records: [] };
  const sheets = layOutSheets(creation, [catalogue[id]], await readTakenNames(context));
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return { name: tables[0]?.name ?? '', writes: [...sheets.map(toSheetWrite), ...tables.flatMap(toTableWrites)] };
}
