import { catalogue } from '../archive/catalogue';
import type { TableDefinition } from '../archive/field';
import type { AddedTable } from '../archive/plan';
import { isPolicyTable } from '../archive/policyRows';
import type { FoundArchive } from './findArchive';
import { readTakenNames } from './readTakenNames';
import { GAP_COLUMNS, layOutSheets, layOutSideBySide } from './sheetLayout';
import type { SheetLayout, TakenNames } from './sheetLayout';

/** Where new tables of an archive go. */
export interface AddedLayout {
  readonly sheets: readonly SheetLayout[];
  /** Those of the sheets that stand already, empty: an earlier attempt has left them. */
  readonly standing: ReadonlySet<string>;
  /** Tables of policy to the right of all that stands on the sheet of the settings. */
  readonly beside?: SheetLayout;
  readonly taken: TakenNames;
}

/** What is to be laid out: a table, and what it holds from the beginning. */
export type NewTable = Pick<AddedTable, 'table' | 'records'>;

/** Columns of a sheet in Excel. */
const SHEET_COLUMNS = 16_384;

/**
 * Lays out new tables, each on a sheet of its own, those of policy beside the settings where there is room. A sheet of its name on
 * which nothing stands is used as it is, so that an attempt that was cut off leaves no second set; where there is more on it, the
 * name gets a suffix.
 */
export async function layOutAddedTables(
  context: Excel.RequestContext,
  archive: FoundArchive,
  tables: readonly NewTable[],
): Promise<AddedLayout> {
  const { language } = archive;
  const definitions = Object.values(catalogue).filter(({ id }) => tables.some(({ table }) => table === id));
  const records = tables.flatMap((added) => added.records ?? []);
  const creation = { language, currency: '', extraColumns: [], records };
  const taken = await readTakenNames(context);
  const firstColumn = await findRoomBesideSettings(context, archive, definitions);
  const home = firstColumn === undefined ? undefined : archive.tables.get('settings');
  const apart = definitions.filter(({ id }) => home === undefined || !isPolicyTable(id));
  const standing = await findEmptySheets(
    context,
    apart.map(({ sheetName }) => sheetName[language]),
  );
  standing.forEach((name) => taken.sheets.delete(name.toLocaleLowerCase('en-US')));
  const sheets = layOutSheets(creation, apart, taken);
  if (home === undefined || firstColumn === undefined) {
    return { sheets, standing, taken };
  }
  const policy = definitions.filter(({ id }) => isPolicyTable(id));
  const beside = layOutSideBySide(creation, policy, home.sheetName, firstColumn, taken);
  return { sheets, standing, beside: { name: home.sheetName, tables: beside }, taken };
}

/** The first column to the right of all that stands there; `undefined` where there is nothing to place, or no room. */
async function findRoomBesideSettings(
  context: Excel.RequestContext,
  { tables }: FoundArchive,
  definitions: readonly TableDefinition[],
): Promise<number | undefined> {
  const home = tables.get('settings');
  const policy = definitions.filter(({ id }) => isPolicyTable(id));
  if (home === undefined || home.isProtected || policy.length === 0) {
    return undefined;
  }
  const used = context.workbook.worksheets
    .getItem(home.sheetName)
    .getUsedRange(true)
    .untrack()
    .load('columnIndex,columnCount');
  await context.sync();
  const firstColumn = used.columnIndex + used.columnCount + GAP_COLUMNS;
  const width = policy.reduce((columns, { fields }) => columns + fields.length + GAP_COLUMNS, 0);
  return firstColumn + width <= SHEET_COLUMNS ? firstColumn : undefined;
}

async function findEmptySheets(context: Excel.RequestContext, names: readonly string[]): Promise<ReadonlySet<string>> {
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { name, used: sheet.getUsedRangeOrNullObject(true).untrack().load('address'), sheet: sheet.load('name') };
  });
  await context.sync();
  return new Set(sheets.filter(({ sheet, used }) => !sheet.isNullObject && used.isNullObject).map(({ name }) => name));
}
