/*
 * Defends against: slow row-by-row creation and `rows.add` (office-js#12, #3013), lost leading zeros and long digits
 * (react-spreadsheet-import #136), text that becomes a formula (#6687): formats first, then values, then the table.
 */
import type { CellValue } from '../archive/cellValue';
import { writeFormula } from '../archive/writeFormula';
import type { ArchiveNames } from '../archive/writeFormula';
import { RANGE_BYTES } from './cellRuns';
import { toColumnBands } from './columnBands';
import { cutByBytes } from './cutByBytes';
import type { Write } from './sendWrites';
import { FIRST_RECORD_ROW, HEADER_ROW } from './sheetLayout';
import type { ColumnLayout, SheetLayout, TableLayout } from './sheetLayout';
import { tabColours } from './tabColours';
import { GENERAL_FORMAT, TEXT_FORMAT, toExactInput } from './typedText';

/** Table style with a coloured header and no bands, so that the colours of tiers stand alone. */
const TABLE_STYLE = 'TableStyleMedium2';

/** Adds the sheet at the end, with the next `sync`. */
export function addSheet(context: Excel.RequestContext, { name, tables }: SheetLayout): Excel.Worksheet {
  const added = context.workbook.worksheets.add(name);
  const [table] = tables;
  if (table !== undefined) {
    added.tabColor = tabColours[table.id];
  }
  return added;
}

/** The write that adds the sheet at the end. */
export function toSheetWrite(sheet: SheetLayout): Write {
  return { bytes: RANGE_BYTES, cells: 0, enqueue: (context) => void addSheet(context, sheet) };
}

/** The cells of a table and then the table itself, in the order in which they have to be written. */
export function toTableWrites(table: TableLayout): Write[] {
  return [
    ...[...table.columns.entries()]
      .filter(([, { numberFormat }]) => numberFormat !== GENERAL_FORMAT)
      .map(([offset, column]) => toFormatWrite(table, column, offset)),
    toHeaderWrite(table),
    ...toRecordWrites(table),
    toTableWrite(table),
  ];
}

/** One formula for each computed column: Excel makes a calculated column of it and fills it into new rows. */
export function toFormulaWrites(table: TableLayout, names: ArchiveNames): Write[] {
  return table.columns.flatMap(({ field }, offset): Write[] => {
    if (field?.formula === undefined) {
      return [];
    }
    const formula = writeFormula(field, names);
    return [
      {
        bytes: RANGE_BYTES + formula.length * 3,
        cells: table.rowCount,
        enqueue: (context) => {
          const range = rangeOf(context, table, FIRST_RECORD_ROW, offset, table.rowCount, 1);
          // One formula stands for every cell of a range: the reference says so, the type does not.
          range.formulas = formula as unknown as string[][];
        },
      },
    ];
  });
}

/** A range of the table's columns, by row of the sheet and offset of the column. */
export function rangeOf(
  context: Excel.RequestContext,
  table: TableLayout,
  row: number,
  offset: number,
  rowCount: number,
  columnCount: number,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(table.sheetName)
    .getRangeByIndexes(row, table.firstColumn + offset, rowCount, columnCount)
    .untrack();
}

function toFormatWrite(table: TableLayout, column: ColumnLayout, offset: number): Write {
  return {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (context) => {
      const range = rangeOf(context, table, FIRST_RECORD_ROW, offset, table.rowCount, 1);
      // One value stands for every cell of a range: the reference says so, the type does not.
      range.numberFormat = column.numberFormat as unknown as string[][];
    },
  };
}

function toHeaderWrite(table: TableLayout): Write {
  return {
    bytes: RANGE_BYTES + table.columns.length * 60,
    cells: table.columns.length,
    enqueue: (context) => {
      const range = rangeOf(context, table, HEADER_ROW, 0, 1, table.columns.length);
      range.numberFormat = TEXT_FORMAT as unknown as string[][];
      range.values = [table.columns.map(({ header }) => header)];
    },
  };
}

function toRecordWrites(table: TableLayout): Write[] {
  const { fields, records } = table.records;
  const offsets = new Map(table.columns.map(({ id }, offset) => [id, offset]));
  const bands = toColumnBands(fields, (field) => requireOffset(offsets, field));
  return bands.flatMap((band) => {
    const sources = band.fields.map((field, index) => ({
      source: fields.indexOf(field),
      format: table.columns[band.offset + index]?.numberFormat ?? TEXT_FORMAT,
    }));
    const toRow = (record: readonly CellValue[]): CellValue[] =>
      sources.map(({ source, format }) => toExactInput(record[source] ?? '', format));
    return cutByBytes(records.map(toRow)).map(({ from, part, bytes }): Write => ({
      bytes,
      cells: part.length * band.fields.length,
      enqueue: (context) => {
        const row = FIRST_RECORD_ROW + from;
        rangeOf(context, table, row, band.offset, part.length, band.fields.length).values = part;
      },
    }));
  });
}

function requireOffset(offsets: ReadonlyMap<string, number>, field: string): number {
  const offset = offsets.get(field);
  if (offset === undefined) {
    throw new Error(`The plan has values for ${field}, which is no column of the table.`);
  }
  return offset;
}

function toTableWrite(table: TableLayout): Write {
  return {
    bytes: 2 * RANGE_BYTES,
    cells: 0,
    enqueue: (context) => {
      const whole = rangeOf(context, table, HEADER_ROW, 0, table.rowCount + 1, table.columns.length);
      const made = context.workbook.worksheets.getItem(table.sheetName).tables.add(whole, true);
      made.name = table.name;
      made.style = TABLE_STYLE;
      made.showBandedRows = false;
    },
  };
}
