/*
 * Defends against: slow and conflicting `table.rows.add` (office-js#12, #3013, #1813): rows are written below the table,
 * which is then made larger.
 */
import type { CellValue } from '../archive/cellValue';
import type { AppendedRecords } from '../archive/plan';
import { bodyOf, cellsOf, offsetOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { toColumnBands } from './columnBands';
import { BLOCK_BYTES, measureRow } from './payload';
import { RANGE_BYTES } from './cellRuns';
import type { Write } from './sendWrites';
import { toExactInput } from './typedText';

/** Where new records go. */
export interface AppendPlace {
  /** Zero-based row of the body for the first of them. */
  readonly firstRow: number;
  /** Something stands there already, or the table has a totals row: it is moved down first. */
  readonly mustMakeRoom: boolean;
}

/** Rows of one write are cut by this many bytes, so that blocks can be filled well. */
const PART_BYTES = BLOCK_BYTES / 4;

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
    enqueue: (context) => {
      cellsOf(bodyOf(context, table), place.firstRow, 0, count, table.columnCount).insert('Down').untrack();
    },
  };
  return [
    ...(place.mustMakeRoom ? [makeRoom] : []),
    ...appended.fields.map((field) => toFormatWrite(table, field, numberFormatOf(field), place.firstRow, count)),
    ...toValueWrites(table, appended, place.firstRow, numberFormatOf),
    ...(table.hasTotals ? [] : [toResizeWrite(table, place.firstRow + count)]),
  ];
}

function toFormatWrite(table: ArchiveTable, field: string, format: string, firstRow: number, count: number): Write {
  return {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (context) => {
      const range = cellsOf(bodyOf(context, table), firstRow, offsetOf(table, field), count, 1);
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
    return cutByBytes(rows).map(
      ({ from, part, bytes }): Write => ({
        bytes,
        cells: part.length * band.fields.length,
        enqueue: (context) => {
          const body = bodyOf(context, table);
          cellsOf(body, firstRow + from, band.offset, part.length, band.fields.length).values = part;
        },
      }),
    );
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

interface RowsPart {
  readonly from: number;
  readonly part: CellValue[][];
  readonly bytes: number;
}

/** Cuts rows into parts of about `PART_BYTES`. */
export function cutByBytes(rows: readonly CellValue[][]): RowsPart[] {
  const parts: { from: number; part: CellValue[][]; bytes: number }[] = [];
  rows.forEach((row, index) => {
    const bytes = measureRow(row);
    const last = parts.at(-1);
    if (last === undefined || last.bytes + bytes > PART_BYTES) {
      parts.push({ from: index, part: [row], bytes: RANGE_BYTES + bytes });
    } else {
      last.part.push(row);
      last.bytes += bytes;
    }
  });
  return parts;
}
