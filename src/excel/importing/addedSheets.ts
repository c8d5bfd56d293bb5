import type { CellValue } from '../../archive/cellValue';
import type { AddedSheet, AddedSheetColumn } from '../../archive/plan';
import { RANGE_BYTES } from '../cellRuns';
import { toPoints } from '../formatTables';
import { takeSheetName, toTakenNames } from '../freeNames';
import { isSameValue } from '../isSameValue';
import { measureRow } from '../payload';
import type { Write } from '../sendWrites';
import { TEXT_FORMAT, toExactInput } from '../typedText';
import { cutRecords } from './cutRecords';

/** A sheet under the name that it gets. */
export interface NamedSheet {
  readonly sheet: AddedSheet;
  readonly name: string;
}

/** Names the sheets so that nothing else has their names. */
export async function nameSheets(
  context: Excel.RequestContext,
  sheets: readonly AddedSheet[],
): Promise<readonly NamedSheet[]> {
  if (sheets.length === 0) {
    return [];
  }
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = toTakenNames(worksheets.items.map(({ name }) => name));
  return sheets.map((sheet) => ({ sheet, name: takeSheetName(sheet.name, taken) }));
}

/** The writes that make a sheet, in parts that each fit a request: the first one adds it. */
export function* cutSheet({ sheet, name }: NamedSheet): Generator<readonly Write[]> {
  const { columns } = sheet;
  const rows = Array.from({ length: columns[0]?.values.length ?? 0 }, (_, row) =>
    columns.map(({ values }) => values[row] ?? ''),
  );
  let before: readonly Write[] = [toSheetWrite(name, columns)];
  for (const { from, records } of cutRecords(rows)) {
    yield [...before, ...toPartWrites(name, columns, from, records)];
    before = [];
  }
  if (before.length > 0) {
    yield before;
  }
}

function toSheetWrite(name: string, columns: readonly AddedSheetColumn[]): Write {
  return {
    bytes: columns.length * RANGE_BYTES,
    cells: columns.length,
    enqueue: (context) => {
      const added = context.workbook.worksheets.add(name);
      const headers = added.getRangeByIndexes(0, 0, 1, columns.length).untrack();
      headers.numberFormat = TEXT_FORMAT as unknown as string[][];
      headers.values = [columns.map(({ header }) => header)];
      headers.format.font.bold = true;
      columns.forEach(({ width }, offset) => {
        added.getRangeByIndexes(0, offset, 1, 1).untrack().format.columnWidth = toPoints(width);
      });
      added.freezePanes.freezeRows(1);
      return undefined;
    },
  };
}

function toPartWrites(
  name: string,
  columns: readonly AddedSheetColumn[],
  from: number,
  rows: readonly (readonly CellValue[])[],
): Write[] {
  const formatAt = (row: number, column: AddedSheetColumn): string =>
    typeof column.numberFormats === 'string' ? column.numberFormats : (column.numberFormats[from + row] ?? 'General');
  const bytes = rows.reduce((sum, row) => sum + 2 * measureRow(row), RANGE_BYTES);
  return [
    {
      bytes,
      cells: rows.length * columns.length,
      enqueue: (context) => {
        const range = context.workbook.worksheets
          .getItem(name)
          .getRangeByIndexes(1 + from, 0, rows.length, columns.length)
          .untrack();
        range.numberFormat = rows.map((_, row) => columns.map((column) => formatAt(row, column)));
        range.values = rows.map((values, row) =>
          columns.map((column, offset) => toExactInput(values[offset] ?? '', formatAt(row, column))),
        );
        return undefined;
      },
    },
  ];
}

/** Takes the sheet of this name away again where it holds what was written onto it and nothing else. */
export async function removeSheet(context: Excel.RequestContext, { sheet, name }: NamedSheet): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = worksheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex');
  await context.sync();
  if (worksheet.isNullObject || used.isNullObject || !isUntouched(sheet, used)) {
    return;
  }
  worksheet.delete();
  await context.sync();
}

function isUntouched({ columns }: AddedSheet, { values, rowIndex, columnIndex }: Excel.Range): boolean {
  const rows = values as CellValue[][];
  const written = (row: number, column: number): CellValue =>
    row === 0 ? (columns[column]?.header ?? '') : (columns[column]?.values[row - 1] ?? '');
  return (
    rowIndex === 0 &&
    columnIndex === 0 &&
    rows.every((cells, row) => cells.every((value, column) => isSameValue(written(row, column), value)))
  );
}
