/*
 * Defends against: slow and conflicting `table.rows.add` (office-js#12, #3013, #1813): rows are written below the table,
 * which is then made larger.
 */
import type { AppendedRecords } from '../archive/plan';
import { bodyOf, cellsOf, offsetOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { toColumnBands } from './columnBands';
import { RANGE_BYTES } from './cellRuns';
import { cutByBytes } from './cutByBytes';
import type { Write } from './sendWrites';
import { toExactInput } from './typedText';

/** Records on their way into a table. */
export interface Addition {
  readonly table: ArchiveTable;
  readonly addition: AppendedRecords;
}

/** Where new records go. */
export interface AppendPlace {
  /** Zero-based row of the body for the first of them. */
  readonly firstRow: number;
  /** Rows that are put in below the table first, because something stands there already, or a totals row. */
  readonly insertedRows: number;
}

/**
 * Finds where new records go: below the last one, or into the empty row that stands for "no records yet". Notes that
 * somebody keeps below the table, and its totals row, are moved down and not written over.
 */
export async function readRoom(
  context: Excel.RequestContext,
  additions: readonly Addition[],
): Promise<(Addition & { readonly place: AppendPlace })[]> {
  const asked = additions.map(({ table, addition }) => {
    const body = bodyOf(context, table);
    const count = addition.records.length;
    const below = cellsOf(body, table.rowCount, 0, count, table.columnCount).getUsedRangeOrNullObject(true).untrack();
    const lastRow = cellsOf(body, table.rowCount - 1, 0, 1, table.columnCount).load('values');
    return { table, addition, below: below.load('address'), lastRow };
  });
  await (asked.length > 0 ? context.sync() : Promise.resolve());
  return asked.map(({ table, addition, below, lastRow }) => {
    const isEmpty = table.rowCount === 1 && lastRow.values[0]?.every((value) => value === '') === true;
    const firstRow = isEmpty ? 0 : table.rowCount;
    const mustMakeRoom = !below.isNullObject || table.hasTotals;
    const insertedRows = mustMakeRoom ? firstRow + addition.records.length - table.rowCount : 0;
    return { table, addition, place: { firstRow, insertedRows } };
  });
}

/**
 * The writes that append these records to the table. Until the last of them the table has its old size, so records
 * appended in part are not in the table, and appending them again writes over them.
 */
export function toAppendWrites(
  table: ArchiveTable,
  appended: AppendedRecords,
  place: AppendPlace,
  numberFormatOf: (field: string) => string,
): Write[] {
  const count = appended.records.length;
  const makeRoom: Write = {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (_context, bodyFor) => {
      cellsOf(bodyFor(table), table.rowCount, 0, place.insertedRows, table.columnCount).insert('Down').untrack();
    },
  };
  return [
    ...(place.insertedRows > 0 ? [makeRoom] : []),
    ...appended.fields.map((field) => toFormatWrite(table, field, numberFormatOf(field), place.firstRow, count)),
    ...toValueWrites(table, appended, place.firstRow, numberFormatOf),
    ...(table.hasTotals ? [] : [toResizeWrite(table, place.firstRow + count)]),
  ];
}

function toFormatWrite(table: ArchiveTable, field: string, format: string, firstRow: number, count: number): Write {
  return {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (_context, bodyFor) => {
      const range = cellsOf(bodyFor(table), firstRow, offsetOf(table, field), count, 1);
      // A single value stands for every cell of the range; the type of numberFormat does not say so, the reference does.
      range.numberFormat = format as unknown as string[][];
    },
  };
}

function toValueWrites(
  table: ArchiveTable,
  { fields, records }: AppendedRecords,
  firstRow: number,
  numberFormatOf: (field: string) => string,
): Write[] {
  return toColumnBands(fields, (field) => offsetOf(table, field)).flatMap((band) => {
    const sources = band.fields.map((field) => ({ index: fields.indexOf(field), format: numberFormatOf(field) }));
    const rows = records.map((record) => sources.map(({ index, format }) => toExactInput(record[index] ?? '', format)));
    return cutByBytes(rows).map(({ from, part, bytes }): Write => ({
      bytes,
      cells: part.length * band.fields.length,
      enqueue: (_context, bodyFor) => {
        const body = bodyFor(table);
        cellsOf(body, firstRow + from, band.offset, part.length, band.fields.length).values = part;
      },
    }));
  });
}

/** Makes the table end after so many rows of its body. */
export function toResizeWrite(table: ArchiveTable, rowCount: number): Write {
  return {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (context) => {
      const header = context.workbook.tables.getItem(table.name).getHeaderRowRange().untrack();
      context.workbook.tables
        .getItem(table.name)
        .resize(header.getAbsoluteResizedRange(rowCount + 1, table.columnCount).untrack());
    },
  };
}
