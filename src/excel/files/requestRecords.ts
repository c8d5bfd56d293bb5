import type { CellValue } from '../../archive/cellValue';
import { hasColumns } from './archiveLayout';
import { bodyOf, cellsOf, offsetOf } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import { toColumnBands } from '../columnBands';

/** The cells of a record by field id; those of columns that the catalogue does not know by `extra:` and their header. */
export type NamedCells = Readonly<Record<string, CellValue>>;

/**
 * Asks for whole rows of a table's body along with the next round trip. The function gives the records after that, in the
 * order asked; `undefined` if the columns are no longer those by which the cells would be named.
 */
export function requestRecords(
  context: Excel.RequestContext,
  table: ArchiveTable,
  rows: readonly number[],
): () => readonly NamedCells[] | undefined {
  if (rows.length === 0) {
    return () => [];
  }
  const body = bodyOf(context, table);
  const { columns } = context.workbook.tables.getItem(table.name);
  columns.load('items/name');
  const ranges = rows.map((row) => cellsOf(body, row, 0, 1, table.columnCount).load('values'));
  return () => {
    const names = columns.items.map(({ name }) => name);
    return hasColumns(table, names)
      ? ranges.map((range) => nameCells(table, names, (range.values as CellValue[][])[0] ?? []))
      : undefined;
  };
}

/** Names the cells of a row, which are those of the table's columns from left to right. */
export function nameCells(
  table: ArchiveTable,
  columnNames: readonly string[],
  cells: readonly CellValue[],
): NamedCells {
  const fields = new Map([...table.offsets].map(([field, offset]) => [offset, field]));
  return Object.fromEntries(
    cells.map((value, offset) => [fields.get(offset) ?? `extra:${columnNames[offset] ?? ''}`, value]),
  );
}

/**
 * Asks for some cells of rows of a table's body, in the order of the rows. Without the names of the columns it costs little:
 * for what stands beside a record, where the number that is asked along with it says whose it is.
 */
export function requestCells(
  context: Excel.RequestContext,
  table: ArchiveTable,
  rows: readonly number[],
  fields: readonly string[],
): () => readonly NamedCells[] {
  if (rows.length === 0) {
    return () => [];
  }
  const body = bodyOf(context, table);
  const present = fields.filter((field) => table.offsets.has(field));
  const bands = toColumnBands(present, (field) => offsetOf(table, field));
  const asked = rows.map((row) =>
    bands.map((band) => ({
      band,
      range: cellsOf(body, row, band.offset, 1, band.fields.length).load('values'),
    })),
  );
  return () =>
    asked.map((parts) =>
      Object.fromEntries(
        parts.flatMap(({ band, range }) =>
          band.fields.map((field, index) => [field, (range.values as CellValue[][])[0]?.[index] ?? '']),
        ),
      ),
    );
}
