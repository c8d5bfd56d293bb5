import type { CellValue } from '../archive/cellValue';
import { isBlank } from '../archive/isBlank';
import type { ArchiveState } from '../usecases/archiveWorkbook';
import { customerFields, findBlankRows } from '../usecases/findBlankRows';
import { findNewest, summariseArchive } from '../usecases/summariseArchive';
import type { ArchiveTable } from './archiveTable';
import { findArchive, sheetNamesOf, tableOf } from './findArchive';
import { findListArea } from './findListArea';
import { readArchiveSettings } from './readArchiveSettings';
import { readTable } from './readTable';
import { readRows } from './recordRuns';

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
  const tiers = await readTiers(context, tableOf(archive, 'customers'));
  const history = await readTable(context, tableOf(archive, 'tierHistory'), { fields: ['date'] }, {});
  return {
    kind: 'found',
    summary: summariseArchive({
      language: archive.language,
      scheme,
      tiers,
      newestChange: findNewest(history.columns.get('date') ?? []),
      sheetNames: sheetNamesOf(archive),
    }),
  };
}

/** The tier of each customer. Of a row that has neither number nor tier the rest is read, to see whether it is one. */
async function readTiers(context: Excel.RequestContext, table: ArchiveTable): Promise<CellValue[]> {
  const [number, tier, ...others] = customerFields;
  const { columns } = await readTable(context, table, { fields: [number, tier] }, {});
  const tiers = columns.get(tier) ?? [];
  const doubtful = findBlankRows(table.rowCount, [columns.get(number) ?? [], tiers]);
  const rest = await readRows(context, table, others, doubtful, {});
  const nobody = new Set(doubtful.filter((row) => others.every((field) => isBlank(rest.get(field)?.get(row) ?? ''))));
  return Array.from({ length: table.rowCount }, (_, row) => tiers[row] ?? '').filter((_tier, row) => !nobody.has(row));
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
