import type { ArchiveState } from '../usecases/archiveWorkbook';
import { summariseArchive } from '../usecases/summariseArchive';
import { findArchive, sheetNamesOf, tableOf } from './findArchive';
import { findListArea } from './findListArea';
import { readArchiveSettings } from './readArchiveSettings';
import { readTable } from './readTable';

/** Looks what there is: no archive (and whether a list stands ready), a damaged one, or one at a glance. Never writes. */
export async function lookAtArchive(context: Excel.RequestContext): Promise<ArchiveState> {
  const archive = await findArchive(context);
  if (archive === undefined) {
    return lookAtSheet(context);
  }
  if (archive.missing.length > 0) {
    return { kind: 'damaged', language: archive.language, missing: archive.missing };
  }
  const { scheme } = await readArchiveSettings(context, archive);
  const customers = await readTable(context, tableOf(archive, 'customers'), { fields: ['customerNumber', 'tier'] }, {});
  const history = await readTable(context, tableOf(archive, 'tierHistory'), { fields: ['date'] }, {});
  return {
    kind: 'found',
    summary: summariseArchive({
      language: archive.language,
      scheme,
      numbers: customers.columns.get('customerNumber') ?? [],
      tiers: customers.columns.get('tier') ?? [],
      historyDates: history.columns.get('date') ?? [],
      sheetNames: sheetNamesOf(archive),
    }),
  };
}

async function lookAtSheet(context: Excel.RequestContext): Promise<ArchiveState> {
  const { sheetName, area } = await findListArea(context);
  return {
    kind: 'none',
    // Headers and at least one row below them.
    activeSheetHasList: area !== undefined && area.rowCount > 1,
    activeSheetName: sheetName,
  };
}
