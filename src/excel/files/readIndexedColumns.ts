import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import { findRelation } from '../../usecases/customerRelations';
import type { IndexedColumns } from '../../usecases/RecordIndex';
import { hasColumns } from './archiveLayout';
import { bodyOf, cellsOf } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import { saysTooLarge } from '../hostError';

/** The fields by which the records of a table are found. */
export interface IndexedFields {
  readonly key: string;
  readonly owner: string;
  /** Absent where a table's records have no order of their own. */
  readonly rank?: string;
}

/**
 * The fields by which a table is indexed: customers by the dealer that they are supplied through, the largest buyers first;
 * what belongs to customers by whom it belongs to, the newest first. `undefined` for all other tables.
 */
export function indexedFieldsOf(table: TableId): IndexedFields | undefined {
  const { keyField, dateField } = catalogue[table];
  if (table === 'customers') {
    return { key: keyField, owner: 'suppliedThrough', rank: 'recentPurchases' };
  }
  const relation = findRelation(table);
  return relation && { key: keyField, owner: relation.ownerField, ...(dateField !== undefined && { rank: dateField }) };
}

/** What some rows of a table hold in the columns of its index. */
export interface IndexedRows extends IndexedColumns {
  /** Rows of the table's body. */
  readonly rowCount: number;
}

/**
 * Reads these rows of the columns by which a table is indexed, in one round trip; of rows below the table it answers what is
 * in it.
 * @returns `tooLarge` if Excel could not carry the answer, `otherColumns` if the columns are no longer where they were.
 */
export async function readIndexedColumns(
  context: Excel.RequestContext,
  table: ArchiveTable,
  firstRow: number,
  rowCount: number,
): Promise<IndexedRows | 'tooLarge' | 'otherColumns'> {
  const fields = indexedFieldsOf(table.id);
  if (fields === undefined) {
    throw new Error(`The table ${table.name} has no index.`);
  }
  const body = bodyOf(context, table).load('rowCount');
  const { columns } = context.workbook.tables.getItem(table.name);
  columns.load('items/name');
  const requestColumn = (field: string | undefined): Excel.Range | undefined => {
    const offset = field === undefined ? undefined : table.offsets.get(field);
    return offset === undefined ? undefined : cellsOf(body, firstRow, offset, rowCount, 1).load('values');
  };
  const ranges = {
    keys: requestColumn(fields.key),
    owners: requestColumn(fields.owner),
    ranks: requestColumn(fields.rank),
  };
  try {
    await context.sync();
  } catch (error) {
    if (saysTooLarge(error)) {
      return 'tooLarge';
    }
    throw error;
  }
  if (
    !hasColumns(
      table,
      columns.items.map(({ name }) => name),
    )
  ) {
    return 'otherColumns';
  }
  const rows = Math.max(0, Math.min(rowCount, body.rowCount - firstRow));
  const valuesOf = (range: Excel.Range | undefined): CellValue[] => {
    const values = range?.values as CellValue[][] | undefined;
    return Array.from({ length: rows }, (_, row) => values?.[row]?.[0] ?? '');
  };
  return {
    rowCount: body.rowCount,
    keys: valuesOf(ranges.keys),
    owners: valuesOf(ranges.owners),
    ranks: valuesOf(ranges.ranks),
  };
}
