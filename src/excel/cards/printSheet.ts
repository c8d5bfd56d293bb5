import type { CellValue } from '../../archive/cellValue';
import { COLUMNS } from '../../usecases/cards/printLayout';
import type { PrintLayout } from '../../usecases/cards/printLayout';
import { RANGE_BYTES } from '../cellRuns';
import { cutByBytes } from '../cutByBytes';
import type { Write } from '../sendWrites';
import { GENERAL_FORMAT, toExactInput } from '../typedText';

/** A sheet that is being made, with the part of a layout that goes on it. */
export interface PrintSheet {
  readonly id: string;
  readonly layout: PrintLayout;
  /** Words at the edge of each page. */
  readonly footers: { readonly left: string; readonly center: string };
}

/** Cells of the sheet by zero-based row and column; good for one request only. */
export function cellsOn(
  context: Excel.RequestContext,
  { id }: PrintSheet,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): Excel.Range {
  return context.workbook.worksheets.getItem(id).getRangeByIndexes(row, column, rowCount, columnCount).untrack();
}

/** The texts and values of all pages. Their formats must stand already. */
export function toValueWrites(sheet: PrintSheet): Write[] {
  const { layout } = sheet;
  const rows = layout.values.map((row, index) => toInputs(row, layout.page[index % layout.page.length]?.numberFormats));
  return cutByBytes(rows).map(({ from, part, bytes }): Write => ({
    bytes,
    cells: part.length * COLUMNS,
    enqueue: (context) => {
      cellsOn(context, sheet, from, 0, part.length, COLUMNS).values = part;
    },
  }));
}

function toInputs(
  row: readonly CellValue[],
  [left, right]: readonly [string, string] = [GENERAL_FORMAT, GENERAL_FORMAT],
): CellValue[] {
  return row.map((value, column) => toExactInput(value, formatAt(column, left, right)));
}

/** Labels are plain text; a value has the format of its side, and a wide text goes on through the columns behind it. */
export function formatAt(column: number, left: string, right: string): string {
  return column === 1 ? left : column === 3 ? right : GENERAL_FORMAT;
}

/** A write of formats, which counts as no cells. */
export function toFormatWrite(enqueue: (context: Excel.RequestContext) => void, ranges = 1): Write {
  return {
    bytes: ranges * RANGE_BYTES,
    cells: 0,
    enqueue: (context) => {
      enqueue(context);
    },
  };
}
