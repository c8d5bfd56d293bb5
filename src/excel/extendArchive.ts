/*
 * Defends against: an upgrade that is cut off anywhere, by a host that falls silent or a pane that is closed. All that is made
 * goes along in one request with the mark that remembers it; what that request leaves empty is used again or taken away.
 */
import { findField } from '../archive/catalogue';
import type { TableId } from '../archive/field';
import type { ArchiveExtension } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';
import { ARCHIVE_SETTING, readArchiveMark, writeArchiveMark } from './archiveMark';
import type { ArchiveMark } from './archiveMark';
import { RANGE_BYTES } from './cellRuns';
import { recolourArchive } from './colourArchive';
import { addSheet, toTableWrites } from './createTables';
import { takeDefinedNames, toNameWrites } from './defineNames';
import type { DefinedNames } from './defineNames';
import { readColumnSites, toDressWrites } from './dressColumns';
import type { ColumnSite } from './dressColumns';
import { requireArchive, tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { toFinishingWrites, toTableFinishes } from './finishTables';
import { layOutAddedTables } from './layOutAddedTables';
import type { AddedLayout } from './layOutAddedTables';
import { rememberArchive } from './rememberArchive';
import { toColumnFormulaWrites, toColumnWrite } from './restoreColumns';
import { clearTables } from './clearTables';
import type { TableArea } from './clearTables';
import { sendWrites } from './sendWrites';
import { FIRST_RECORD_ROW } from './sheetLayout';
import type { SheetLayout, TableLayout } from './sheetLayout';
import type { Write } from './sendWrites';
import { throwIfCancelled } from './work';

/** What is made, and what the archive is called by with it. */
interface ExtensionLayout extends AddedLayout {
  readonly archive: FoundArchive;
  readonly version: ArchiveExtension['versionAfter'];
  readonly columns: readonly ColumnSite[];
  readonly tableNames: ReadonlyMap<TableId, string>;
  readonly definedNames: DefinedNames;
  /** As it stands in the workbook. */
  readonly mark: ArchiveMark | undefined;
}

/**
 * Adds tables on sheets of their own, those of policy beside the settings, and columns at the end of their tables. Nothing that
 * stands in the workbook is touched.
 * If that fails, the sheets and names made so far are taken away again. Applied again after it was cut off it adds what is
 * still missing.
 */
export async function extendArchive(
  context: Excel.RequestContext,
  extension: ArchiveExtension,
  work: Work,
): Promise<void> {
  const layout = await layOutExtension(context, extension);
  throwIfCancelled(work);
  const sheets = layout.sheets.filter(({ name }) => !layout.standing.has(name));
  const added = sheets.map((sheet) => addSheet(context, sheet).load('id'));
  await context.sync();
  const ids = added.map(({ id }) => id);
  try {
    await sendWrites(context, toExtensionWrites(layout), 'writing', work);
  } catch (error) {
    await takeAway(context, layout, ids, error);
    throw error;
  }
  const { archive, version, tableNames, definedNames } = layout;
  // Rows of customers have become longer, and there may be ratings to colour that were not there before.
  await recolourArchive(context, { ...(await requireArchive(context)), version });
  // Only now it is of the new version: what is cut off before is offered again.
  await rememberArchive(context, { version, language: archive.language, tableNames, definedNames });
}

async function layOutExtension(context: Excel.RequestContext, extension: ArchiveExtension): Promise<ExtensionLayout> {
  const archive = await requireArchive(context);
  const setting = context.workbook.settings.getItemOrNullObject(ARCHIVE_SETTING).load('value');
  const missing = extension.tables.filter(({ table }) => !archive.tables.has(table));
  const layout = await layOutAddedTables(context, archive, missing);
  const made = listSheets(layout).flatMap(({ tables }) => tables.map(({ id, name }) => [id, name] as const));
  const tableNames = new Map([...[...archive.tables.values()].map(({ id, name }) => [id, name] as const), ...made]);
  const columns = extension.columns.flatMap(({ table: id, field }) => {
    const known = findField(id, field);
    const table = tableOf(archive, id);
    return known === undefined || table.offsets.has(field) ? [] : [{ table, field: known }];
  });
  return {
    ...layout,
    archive,
    version: extension.versionAfter,
    columns: await readColumnSites(context, columns),
    tableNames,
    definedNames: takeDefinedNames(
      layout.taken.tables,
      extension.versionAfter,
      new Set(tableNames.keys()),
      archive.definedNames,
    ),
    mark: setting.isNullObject ? undefined : readArchiveMark(setting.value),
  };
}

/** With the part of the sheet of the settings that gets tables. */
function listSheets({ sheets, beside }: AddedLayout): readonly SheetLayout[] {
  return beside === undefined ? sheets : [...sheets, beside];
}

function toExtensionWrites(layout: ExtensionLayout): Write[] {
  const { archive, sheets, beside, columns, tableNames, definedNames } = layout;
  const names = {
    language: archive.language,
    tables: Object.fromEntries(tableNames),
    headers: (id: TableId, field: string) => archive.tables.get(id)?.headers.get(field),
    definedNames,
  };
  return [
    ...columns.map(({ table, field }) => toColumnWrite(table, field, archive.language)),
    ...listSheets(layout)
      .flatMap((sheet) => sheet.tables)
      .flatMap(toTableWrites),
    ...toNameWrites({ ...names, definedNames: newNames(layout) }),
    ...columns.flatMap(({ table, field }) => toColumnFormulaWrites(table, field, names)),
    ...toDressWrites(columns, names),
    ...toFinishingWrites(sheets, names),
    ...(beside === undefined ? [] : toTableFinishes([beside], names)),
    toMarkWrite(layout),
  ];
}

/** Those that the archive has not had before; the others stay as they are. */
function newNames({ archive, definedNames }: ExtensionLayout): DefinedNames {
  return Object.fromEntries(Object.entries(definedNames).filter(([id]) => !Object.hasOwn(archive.definedNames, id)));
}

/** Along with what it tells of, still of the version of before. The numbers of new columns are not known yet: until then their headers count. */
function toMarkWrite({ archive, tableNames, definedNames, mark }: ExtensionLayout): Write {
  const tables = [...tableNames].map(([id, name]) => [id, mark?.tables[id] ?? { name, columns: {} }] as const);
  const text = writeArchiveMark({
    version: archive.version,
    language: archive.language,
    tables: Object.fromEntries(tables),
    definedNames,
  });
  return {
    bytes: RANGE_BYTES + text.length,
    cells: 0,
    enqueue: (context) => {
      context.workbook.settings.add(ARCHIVE_SETTING, text);
    },
  };
}

/** Takes the half-made sheets and names away, as far as Excel answers; throws the problem with the names of those that stay. */
async function takeAway(
  context: Excel.RequestContext,
  layout: ExtensionLayout,
  sheetIds: readonly string[],
  error: unknown,
): Promise<void> {
  if (error instanceof WorkbookProblem && error.code === 'hostSilent') {
    return;
  }
  const { worksheets, names } = context.workbook;
  const standing = [
    ...Object.values(newNames(layout)).map((name: string) => names.getItemOrNullObject(name)),
    ...sheetIds.map((id) => worksheets.getItemOrNullObject(id)),
  ];
  try {
    await context.sync();
    standing.filter((item) => !item.isNullObject).forEach((item) => item.delete());
    await context.sync();
    await clearTables(context, (layout.beside?.tables ?? []).map(toTableArea));
  } catch (removalError) {
    throw new AggregateError(
      [error, removalError],
      'The upgrade failed, and what it had made could not be taken away.',
    );
  }
}

function toTableArea({ name, sheetName, firstColumn, columns, rowCount }: TableLayout): TableArea {
  return { name, sheetName, firstRow: FIRST_RECORD_ROW, firstColumn, columnCount: columns.length, rowCount };
}
