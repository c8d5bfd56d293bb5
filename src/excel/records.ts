import { catalogue } from '../archive/catalogue';
import type { TableId } from '../archive/field';
import type { RecordKey } from '../archive/plan';
import { recordKeys } from '../archive/recordKeys';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import { bodyOf, cellsOf } from './archiveTable';
import { requireArchive, tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { readTable } from './readTable';

/**
 * Selects the record's row in its sheet and scrolls to it.
 * @throws WorkbookProblem `recordNotFound`.
 */
export async function selectRecord(context: Excel.RequestContext, id: TableId, record: RecordKey): Promise<void> {
  const table = tableOf(await requireArchive(context), id);
  const { keyField } = catalogue[id];
  const { columns } = await readTable(context, table, { fields: [keyField] }, {});
  const row = recordKeys(columns.get(keyField) ?? []).indexOf(record);
  if (row < 0) {
    throw new WorkbookProblem('recordNotFound', { record });
  }
  cellsOf(bodyOf(context, table), row, 0, 1, table.columnCount).select();
  await context.sync();
}

/**
 * Selects a cell by the name of its sheet and its address.
 * @throws WorkbookProblem `recordNotFound` if the sheet is gone.
 */
export async function selectCell(context: Excel.RequestContext, sheetName: string, address: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  await context.sync();
  if (sheet.isNullObject) {
    throw new WorkbookProblem('recordNotFound', { sheet: sheetName, address });
  }
  sheet.getRange(address).untrack().select();
  await context.sync();
}

/** The names of these customers in the same order; `''` for one that has none or is gone. */
export async function readCustomerNames(
  context: Excel.RequestContext,
  archive: FoundArchive,
  records: readonly RecordKey[],
): Promise<string[]> {
  const { keyField } = catalogue.customers;
  const { columns } = await readTable(context, tableOf(archive, 'customers'), { fields: [keyField, 'name'] }, {});
  const rows = new Map(recordKeys(columns.get(keyField) ?? []).map((key, row) => [key, row]));
  const names = columns.get('name') ?? [];
  return records.map((record) => String(names[rows.get(record) ?? -1] ?? ''));
}
