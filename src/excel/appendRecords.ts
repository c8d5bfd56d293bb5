/*
 * Defends against: slow and conflicting `table.rows.add` (office-js#12, #3013, #1813): rows are written below the table,
 * which is then made larger.
 */
import type { CellValue } from '../archive/cellValue';
import type { AppendedRecords } from '../archive/plan';
import { bodyOf, cellsOf, formatOf, offsetOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { toColumnBands } from './columnBands';
import { RANGE_BYTES } from './cellRuns';
import { cutByBytes } from './cutByBytes';
import type { Write, WriteOutcome } from './sendWrites';
import { holdsFields } from './tableRanges';
import { GENERAL_FORMAT, toExactInput } from './typedText';

/** Records on their way into a table. */
export interface Addition {
  readonly table: ArchiveTable;
  readonly addition: AppendedRecords;
}

/** Where new records go, from the table's last row: wherever the table ends when they are written, they follow it. */
export interface AppendPlace {
  /** Whether the only row is empty and takes the first of them. */
  readonly fillsLastRow: boolean;
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
    const mustMakeRoom = !below.isNullObject || table.hasTotals;
    const insertedRows = mustMakeRoom ? addition.records.length - (isEmpty ? 1 : 0) : 0;
    return { table, addition, place: { fillsLastRow: isEmpty, insertedRows } };
  });
}

/**
 * The writes that append these records to the table. Until the last of them the table has its old size, so records
 * appended in part are not in the table, and appending them again writes over them. Should somebody fill the cells in the
 * very moment before they are written, what they held is put in again below the table.
 */
export function toAppendWrites(
  table: ArchiveTable,
  appended: AppendedRecords,
  place: AppendPlace,
  numberFormatOf: (field: string) => string,
): Write[] {
  const progress = { isEnlarged: table.hasTotals };
  const remaining = place.fillsLastRow ? 0 : table.rowCount;
  const enlarge = toResizeWrite(table, appended.records.length - (place.fillsLastRow ? 1 : 0));
  return [
    ...(place.insertedRows > 0 ? [toInsertionWrite(table, 1, place.insertedRows)] : []),
    ...appended.fields.map((field) => toFormatWrite(table, field, numberFormatOf(field), place, appended)),
    ...toValueWrites(table, appended, place, numberFormatOf, progress),
    {
      bytes: enlarge.bytes,
      cells: 0,
      enqueue: (context, rangesOf) => {
        if (!table.hasTotals) {
          enlarge.enqueue(context, rangesOf);
        }
        progress.isEnlarged = true;
        return () =>
          holdsFields(rangesOf(table), table, appended.fields)
            ? undefined
            : { disturbance: { kind: 'records', table, records: appended, remaining } };
      },
    },
  ];
}

/** Puts rows in below the table's last row, beginning so many rows below it. */
export function toInsertionWrite(table: ArchiveTable, rowsBelow: number, rowCount: number): Write {
  return {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (_context, rangesOf) => {
      cellsOf(rangesOf(table).lastRow, rowsBelow, 0, rowCount, table.columnCount).insert('Down').untrack();
    },
  };
}

function toFormatWrite(
  table: ArchiveTable,
  field: string,
  format: string,
  place: AppendPlace,
  { records }: AppendedRecords,
): Write {
  return {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (_context, rangesOf) => {
      const { lastRow } = rangesOf(table);
      const range = cellsOf(lastRow, place.fillsLastRow ? 0 : 1, offsetOf(table, field), records.length, 1);
      // A single value stands for every cell of the range; the type of numberFormat does not say so, the reference does.
      range.numberFormat = format as unknown as string[][];
    },
  };
}

function toValueWrites(
  table: ArchiveTable,
  { fields, records }: AppendedRecords,
  place: AppendPlace,
  numberFormatOf: (field: string) => string,
  progress: AppendProgress,
): Write[] {
  const rowsBelow = place.fillsLastRow ? 0 : 1;
  return toColumnBands(fields, (field) => offsetOf(table, field)).flatMap((band) => {
    const sources = band.fields.map((field) => ({ index: fields.indexOf(field), format: numberFormatOf(field) }));
    const rows = records.map((record) => sources.map(({ index, format }) => toExactInput(record[index] ?? '', format)));
    return cutByBytes(rows).map(({ from, part, bytes }): Write => ({
      bytes,
      cells: part.length * band.fields.length,
      enqueue: (_context, rangesOf) => {
        const { lastRow } = rangesOf(table);
        const range = cellsOf(lastRow, rowsBelow + from, band.offset, part.length, band.fields.length);
        const used = range.getUsedRangeOrNullObject(true).untrack().load('rowIndex,columnIndex,formulas');
        range.values = part;
        return () => rescue(table, { used, lastRow, rowsBelow, count: records.length, progress });
      },
    }));
  });
}

/** Makes the table longer by so many rows, or shorter where these are less than none. */
export function toResizeWrite(table: ArchiveTable, addedRows: number): Write {
  return {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (context) => {
      const resized = context.workbook.tables.getItem(table.name);
      resized.resize(resized.getRange().untrack().getResizedRange(addedRows, 0).untrack());
    },
  };
}

interface AppendProgress {
  /** The new rows belong to the table by now. */
  isEnlarged: boolean;
}

/** What stood, in the instant before, where records were written that were to be appended. */
interface OverwrittenCells {
  readonly used: Excel.Range;
  readonly lastRow: Excel.Range;
  readonly rowsBelow: number;
  readonly count: number;
  readonly progress: AppendProgress;
}

/** Has what was written over stand below the new records: in the table if it was its record, else below it. */
function rescue(
  table: ArchiveTable,
  { used, lastRow, rowsBelow, count, progress }: OverwrittenCells,
): WriteOutcome | undefined {
  if (used.isNullObject) {
    return undefined;
  }
  const { formulas } = used as { readonly formulas: CellValue[][] };
  const isRecord = rowsBelow === 0 && used.rowIndex === lastRow.rowIndex;
  const place = progress.isEnlarged ? 1 : count + rowsBelow;
  const write: Write = {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (_context, rangesOf) => {
      const offset = used.columnIndex - lastRow.columnIndex;
      const target = cellsOf(rangesOf(table).lastRow, place, offset, formulas.length, formulas[0]?.length ?? 1);
      target.formulas = formulas.map((row) =>
        row.map((formula, column) => toRestoredInput(table, offset + column, formula)),
      );
    },
  };
  const insert = toInsertionWrite(table, place, formulas.length);
  return { remedy: [insert, write, ...(isRecord ? [toResizeWrite(table, 1)] : [])] };
}

/** What is to be assigned to a cell in this column, or in rows put in below it, so that it holds again what was read. */
export function toRestoredInput(table: ArchiveTable, offset: number, formula: CellValue): CellValue {
  if (typeof formula === 'string' && formula.startsWith('=')) {
    return formula;
  }
  const [field] = [...table.offsets].find(([, place]) => place === offset) ?? [];
  return toExactInput(formula, field === undefined ? GENERAL_FORMAT : formatOf(table, field));
}
