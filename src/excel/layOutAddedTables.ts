import { catalogue } from '../archive/catalogue';
import type { TableId } from '../archive/field';
import type { Language } from '../archive/language';
import { readTakenNames } from './readTakenNames';
import { layOutSheets } from './sheetLayout';
import type { SheetLayout, TakenNames } from './sheetLayout';

/** Where new tables of an archive go. */
export interface AddedLayout {
  readonly sheets: readonly SheetLayout[];
  /** Those of the sheets that stand already, empty: an earlier attempt has left them. */
  readonly standing: ReadonlySet<string>;
  readonly taken: TakenNames;
}

/**
 * Lays out new, empty tables, each on a sheet of its own. A sheet of its name on which nothing stands is used as it is, so
 * that an attempt that was cut off leaves no second set; where there is more on it, the name gets a suffix.
 */
export async function layOutAddedTables(
  context: Excel.RequestContext,
  language: Language,
  tables: readonly TableId[],
): Promise<AddedLayout> {
  const definitions = Object.values(catalogue).filter(({ id }) => tables.includes(id));
  const taken = await readTakenNames(context);
  const standing = await findEmptySheets(
    context,
    definitions.map(({ sheetName }) => sheetName[language]),
  );
  standing.forEach((name) => taken.sheets.delete(name.toLocaleLowerCase('en-US')));
  const sheets = layOutSheets({ language, currency: '', extraColumns: [], records: [] }, definitions, taken);
  return { sheets, standing, taken };
}

async function findEmptySheets(context: Excel.RequestContext, names: readonly string[]): Promise<ReadonlySet<string>> {
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { name, used: sheet.getUsedRangeOrNullObject(true).untrack().load('address'), sheet: sheet.load('name') };
  });
  await context.sync();
  return new Set(sheets.filter(({ sheet, used }) => !sheet.isNullObject && used.isNullObject).map(({ name }) => name));
}
