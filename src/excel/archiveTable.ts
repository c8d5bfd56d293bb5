import { findField } from '../archive/catalogue';
import type { TableId } from '../archive/field';
import { GENERAL_FORMAT } from './typedText';

/** A table of the archive as it stands in the workbook. Positions hold for the run in which they were read. */
export interface ArchiveTable {
  readonly id: TableId;
  /** Excel's name of the table; with a suffix if the workbook has another table of our name. */
  readonly name: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** By field id: offset of its column in the table, whatever the user has moved or renamed. */
  readonly offsets: ReadonlyMap<string, number>;
  /** By field id: its header as it stands in the sheet. */
  readonly headers: ReadonlyMap<string, string>;
  /** Headers of all columns from left to right, those of columns that the user has added included. */
  readonly columnNames: readonly string[];
  readonly columnCount: number;
  /** Rows of the body. A table without records has one empty row. */
  readonly rowCount: number;
  /** Zero-based place of the body's first cell in the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly hasTotals: boolean;
}

/** The table with the columns that the user has added: `extra:` and their header stand for a field of theirs. */
export function withExtraColumns(table: ArchiveTable): ArchiveTable {
  const known = new Set(table.offsets.values());
  const extra = [...table.columnNames.entries()].filter(([offset]) => !known.has(offset));
  return {
    ...table,
    offsets: new Map([...table.offsets, ...extra.map(([offset, name]) => [`extra:${name}`, offset] as const)]),
    headers: new Map([...table.headers, ...extra.map(([, name]) => [`extra:${name}`, name] as const)]),
  };
}

/** Offset of a field's column. The field must be in the table: required ones are, once the archive was found. */
export function offsetOf(table: ArchiveTable, field: string): number {
  const offset = table.offsets.get(field);
  if (offset === undefined) {
    throw new Error(`The table ${table.name} has no column for ${field}.`);
  }
  return offset;
}

/** Number format of a field's column as the catalogue has it. */
export function formatOf(table: ArchiveTable, field: string): string {
  return findField(table.id, field)?.numberFormat ?? GENERAL_FORMAT;
}

/** The table's body, to take many ranges from in one request. */
export function bodyOf(context: Excel.RequestContext, table: ArchiveTable): Excel.Range {
  return context.workbook.tables.getItem(table.name).getDataBodyRange().untrack();
}

/**
 * Cells of the body by row and column offset. They may lie below the body. The range is good for one request only,
 * which spares the request the keeping and releasing of a reference.
 */
export function cellsOf(
  body: Excel.Range,
  firstRow: number,
  offset: number,
  rowCount: number,
  columnCount: number,
): Excel.Range {
  return body.getCell(firstRow, offset).untrack().getAbsoluteResizedRange(rowCount, columnCount).untrack();
}
