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
import type { SheetLayout } from './sheetLayout';
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
  const isThere = ({ table }: RestoredColumn): boolean => archive.tables.has(table);
  const gone = new Set(restored.filter((column) => !isThere(column)).map(({ table }) => table));
  const sheets = gone.size > 0 ? await layOutTables(context, archive.language, gone) : [];
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const columns = restored.filter(isThere).flatMap(({ table, field }): Write[] => {
    const known = findField(table, field);
    return known === undefined ? [] : [toColumnWrite(archive, table, known)];
  });
  await sendWrites(
    context,
    [...columns, ...sheets.map(toSheetWrite), ...tables.flatMap(toTableWrites)],
    'writing',
    work,
  );
  const names = [...archive.tables.values(), ...tables].map(({ id, name }) => [id, name] as const);
  await rememberArchive(context, archive.language, new Map(names));
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

async function layOutTables(
  context: Excel.RequestContext,
  language: Language,
  ids: ReadonlySet<TableId>,
): Promise<SheetLayout[]> {
  const creation = { language, currency: '', extraColumns: [], records: [] };
  const definitions = Object.values(catalogue).filter(({ id }) => ids.has(id));
  return layOutSheets(creation, definitions, await readTakenNames(context));
}
