import { currentArchiveVersion } from '../archive/archiveVersion';
import { catalogue } from '../archive/catalogue';
import type { ArchiveVersion, DefinedNameId, TableId } from '../archive/field';
import { languages } from '../archive/language';
import type { Language } from '../archive/language';
import { WorkbookProblem } from '../usecases/archiveWorkbook';

/** Key of the workbook setting that remembers the archive. Written when the archive is made, repaired or upgraded, never else. */
export const ARCHIVE_SETTING = 'customer-archive';

/** What the workbook remembers of its archive, so that it is found again after tables and headers were renamed. */
export interface ArchiveMark {
  /** Of the archive's layout; the mark itself looks the same in all versions. */
  readonly version: ArchiveVersion;
  readonly language: Language;
  readonly tables: Readonly<Partial<Record<TableId, TableMark>>>;
  readonly definedNames: Readonly<Partial<Record<DefinedNameId, string>>>;
}

export interface TableMark {
  readonly name: string;
  /** By field id: Excel's number of the column, which stays with it when it is renamed or moved. */
  readonly columns: Readonly<Record<string, number>>;
}

/** The mark as the setting's value; the same for the same archive, in whatever order its tables were found. */
export function writeArchiveMark(mark: ArchiveMark): string {
  const tables = Object.values(catalogue).flatMap(({ id }) => {
    const table = mark.tables[id];
    return table === undefined ? [] : [[id, table] as const];
  });
  return JSON.stringify({ ...mark, tables: Object.fromEntries(tables) });
}

/**
 * Reads a setting's value. `undefined` for anything that no version has written: then headers alone count.
 * @throws WorkbookProblem `archiveNewer` for an archive of a version that this add-in does not know.
 */
export function readArchiveMark(value: unknown): ArchiveMark | undefined {
  const mark = typeof value === 'string' ? parseJson(value) : undefined;
  if (isRecord(mark) && typeof mark['version'] === 'number' && mark['version'] > currentArchiveVersion) {
    throw new WorkbookProblem('archiveNewer', { version: mark['version'] });
  }
  return isArchiveMark(mark) ? mark : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

function isArchiveMark(mark: unknown): mark is ArchiveMark {
  return (
    isRecord(mark) &&
    isVersion(mark['version']) &&
    languages.some((language) => language === mark['language']) &&
    isRecord(mark['tables']) &&
    Object.values(mark['tables']).every(isTableMark) &&
    isRecord(mark['definedNames']) &&
    Object.values(mark['definedNames']).every((name) => typeof name === 'string')
  );
}

function isVersion(version: unknown): version is ArchiveVersion {
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 && version <= currentArchiveVersion;
}

function isTableMark(mark: unknown): mark is TableMark {
  return (
    isRecord(mark) &&
    typeof mark['name'] === 'string' &&
    isRecord(mark['columns']) &&
    Object.values(mark['columns']).every((id) => typeof id === 'number')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
