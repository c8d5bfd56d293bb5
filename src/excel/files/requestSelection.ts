import type { TableId } from '../../archive/field';
import type { CellValue } from '../../archive/cellValue';
import type { ArchiveLayout } from './archiveLayout';

/** Where a table's body is. */
export interface BodyPlace {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
}

/** The row in which the active cell stands, and what of it belongs to a table. */
export interface SelectedRow {
  readonly tableName: string;
  readonly columnNames: readonly string[];
  /** Zero-based row in the sheet. */
  readonly row: number;
  /** Zero-based column in the sheet at which `cells` begin. */
  readonly firstColumn: number;
  readonly cells: readonly CellValue[];
}

export interface SelectionAnswer {
  /** Names of all tables of the workbook. */
  readonly tableNames: readonly string[];
  /** Where the tables of the layout stand; those that are gone are left out. */
  readonly bodies: ReadonlyMap<TableId, BodyPlace>;
  /** `undefined` if the active cell is in no table, or nothing stands in its row. */
  readonly selected: SelectedRow | undefined;
}

/**
 * Asks along with the next round trip for the row of the active cell, which is the one where a selection of many began, and
 * where the tables of the layout stand; the function gives the answer after that.
 */
export function requestSelection(context: Excel.RequestContext, layout?: ArchiveLayout): () => SelectionAnswer {
  const { workbook } = context;
  workbook.tables.load('items/name');
  const bodies = [...(layout?.tables.values() ?? [])].map(({ id, name }) => ({
    id,
    body: requestBody(workbook, name),
  }));
  const cell = workbook.getActiveCell().untrack().load('rowIndex');
  const tables = cell.getTables(false).load('items/name,items/columns/items/name');
  const row = cell.getEntireRow().untrack().getUsedRangeOrNullObject(true).untrack().load('values,columnIndex');
  return () => {
    const [table] = tables.items;
    const isInTable = table !== undefined && !row.isNullObject;
    return {
      tableNames: workbook.tables.items.map(({ name }) => name),
      bodies: new Map(bodies.flatMap(({ id, body }) => (body.isNullObject ? [] : [[id, toPlace(body)]]))),
      selected: isInTable
        ? {
            tableName: table.name,
            columnNames: table.columns.items.map(({ name }) => name),
            row: cell.rowIndex,
            firstColumn: row.columnIndex,
            cells: (row.values as CellValue[][])[0] ?? [],
          }
        : undefined,
    };
  };
}

function requestBody({ tables }: Excel.Workbook, name: string): Excel.Range {
  return tables.getItemOrNullObject(name).getDataBodyRange().untrack().load('rowIndex,columnIndex,rowCount');
}

function toPlace({ rowIndex, columnIndex, rowCount }: Excel.Range): BodyPlace {
  return { firstRow: rowIndex, firstColumn: columnIndex, rowCount };
}

/** The cells of the selected row that lie in the table, from its first column on; `undefined` in its headers and totals. */
export function cellsInBody(
  selected: SelectedRow,
  { firstRow, firstColumn, rowCount }: BodyPlace,
): CellValue[] | undefined {
  if (selected.row < firstRow || selected.row >= firstRow + rowCount) {
    return undefined;
  }
  return selected.columnNames.map((_name, offset) => selected.cells[firstColumn + offset - selected.firstColumn] ?? '');
}
