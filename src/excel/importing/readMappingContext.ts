import { importableTables } from '../../archive/importableTables';
import type { CellValue } from '../../archive/cellValue';
import { languages } from '../../archive/language';
import type { Language } from '../../archive/language';
import type { Work } from '../../usecases/archiveWorkbook';
import type { ImportContext } from '../../usecases/importList/proposeImport';
import { findRememberedMapping } from '../../usecases/importList/rememberedMapping';
import type { SourceTable } from '../../usecases/importList/sourceTable';
import { findArchive } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { readTable } from '../readTable';
import { readRegister } from './readRegister';

/** Reads what is known of the archive before a list is mapped; of a workbook without one the usual. */
export async function readMappingContext(
  context: Excel.RequestContext,
  table: SourceTable,
  work: Work,
): Promise<Omit<ImportContext, 'into'>> {
  const archive = await findArchive(context);
  const remembered = findRememberedMapping(await readRegister(context, archive), table.columns);
  return {
    language: archive?.language ?? languages[0],
    extraHeaders: new Map(importableTables.map((id) => [id, listExtraHeaders(archive, id)])),
    ...(await readCustomers(context, archive, work)),
    ...(remembered && { remembered }),
  };
}

/** The language in which choices are written; without an archive the first one, as all are understood. */
export async function readArchiveLanguage(context: Excel.RequestContext): Promise<Language> {
  return (await findArchive(context))?.language ?? languages[0];
}

function listExtraHeaders(archive: FoundArchive | undefined, id: (typeof importableTables)[number]): readonly string[] {
  const table = archive?.tables.get(id);
  const known = new Set(table?.offsets.values());
  return (table?.columnNames ?? []).filter((_header, offset) => !known.has(offset));
}

/** What the archive's customers are called, each once. */
async function readCustomers(
  context: Excel.RequestContext,
  archive: FoundArchive | undefined,
  work: Work,
): Promise<Pick<ImportContext, 'customerNumbers' | 'customerNames'>> {
  const table = archive?.tables.get('customers');
  if (table === undefined) {
    return { customerNumbers: new Set(), customerNames: new Set() };
  }
  const { columns } = await readTable(context, table, { fields: ['customerNumber', 'name'] }, work);
  return { customerNumbers: toTexts(columns.get('customerNumber')), customerNames: toTexts(columns.get('name')) };
}

function toTexts(values: readonly CellValue[] = []): ReadonlySet<string> {
  return new Set(values.map(String).filter((text) => text !== ''));
}
