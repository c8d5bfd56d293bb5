import { catalogue } from '../../archive/catalogue';
import type { TableId } from '../../archive/field';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import { findRelation } from '../../usecases/customerRelations';
import { requireArchive, tableOf } from '../findArchive';

/**
 * Shows only one customer's records in the sheet of a table and goes there. Filters on other columns stay.
 * @returns the header of the column of customer numbers where it is filtered by something else; then nothing was done, unless
 * `isReplacing`.
 */
export async function filterByCustomer(
  context: Excel.RequestContext,
  id: TableId,
  customerNumber: string,
  isReplacing: boolean,
): Promise<string | undefined> {
  const table = tableOf(await requireArchive(context), id);
  const owner = findRelation(id)?.ownerField ?? catalogue[id].keyField;
  const offset = table.offsets.get(owner);
  if (offset === undefined) {
    throw new WorkbookProblem('archiveOutdated', { table: id, field: owner });
  }
  const sheetTable = context.workbook.tables.getItem(table.name).load('showFilterButton');
  const filter = sheetTable.columns.getItemAt(offset).filter.load('criteria');
  await context.sync();
  // A column without a filter has no criteria, whatever the type says.
  const criteria = filter.criteria as Partial<Excel.FilterCriteria> | null | undefined;
  const isForeign = criteria?.filterOn !== undefined && !isFilterByOne(criteria);
  if (isForeign && !isReplacing) {
    return table.headers.get(owner) ?? owner;
  }
  if (!sheetTable.showFilterButton) {
    sheetTable.showFilterButton = true;
  }
  filter.applyValuesFilter([customerNumber]);
  sheetTable.worksheet.activate();
  await context.sync();
  return undefined;
}

/** A filter by one customer is as this sets it itself, perhaps for another one: that is not worth a question. */
function isFilterByOne({ filterOn, values }: Partial<Excel.FilterCriteria>): boolean {
  return filterOn === 'Values' && values?.length === 1;
}
