import { catalogue, findField } from '../archive/catalogue';
import type { Field, TableId } from '../archive/field';
import type { Language } from '../archive/language';
import type { RestoredColumn } from '../archive/plan';
import { writeFormula } from '../archive/writeFormula';
import type { ArchiveNames } from '../archive/writeFormula';
import type { ArchiveTable } from './archiveTable';
import { RANGE_BYTES } from './cellRuns';
import { toSheetWrite, toTableWrites } from './createTables';
import { takeDefinedNames, toNameWrites } from './defineNames';
import { readColumnSites, toDressWrites } from './dressColumns';
import type { AddedColumn } from './dressColumns';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { toFinishingWrites } from './finishTables';
import { isTaken } from './freeNames';
import { readTakenNames } from './readTakenNames';
import { rememberArchive } from './rememberArchive';
import { toSettingKeyWrites } from './restoreSettingKeys';
import { sendWrites } from './sendWrites';
import type { Write } from './sendWrites';
import { layOutSheets } from './sheetLayout';
import type { SheetLayout, TakenNames } from './sheetLayout';
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
  const taken = await readTakenNames(context);
  const standing = Object.values(archive.definedNames).filter((name) => isTaken(name, taken.tables));
  const sheets = layOutTables(archive.language, gone, taken);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const keyWrites = await toSettingKeyWrites(context, archive, restored);
  const columns = restored.filter(isThere).flatMap(({ table, field }): AddedColumn[] => {
    const known = findField(table, field);
    return known === undefined ? [] : [{ table: tableOf(archive, table), field: known }];
  });
  const sites = await readColumnSites(context, columns);
  const tableNames = [...archive.tables.values(), ...tables].map(({ id, name }) => [id, name] as const);
  const names = {
    language: archive.language,
    tables: Object.fromEntries(tableNames),
    headers: (id: TableId, field: string) => archive.tables.get(id)?.headers.get(field),
    definedNames: takeDefinedNames(
      taken.tables,
      archive.version,
      new Set(tableNames.map(([id]) => id)),
      archive.definedNames,
    ),
  };
  await sendWrites(
    context,
    [
      ...columns.map(({ table, field }) => toColumnWrite(table, field, archive.language)),
      ...keyWrites,
      ...sheets.map(toSheetWrite),
      ...tables.flatMap(toTableWrites),
      // Formulas come last: Excel refuses one that refers to a column or table that is not there yet.
      ...toNameWrites(names, standing),
      ...columns.flatMap(({ table, field }) => toColumnFormulaWrites(table, field, names)),
      ...toDressWrites(sites, names),
      ...toFinishingWrites(sheets, names),
    ],
    'writing',
    work,
  );
  await rememberArchive(context, {
    version: archive.version,
    language: archive.language,
    tableNames: new Map(tableNames),
    definedNames: names.definedNames,
  });
}

/** Adds the column at the end of the table, empty, in the format of its field. */
export function toColumnWrite(table: ArchiveTable, field: Field, language: Language): Write {
  return {
    bytes: 4 * RANGE_BYTES,
    cells: table.rowCount,
    enqueue: (context) => {
      const column = context.workbook.tables
        .getItem(table.name)
        .columns.add(undefined, undefined, field.header[language]);
      // One value stands for every cell of a range: the reference says so, the type does not.
      column.getDataBodyRange().untrack().numberFormat = field.numberFormat as unknown as string[][];
    },
  };
}

/** Its formula, where it has one; for after all columns and names are there. */
export function toColumnFormulaWrites(table: ArchiveTable, field: Field, names: ArchiveNames): Write[] {
  if (field.formula === undefined) {
    return [];
  }
  const formula = writeFormula(field, names);
  return [
    {
      bytes: 2 * RANGE_BYTES + formula.length * 3,
      cells: table.rowCount,
      enqueue: (context) => {
        const column = context.workbook.tables.getItem(table.name).columns.getItem(field.header[names.language]);
        // One formula stands for every cell of a range: the reference says so, the type does not.
        column.getDataBodyRange().untrack().formulas = formula as unknown as string[][];
      },
    },
  ];
}

function layOutTables(language: Language, ids: ReadonlySet<TableId>, taken: TakenNames): SheetLayout[] {
  const creation = { language, currency: '', extraColumns: [], records: [] };
  return layOutSheets(
    creation,
    Object.values(catalogue).filter(({ id }) => ids.has(id)),
    taken,
  );
}
