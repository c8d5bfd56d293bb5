import { hasField, hasTable } from '../archive/archiveVersion';
import { catalogue, fieldOf } from '../archive/catalogue';
import type { ArchiveVersion, TableDefinition, TableId } from '../archive/field';
import { languages } from '../archive/language';
import type { Language } from '../archive/language';
import { resolveColumns } from '../archive/resolveColumns';
import type { ActualColumn } from '../archive/resolveColumns';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { MissingColumn } from '../usecases/archiveWorkbook';
import type { FrozenState } from '../usecases/freezing/formulaFreezing';
import { ARCHIVE_SETTING, readArchiveMark } from './archiveMark';
import type { ArchiveMark, TableMark } from './archiveMark';
import type { ArchiveTable } from './archiveTable';
import { readFrozenMark, requestFrozenMark } from './freezing/frozenMark';

/** The archive of the open workbook. */
export interface FoundArchive {
  /** As the workbook remembers it, else by what is there. */
  readonly version: ArchiveVersion;
  readonly language: Language;
  readonly tables: ReadonlyMap<TableId, ArchiveTable>;
  /** What the archive's defined names are called, as far as the workbook remembers. */
  readonly definedNames: ArchiveMark['definedNames'];
  /** Present while formulas are frozen to values. */
  readonly frozen?: FrozenState;
  /** Tables and columns that an archive of this version requires and that are not there; empty for a sound archive. */
  readonly missing: readonly MissingColumn[];
}

/** A table of the workbook, whosesoever. */
interface WorkbookTable {
  readonly name: string;
  readonly hasTotals: boolean;
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly columns: readonly ActualColumn[];
}

interface Match {
  readonly definition: TableDefinition;
  readonly table: WorkbookTable;
  readonly places: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
}

/**
 * Finds the archive by what is in the workbook: each table by its remembered or usual name or else by its headers, each
 * column by its header in any language or else by its remembered number. Sheets may be renamed and moved, columns moved,
 * inserted, hidden and renamed, rows sorted and filtered. `undefined` if there is no archive.
 */
export async function findArchive(context: Excel.RequestContext): Promise<FoundArchive | undefined> {
  const { mark, frozen, tables, usualBodies } = await readWorkbookTables(context);
  const matches = matchTables(tables, mark);
  if (matches.length === 0) {
    return undefined;
  }
  const found = await placeTables(context, matches, usualBodies);
  const version = mark?.version ?? guessVersion(matches);
  return {
    version,
    language: mark?.language ?? guessLanguage(matches),
    tables: new Map(found.map((table) => [table.id, table])),
    definedNames: mark?.definedNames ?? {},
    ...(frozen && { frozen }),
    missing: listMissing(matches, version),
  };
}

/**
 * The archive, sound.
 * @throws WorkbookProblem `noArchive`, or `archiveDamaged` with the first missing `table` and `field`.
 */
export async function requireArchive(context: Excel.RequestContext): Promise<FoundArchive> {
  const archive = await findArchive(context);
  if (archive === undefined) {
    throw new WorkbookProblem('noArchive');
  }
  const [missing] = archive.missing;
  if (missing !== undefined) {
    throw new WorkbookProblem('archiveDamaged', { table: missing.table, field: missing.field ?? '' });
  }
  return archive;
}

/**
 * A table of an archive. One that `requireArchive` answered has all of its version; those that are made on request only
 * (`isOptional`) are asked for by `archive.tables.get`.
 * @throws WorkbookProblem `archiveOutdated` for a table that came with a later version.
 */
export function tableOf(archive: FoundArchive, id: TableId): ArchiveTable {
  const table = archive.tables.get(id);
  if (table === undefined && catalogue[id].since > archive.version) {
    throw new WorkbookProblem('archiveOutdated', { table: id });
  }
  if (table === undefined) {
    throw new WorkbookProblem('archiveDamaged', { table: id, field: '' });
  }
  return table;
}

/** The sheets that the archive's tables stand on, each once. */
export function sheetNamesOf({ tables }: FoundArchive): string[] {
  return [...new Set([...tables.values()].map(({ sheetName }) => sheetName))];
}

/** What the workbook has and remembers. */
interface WorkbookTables {
  readonly mark: ArchiveMark | undefined;
  readonly frozen: FrozenState | undefined;
  readonly tables: readonly WorkbookTable[];
  /** By the usual name of each of our tables: its body, asked for along with the rest because it mostly is there. */
  readonly usualBodies: ReadonlyMap<string, Excel.Range>;
}

async function readWorkbookTables(context: Excel.RequestContext): Promise<WorkbookTables> {
  const setting = context.workbook.settings.getItemOrNullObject(ARCHIVE_SETTING);
  setting.load('value');
  const frozen = requestFrozenMark(context);
  const { tables } = context.workbook;
  tables.load(
    'items/name,items/showTotals,items/worksheet/name,items/worksheet/protection/protected,items/columns/items/id,items/columns/items/name',
  );
  const usualBodies = new Map(
    Object.values(catalogue).map(({ tableName }) => [tableName, requestBody(tables.getItemOrNullObject(tableName))]),
  );
  await context.sync();
  return {
    usualBodies,
    frozen: readFrozenMark(frozen),
    mark: setting.isNullObject ? undefined : readArchiveMark(setting.value),
    tables: tables.items.map((table) => ({
      name: table.name,
      hasTotals: table.showTotals,
      sheetName: table.worksheet.name,
      isProtected: table.worksheet.protection.protected,
      columns: table.columns.items.map(({ id, name }) => ({ id, name })),
    })),
  };
}

/**
 * Which table is which. Without a customer table there is an archive only if the workbook remembers one and at least two
 * other tables still look like ours: what it remembers outlives sheets that were deleted by hand, and a table that
 * happens to be called Settings is no archive.
 */
function matchTables(tables: readonly WorkbookTable[], mark: ArchiveMark | undefined): Match[] {
  const free = new Set(tables);
  const known = Object.values(catalogue).filter((definition) => canHave(mark, definition));
  const matches = known.flatMap((definition): Match[] => {
    const remembered = mark?.tables[definition.id];
    const candidates = [
      ...[...free].filter(({ name }) => name === remembered?.name),
      ...[...free].filter(({ name }) => name.toLowerCase() === definition.tableName.toLowerCase()),
      ...free,
    ];
    const columnIds = new Map(Object.entries(remembered?.columns ?? {}));
    for (const table of candidates) {
      const isNamed = table.name === remembered?.name;
      const resolved = resolveColumns(definition, table.columns, isNamed ? columnIds : new Map());
      const match = { definition, table, ...resolved };
      if (isOfThisKind(match, remembered)) {
        free.delete(table);
        return [match];
      }
    }
    return [];
  });
  const hasCustomers = matches.some(({ definition }) => definition.id === 'customers');
  const isRemembered = mark !== undefined && matches.filter(hasMostHeaders).length > 1;
  return hasCustomers || isRemembered ? matches : [];
}

/** A user's own table may look like one that a remembered archive has never had. */
function canHave(mark: ArchiveMark | undefined, definition: TableDefinition): boolean {
  return mark === undefined || mark.tables[definition.id] !== undefined || hasTable(mark.version, definition);
}

/** Of an archive whose workbook remembers nothing. */
function guessVersion(matches: readonly Match[]): ArchiveVersion {
  const versions: readonly ArchiveVersion[] = matches.map(({ definition }) => definition.since);
  return versions.reduce((newest, version) => (version > newest ? version : newest), 1);
}

/**
 * A remembered table is ours if all its remembered columns are still there, whatever they are called now; one with its
 * name or the usual one if at least half of what we need is in it; one of another name only if it has all.
 */
function isOfThisKind(match: Match, remembered: TableMark | undefined): boolean {
  const { definition, table, missing } = match;
  if (table.name === remembered?.name) {
    return hasColumns(table, remembered) || hasMostHeaders(match);
  }
  return table.name.toLowerCase() === definition.tableName.toLowerCase() ? hasMostHeaders(match) : missing.length === 0;
}

function hasColumns({ columns }: WorkbookTable, remembered: TableMark): boolean {
  return Object.values(remembered.columns).every((number) => columns.some(({ id }) => id === number));
}

/** Whether half of what we need stands there under our headers. Excel's column numbers would fit any table. */
function hasMostHeaders({ definition, table }: Match): boolean {
  const required = definition.fields.filter(({ isRequired }) => isRequired === true).length;
  return resolveColumns(definition, table.columns, new Map()).missing.length * 2 <= required;
}

function listMissing(matches: readonly Match[], version: ArchiveVersion): MissingColumn[] {
  return Object.values(catalogue).flatMap((definition): MissingColumn[] => {
    const { id } = definition;
    const match = matches.find((candidate) => candidate.definition.id === id);
    if (match === undefined) {
      return hasTable(version, definition) ? [{ table: id }] : [];
    }
    const missing = match.missing.filter((field) => hasField(version, fieldOf(id, field)));
    return missing.map((field) => ({ table: id, field }));
  });
}

function requestBody(table: Excel.Table): Excel.Range {
  return table.getDataBodyRange().untrack().load('rowIndex,columnIndex,rowCount,columnCount');
}

/** Asks once more only for tables that bear another name than usual. */
async function placeTables(
  context: Excel.RequestContext,
  matches: readonly Match[],
  usualBodies: ReadonlyMap<string, Excel.Range>,
): Promise<ArchiveTable[]> {
  const bodies = matches.map(
    ({ table }) => usualBodies.get(table.name) ?? requestBody(context.workbook.tables.getItem(table.name)),
  );
  if (matches.some(({ table }) => !usualBodies.has(table.name))) {
    await context.sync();
  }
  return matches.map(({ definition, table, places }, index) => {
    const body = bodies[index];
    return {
      id: definition.id,
      name: table.name,
      sheetName: table.sheetName,
      isProtected: table.isProtected,
      hasTotals: table.hasTotals,
      offsets: places,
      headers: new Map([...places].map(([field, place]) => [field, table.columns[place]?.name ?? ''])),
      columnNames: table.columns.map(({ name }) => name),
      columnCount: table.columns.length,
      rowCount: body?.rowCount ?? 0,
      firstRow: body?.rowIndex ?? 0,
      firstColumn: body?.columnIndex ?? 0,
    };
  });
}

/** The language in which most headers stand; for archives whose workbook remembers nothing, such as a copied sheet. */
function guessLanguage(matches: readonly Match[]): Language {
  const names = new Set(matches.flatMap(({ table }) => table.columns.map(({ name }) => name)));
  const counts = languages.map((language) => ({
    language,
    count: matches.flatMap(({ definition }) => definition.fields).filter(({ header }) => names.has(header[language]))
      .length,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).language;
}
