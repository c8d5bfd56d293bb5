import { currentArchiveVersion } from '../archive/archiveVersion';
import type { CellValue } from '../archive/cellValue';
import { isBlank } from '../archive/isBlank';
import type { ArchiveState } from '../usecases/archiveWorkbook';
import { customerFields, findBlankRows } from '../usecases/findBlankRows';
import { findNewest, summariseArchive } from '../usecases/summariseArchive';
import { listLacking } from '../usecases/upgradeArchive';
import type { ArchiveTable } from './archiveTable';
import { findArchive, sheetNamesOf, tableOf } from './findArchive';
import { findListArea } from './findListArea';
import { fieldsOf } from './planUpgrade';
import { requestBasicSettings } from './readArchiveSettings';
import { readTable } from './readTable';
import { readRows } from './recordRuns';
import type { Sight } from './sight';

/** With more customers their answer may be refused for its size, and what is asked along with it would be lost. */
const MOST_ROWS_ALONG = 5_000;

/** The history as a look has read it: good until somebody edits its sheet or its length changes. */
export interface KnownHistory {
  readonly sheetId: string;
  readonly rowCount: number;
  readonly newestChange: number;
}

export interface Looked {
  readonly state: ArchiveState;
  readonly sight: Sight;
  readonly history?: KnownHistory;
}

/**
 * Looks what there is: no archive (and whether a list stands ready), a damaged one, or one at a glance. Never writes.
 * @param unedited The history as an earlier look knew it, if nobody has edited its sheet since; it is not read again.
 */
export async function lookAtArchive(context: Excel.RequestContext, unedited?: KnownHistory): Promise<Looked> {
  // Answered along with what finds the archive.
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const activeSheet = worksheets.getActiveWorksheet().load('id');
  const archive = await findArchive(context);
  if (archive === undefined) {
    const state = await lookAtSheet(context);
    return { state, sight: { kind: 'noArchive', activeSheet: activeSheet.id, hasList: state.activeSheetHasList } };
  }
  if (archive.missing.length > 0) {
    const state = { kind: 'damaged', language: archive.language, missing: archive.missing } as const;
    return { state, sight: { kind: 'unknown' } };
  }
  const ids = new Map(worksheets.items.map(({ id, name }) => [name, id]));
  const sheetNames = sheetNamesOf(archive);
  const customers = tableOf(archive, 'customers');
  const historyTable = tableOf(archive, 'tierHistory');
  const historySheet = ids.get(historyTable.sheetName) ?? '';
  const settings = requestBasicSettings(context, archive);
  if (customers.rowCount > MOST_ROWS_ALONG) {
    await context.sync();
  }
  const tiers = await readTiers(context, customers);
  const { scheme, freshness } = settings();
  const isKnown = unedited?.sheetId === historySheet && unedited.rowCount === historyTable.rowCount;
  const newestChange = isKnown ? unedited.newestChange : await readNewestChange(context, historyTable);
  return {
    state: {
      kind: 'found',
      summary: summariseArchive({
        language: archive.language,
        scheme,
        freshness,
        tiers,
        newestChange,
        sheetNames,
        ...(archive.frozen && { frozen: archive.frozen }),
        ...(archive.version < currentArchiveVersion && { outdated: listLacking(archive.version, fieldsOf(archive)) }),
      }),
    },
    sight: {
      kind: 'archive',
      sheets: new Set(sheetNames.map((name) => ids.get(name) ?? '')),
      customerRows: customers.rowCount,
    },
    history: { sheetId: historySheet, rowCount: historyTable.rowCount, newestChange },
  };
}

async function readNewestChange(context: Excel.RequestContext, history: ArchiveTable): Promise<number> {
  const { columns } = await readTable(context, history, { fields: ['date'] }, {});
  return findNewest(columns.get('date') ?? []);
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

async function lookAtSheet(context: Excel.RequestContext): Promise<Extract<ArchiveState, { kind: 'none' }>> {
  const { sheetName, area } = await findListArea(context);
  return {
    kind: 'none',
    // Headers and at least one row below them.
    activeSheetHasList: area !== undefined && area.rowCount > 1,
    activeSheetName: sheetName,
  };
}
