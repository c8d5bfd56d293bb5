import type { FilterField } from '../../usecases/searchCustomers/customerSearch';
import type { ArchiveTable } from '../archiveTable';
import { requireArchive, tableOf } from '../findArchive';

/** The texts that a column shall show, by field; none for a column that shall not be filtered. */
export type SheetFilters = ReadonlyMap<FilterField, readonly string[]>;

/**
 * Filters the Customers sheet and goes there. Filters on other columns stay.
 * @param own What we have filtered by last: a column that bears just that is ours to change.
 * @returns the headers of columns that bear a filter of somebody else; then nothing was done, unless `isReplacing`.
 */
export async function filterSheet(
  context: Excel.RequestContext,
  wanted: SheetFilters,
  own: SheetFilters,
  isReplacing: boolean,
): Promise<readonly string[]> {
  const table = tableOf(await requireArchive(context), 'customers');
  const sheetTable = context.workbook.tables.getItem(table.name).load('showFilterButton');
  const fields = [...new Set([...wanted.keys(), ...own.keys()])].filter((field) => table.offsets.has(field));
  const columns = fields.map((field) => {
    const { filter } = sheetTable.columns.getItemAt(table.offsets.get(field) ?? 0);
    return { field, filter: filter.load('criteria') };
  });
  await context.sync();
  const foreign = columns.filter(({ field, filter }) => {
    const texts = readFilter(filter);
    return texts !== undefined && wanted.get(field) !== undefined && !isSame(texts, own.get(field));
  });
  if (foreign.length > 0 && !isReplacing) {
    return foreign.map(({ field }) => headerOf(table, field));
  }
  if (!sheetTable.showFilterButton) {
    sheetTable.showFilterButton = true;
  }
  for (const { field, filter } of columns) {
    const texts = wanted.get(field);
    if (texts !== undefined) {
      filter.applyValuesFilter([...texts]);
    } else if (isSame(readFilter(filter), own.get(field))) {
      filter.clear();
    }
  }
  sheetTable.worksheet.activate();
  await context.sync();
  return [];
}

/** Takes every filter off the Customers table. */
export async function clearSheetFilters(context: Excel.RequestContext): Promise<void> {
  const table = tableOf(await requireArchive(context), 'customers');
  context.workbook.tables.getItem(table.name).clearFilters();
  await context.sync();
}

/** The texts that a column is filtered by, [] for another kind of filter; `undefined` for a column without one. */
function readFilter(filter: Excel.Filter): readonly string[] | undefined {
  // A column without a filter has no criteria, whatever the type says.
  const criteria = filter.criteria as Partial<Excel.FilterCriteria> | null | undefined;
  if (criteria?.filterOn === undefined) {
    return undefined;
  }
  return criteria.filterOn === 'Values' ? (criteria.values ?? []).map(String) : [];
}

function isSame(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (one === undefined || other === undefined) {
    return one === other;
  }
  const texts = new Set(other);
  return one.length === texts.size && one.every((text) => texts.has(text));
}

function headerOf(table: ArchiveTable, field: FilterField): string {
  return table.headers.get(field) ?? field;
}
