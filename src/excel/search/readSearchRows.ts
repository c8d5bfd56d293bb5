import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { RowReader } from '../../usecases/searchCustomers/readSearchedCustomer';
import { requireArchive } from '../findArchive';
import { readRows } from '../recordRuns';

/** A searched table as it stood when it was read. */
export interface SearchedTable {
  readonly sheetId: string;
  /** Rows of the body, and where the first one stands in the sheet, zero-based. */
  readonly rowCount: number;
  readonly firstRow: number;
}

export interface SearchedRows {
  /** `undefined` in an archive without that table. */
  readonly table: SearchedTable | undefined;
  /** Reads the fields of one of the rows that were asked for. */
  readonly row: (row: number) => RowReader;
}

/**
 * Reads some rows of a table for the search, wherever the table stands now.
 * @param choose which rows, in rising order, once it is known how many there are
 */
export async function readSearchRows(
  context: Excel.RequestContext,
  id: TableId,
  fields: readonly string[],
  choose: (rowCount: number) => readonly number[],
): Promise<SearchedRows> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  const table = (await requireArchive(context)).tables.get(id);
  if (table === undefined) {
    return { table: undefined, row: () => () => '' };
  }
  const known = fields.filter((field) => table.offsets.has(field));
  const columns = await readRows(context, table, known, choose(table.rowCount), {});
  const read = (field: string, row: number): CellValue => columns.get(field)?.get(row) ?? '';
  const sheetId = sheets.items.find(({ name }) => name === table.sheetName)?.id ?? '';
  return {
    table: { sheetId, rowCount: table.rowCount, firstRow: table.firstRow },
    row: (row) => (field) => read(field, row),
  };
}

/** So many rows from one on, as far as there are. */
export function rowsFrom(first: number, most: number): (rowCount: number) => readonly number[] {
  return (rowCount) => Array.from({ length: Math.max(0, Math.min(most, rowCount - first)) }, (_, row) => first + row);
}
