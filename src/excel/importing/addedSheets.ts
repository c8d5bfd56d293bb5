import type { CellValue } from '../../archive/cellValue';
import type { AddedSheet, AddedSheetColumn } from '../../archive/plan';
import { RANGE_BYTES } from '../cellRuns';
import { toPoints } from '../formatTables';
import { measureRow, measureValue } from '../payload';
import type { Write } from '../sendWrites';
import { TEXT_FORMAT, toExactInput } from '../typedText';
import { PART_BYTES } from './cutRecords';

/** A sheet under the name that it gets. */
export interface NamedSheet {
  readonly sheet: AddedSheet;
  readonly name: string;
  /** Rows that stand on it already, where an earlier run has begun with it. */
  readonly rowsThere?: number;
}

/** The row of the headers: below the line above them, if there is one. */
export function headerRowOf({ above }: AddedSheet): number {
  return above === undefined ? 0 : 1;
}

/** How many rows of values a sheet has. */
export function countRows({ columns }: AddedSheet): number {
  return columns[0]?.values.length ?? 0;
}

/** The writes that make a sheet, in parts that each fit a request and hold whole rows: the first one adds it. */
export function* cutSheet({ sheet, name, rowsThere }: NamedSheet): Generator<readonly Write[]> {
  let before: readonly Write[] = rowsThere === undefined ? [toSheetWrite(name, sheet)] : [];
  for (const part of cutRows(sheet, rowsThere ?? 0)) {
    yield [...before, toPartWrite(name, sheet, part)];
    before = [];
  }
  if (before.length > 0) {
    yield before;
  }
}

function toSheetWrite(name: string, sheet: AddedSheet): Write {
  const { above, columns } = sheet;
  const headerRow = headerRowOf(sheet);
  const rowCount = countRows(sheet);
  const headers = columns.map(({ header }) => header);
  const widths = joinNeighbours(columns, ({ width }) => width);
  const formats = joinNeighbours(columns, ({ numberFormats }) => numberFormats).filter(isOfOneFormat);
  return {
    bytes: (3 + widths.length + formats.length) * RANGE_BYTES + measureRow([above ?? '', ...headers]),
    cells: columns.length,
    enqueue: (context) => {
      const added = context.workbook.worksheets.add(name);
      const rangeAt = (row: number, column: number, rows: number, count: number): Excel.Range =>
        added.getRangeByIndexes(row, column, rows, count).untrack();
      // One value stands for every cell of a range: the reference says so, the type does not.
      const setFormat = (range: Excel.Range, format: string): void => {
        range.numberFormat = format as unknown as string[][];
      };
      const top = rangeAt(0, 0, headerRow + 1, columns.length);
      setFormat(top, TEXT_FORMAT);
      if (above !== undefined) {
        rangeAt(0, 0, 1, 1).values = [[above]];
      }
      rangeAt(headerRow, 0, 1, columns.length).values = [headers];
      top.format.font.bold = true;
      for (const { first, count, value } of widths) {
        rangeAt(0, first, 1, count).format.columnWidth = toPoints(value);
      }
      for (const { first, count, value } of rowCount > 0 ? formats : []) {
        setFormat(rangeAt(headerRow + 1, first, rowCount, count), value);
      }
      added.freezePanes.freezeRows(headerRow + 1);
      return undefined;
    },
  };
}

/** Neighbouring columns that have the same of something. */
interface ColumnRun<Value> {
  readonly first: number;
  readonly count: number;
  readonly value: Value;
}

function joinNeighbours<Value>(
  columns: readonly AddedSheetColumn[],
  valueOf: (column: AddedSheetColumn) => Value,
): ColumnRun<Value>[] {
  const runs: { first: number; count: number; value: Value }[] = [];
  columns.forEach((column, first) => {
    const value = valueOf(column);
    const last = runs.at(-1);
    if (last?.value === value) last.count += 1;
    else runs.push({ first, count: 1, value });
  });
  return runs;
}

function isOfOneFormat(run: ColumnRun<string | readonly string[]>): run is ColumnRun<string> {
  return typeof run.value === 'string';
}

/** Neighbouring rows that one request carries. */
interface RowsPart {
  readonly from: number;
  readonly rows: readonly (readonly CellValue[])[];
  readonly bytes: number;
}

function* cutRows(sheet: AddedSheet, first: number): Generator<RowsPart> {
  const { columns } = sheet;
  const rowCount = countRows(sheet);
  let part: { from: number; rows: (readonly CellValue[])[]; bytes: number } = { from: first, rows: [], bytes: 0 };
  for (let row = first; row < rowCount; row += 1) {
    const values = columns.map((column) => column.values[row] ?? '');
    const formats = columns.reduce((sum, column) => sum + measureFormat(column, row), 0);
    const bytes = measureRow(values) + formats;
    if (part.rows.length > 0 && part.bytes + bytes > PART_BYTES) {
      yield part;
      part = { from: row, rows: [], bytes: 0 };
    }
    part.rows.push(values);
    part.bytes += bytes;
  }
  if (part.rows.length > 0) {
    yield part;
  }
}

function measureFormat({ numberFormats }: AddedSheetColumn, row: number): number {
  return typeof numberFormats === 'string' ? 0 : 1 + measureValue(numberFormats[row] ?? 'General');
}

/** Formats that differ from cell to cell go along with the values. */
function toPartWrite(name: string, sheet: AddedSheet, { from, rows, bytes }: RowsPart): Write {
  const { columns } = sheet;
  const mixed = columns.flatMap(({ numberFormats }, offset) =>
    typeof numberFormats === 'string' ? [] : [{ offset, numberFormats }],
  );
  const formatAt = ({ numberFormats }: AddedSheetColumn, row: number): string =>
    typeof numberFormats === 'string' ? numberFormats : (numberFormats[from + row] ?? 'General');
  return {
    bytes: bytes + (mixed.length + 1) * RANGE_BYTES,
    cells: rows.length * columns.length,
    enqueue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(name);
      const rangeAt = (column: number, count: number): Excel.Range =>
        worksheet.getRangeByIndexes(headerRowOf(sheet) + 1 + from, column, rows.length, count).untrack();
      for (const { offset, numberFormats } of mixed) {
        rangeAt(offset, 1).numberFormat = rows.map((_, row) => [numberFormats[from + row] ?? 'General']);
      }
      rangeAt(0, columns.length).values = rows.map((values, row) =>
        columns.map((column, offset) => toExactInput(values[offset] ?? '', formatAt(column, row))),
      );
      return undefined;
    },
  };
}
