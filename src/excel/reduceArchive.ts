import { catalogue, fieldOf } from '../archive/catalogue';
import { definedNames as allNames } from '../archive/definedNames';
import type { DefinedNameId, TableId } from '../archive/field';
import type { ArchiveExtension, MadeTable } from '../archive/plan';
import { isPolicyTable } from '../archive/policyRows';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';
import { ARCHIVE_SETTING, readArchiveMark, writeArchiveMark } from './archiveMark';
import type { ArchiveMark } from './archiveMark';
import type { ArchiveTable } from './archiveTable';
import { requestClearing } from './clearTables';
import { recolourArchive } from './colourArchive';
import { requestUndressing } from './dressColumns';
import { findArchive } from './findArchive';
import type { FoundArchive } from './findArchive';
import { readTable } from './readTable';
import { isTypedOver, refuseChangedTables, refuseIfWorkedOn } from './refuseIfWorkedOn';
import { refuseProtectedTables } from './refuseProtectedTables';
import { throwIfCancelled } from './work';

/** What there is to take away. */
interface Leaving {
  readonly tables: readonly ArchiveTable[];
  readonly columns: readonly { readonly table: ArchiveTable; readonly field: string }[];
}

/**
 * Makes sure that nobody has worked in what an extension has added: its tables are empty and alone on their sheets, and its
 * columns are blank. What is not there was taken away already.
 * @throws WorkbookProblem `conflict` with the name of the `sheet`, or `sheetProtected`.
 */
export async function refuseReduction(
  context: Excel.RequestContext,
  reduction: ArchiveExtension,
  work: Work,
): Promise<void> {
  const archive = await findArchive(context);
  if (archive === undefined) {
    return;
  }
  const { tables, columns } = findLeaving(archive, reduction);
  refuseProtectedTables(archive, [...tables.map(({ id }) => id), ...columns.map(({ table }) => table.id)]);
  const apart = tables.filter((table) => !standsBesideOthers(archive, table, tables));
  refuseSharedSheets(archive, apart);
  const made = reduction.tables.map(({ table, records = { table, fields: [], records: [] } }): MadeTable => ({
    ...records,
    extraColumns: [],
  }));
  const beside = tables.filter((table) => !apart.includes(table));
  await refuseIfWorkedOn(context, { ...archive, tables: byId(apart) }, { tables: made }, work);
  await refuseChangedTables(context, { ...archive, tables: byId(beside) }, { tables: made }, work);
  for (const { table, field } of columns) {
    const isComputed = fieldOf(table.id, field).formula !== undefined;
    const isTouched = isComputed
      ? await isTypedOver(context, table, field, work)
      : await isFilled(context, table, field, work);
    if (isTouched) {
      throw new WorkbookProblem('conflict', { sheet: table.sheetName });
    }
  }
}

async function isFilled(
  context: Excel.RequestContext,
  table: ArchiveTable,
  field: string,
  work: Work,
): Promise<boolean> {
  const content = await readTable(context, table, { fields: [field] }, work);
  return content.columns.get(field)?.some((value) => value !== '') === true;
}

function byId(tables: readonly ArchiveTable[]): ReadonlyMap<TableId, ArchiveTable> {
  return new Map(tables.map((table) => [table.id, table]));
}

/** A table of policy on a sheet of which another table of the archive stays: it goes without its sheet. */
function standsBesideOthers({ tables }: FoundArchive, table: ArchiveTable, leaving: readonly ArchiveTable[]): boolean {
  const staying = [...tables.values()].filter((other) => !leaving.includes(other));
  return isPolicyTable(table.id) && staying.some(({ sheetName }) => sheetName === table.sheetName);
}

/** Somebody may have moved another table of the archive to a sheet that is going to be deleted. */
function refuseSharedSheets(archive: FoundArchive, leaving: readonly ArchiveTable[]): void {
  for (const { sheetName } of leaving) {
    const others = [...archive.tables.values()].filter((table) => table.sheetName === sheetName);
    if (others.some((table) => !leaving.includes(table))) {
      throw new WorkbookProblem('conflict', { sheet: sheetName });
    }
  }
}

/**
 * Takes away what an extension has added: its sheets, columns and names, all in one request with the mark, which is that of
 * before. To be called after `refuseReduction`; applied again after it was cut off it takes away what is left.
 */
export async function reduceArchive(
  context: Excel.RequestContext,
  reduction: ArchiveExtension,
  work: Work,
): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(ARCHIVE_SETTING).load('value');
  const archive = await findArchive(context);
  if (archive === undefined) {
    return;
  }
  const mark = setting.isNullObject ? undefined : readArchiveMark(setting.value);
  const { tables, columns } = findLeaving(archive, reduction);
  const leaving = leavingNames(archive, reduction);
  const names = leaving.map((id) => context.workbook.names.getItemOrNullObject(archive.definedNames[id] ?? ''));
  const undress = requestUndressing(
    context,
    columns.map(({ table, field }) => ({ table, field: fieldOf(table.id, field), header: headerOf(table, field) })),
    archive.language,
  );
  await context.sync();
  throwIfCancelled(work);
  undress();
  names.filter(({ isNullObject }) => !isNullObject).forEach((name) => name.delete());
  for (const { table, field } of columns) {
    context.workbook.tables.getItem(table.name).columns.getItem(headerOf(table, field)).delete();
  }
  const beside = tables.filter((table) => standsBesideOthers(archive, table, tables));
  const sheets = new Set(tables.filter((table) => !beside.includes(table)).map(({ sheetName }) => sheetName));
  sheets.forEach((sheetName) => context.workbook.worksheets.getItem(sheetName).delete());
  beside.forEach((table) => requestClearing(context, table));
  if (mark !== undefined) {
    const before = writeArchiveMark(reduceMark(mark, reduction, leaving));
    context.workbook.settings.add(ARCHIVE_SETTING, before);
  }
  await context.sync();
  const reduced = await findArchive(context);
  if (reduced !== undefined) {
    await recolourArchive(context, reduced);
  }
  work.onProgress?.('writing', 1, 1);
}

function headerOf({ headers }: ArchiveTable, field: string): string {
  return headers.get(field) ?? '';
}

function findLeaving(archive: FoundArchive, { tables, columns }: ArchiveExtension): Leaving {
  return {
    tables: tables.flatMap(({ table }) => archive.tables.get(table) ?? []),
    columns: columns.flatMap(({ table: id, field }) => {
      const table = archive.tables.get(id);
      return table?.offsets.has(field) === true ? [{ table, field }] : [];
    }),
  };
}

/** Names that only the archive of after has: those of tables that go, and those that came with a later version. */
function leavingNames(
  { definedNames }: FoundArchive,
  { tables, versionBefore }: ArchiveExtension,
): readonly DefinedNameId[] {
  const going = new Set(tables.map(({ table }) => table));
  return (Object.keys(definedNames) as DefinedNameId[]).filter(
    (id) => (allNames[id].since ?? 1) > versionBefore || going.has(allNames[id].reads),
  );
}

function reduceMark(
  mark: ArchiveMark,
  { tables, columns, versionBefore }: ArchiveExtension,
  leaving: readonly DefinedNameId[],
): ArchiveMark {
  const going = new Set<string>(tables.map(({ table }) => table));
  const isLeaving = (table: string, field: string): boolean =>
    columns.some((column) => column.table === table && column.field === field);
  const staying = Object.values(catalogue).flatMap(({ id }) => {
    const known = mark.tables[id];
    if (known === undefined || going.has(id)) return [];
    const fields = Object.entries(known.columns).filter(([field]) => !isLeaving(id, field));
    return [[id, { ...known, columns: Object.fromEntries(fields) }] as const];
  });
  const names = Object.entries(mark.definedNames).filter(([id]) => !leaving.some((each) => each === id));
  return {
    ...mark,
    version: versionBefore,
    tables: Object.fromEntries(staying),
    definedNames: Object.fromEntries(names),
  };
}
