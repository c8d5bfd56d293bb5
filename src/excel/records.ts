import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { RecordKey } from '../archive/plan';
import { recordKeys } from '../archive/recordKeys';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { readTable } from './readTable';
import { readRows } from './recordRuns';

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

/**
 * The names of these customers in the same order; `''` for one that has none or is gone. Reads only their rows as long as
 * their numbers still stand where they stood.
 * @param known The key column as it was read last, if it was.
 */
export async function readCustomerNames(
  context: Excel.RequestContext,
  archive: FoundArchive,
  records: readonly RecordKey[],
  known: readonly CellValue[] = [],
): Promise<string[]> {
  const { keyField } = catalogue.customers;
  const table = tableOf(archive, 'customers');
  const places = known.length === table.rowCount ? findPlaces(known, records) : undefined;
  if (places !== undefined) {
    const rows = [...places].sort((one, other) => one - other);
    const columns = await readRows(context, table, [keyField, 'name'], rows, {});
    if (rows.every((row) => columns.get(keyField)?.get(row) === known[row])) {
      return places.map((row) => String(columns.get('name')?.get(row) ?? ''));
    }
  }
  const { columns } = await readTable(context, table, { fields: [keyField, 'name'] }, {});
  const rows = mapPlaces(columns.get(keyField) ?? []);
  const names = columns.get('name') ?? [];
  return records.map((record) => String(names[rows.get(record) ?? -1] ?? ''));
}

/** The row of each record; `undefined` if one is not among them. */
function findPlaces(numbers: readonly CellValue[], records: readonly RecordKey[]): number[] | undefined {
  const rows = mapPlaces(numbers);
  const places = records.flatMap((record) => rows.get(record) ?? []);
  return places.length === records.length ? places : undefined;
}

function mapPlaces(numbers: readonly CellValue[]): ReadonlyMap<RecordKey, number> {
  return new Map(recordKeys(numbers).map((key, row) => [key, row]));
}
