/*
 * Defends against: list validation splits its source at every comma and takes 255 characters at most (office-js#2891,
 * exceljs #174, #1736), so long lists stand in cells.
 */
import { columnLetters } from '../archive/cellAddress';
import type { TableDefinition } from '../archive/field';
import type { Language } from '../archive/language';
import { RANGE_BYTES } from './cellRuns';
import { rangeOf } from './createTables';
import type { Write } from './sendWrites';
import { FIRST_RECORD_ROW, GAP_COLUMNS, HEADER_ROW } from './sheetLayout';
import type { ColumnLayout, SheetLayout, TableLayout } from './sheetLayout';

const LONGEST_LIST = 255;

/** Where the choices go that are too long for the validation itself: columns to the right of a sheet's tables. */
export interface ChoiceLists {
  readonly sheetName: string;
  readonly firstColumn: number;
}

/** The free columns to the right of the tables of the sheet. */
export function placeChoiceLists(sheet: SheetLayout): ChoiceLists {
  const ends = sheet.tables.map((table) => table.firstColumn + table.columns.length);
  return { sheetName: sheet.name, firstColumn: Math.max(...ends) + GAP_COLUMNS };
}

/**
 * Drop-down lists for the table's choices, in the archive's language. A probability may also be a number, so there the
 * list only suggests.
 * @param lists Is used from its first column on; `usedColumns` tells the next table where to go on.
 */
export function toChoiceWrites(
  table: TableLayout,
  language: Language,
  lists: ChoiceLists,
): { readonly writes: Write[]; readonly usedColumns: number } {
  const writes: Write[] = [];
  let usedColumns = 0;
  table.columns.forEach((column, offset) => {
    const labels = column.field?.choices?.map(({ label }) => label[language]) ?? [];
    if (labels.length === 0) {
      return;
    }
    const isShort = fitsIntoRule(labels);
    if (!isShort) {
      writes.push(toListWrite(column, labels, { ...lists, firstColumn: lists.firstColumn + usedColumns }));
    }
    const source = isShort ? labels.join(',') : toListReference(lists, usedColumns, labels.length);
    writes.push(toValidationWrite(table, column, offset, source));
    usedColumns += isShort ? 0 : 1;
  });
  return { writes, usedColumns };
}

/** The space that the choices of all these tables take to the right of the sheet's tables. */
export function measureChoiceLists(
  definitions: readonly TableDefinition[],
  language: Language,
): { readonly rowCount: number; readonly columnCount: number } {
  const lists = definitions
    .flatMap(({ fields }) => fields)
    .map(({ choices = [] }) => choices.map(({ label }) => label[language]))
    .filter((labels) => !fitsIntoRule(labels));
  return { rowCount: Math.max(0, ...lists.map(({ length }) => length)), columnCount: lists.length };
}

function fitsIntoRule(labels: readonly string[]): boolean {
  return labels.join(',').length <= LONGEST_LIST && labels.every((label) => !label.includes(','));
}

function toListReference({ sheetName, firstColumn }: ChoiceLists, column: number, count: number): string {
  const letters = columnLetters(firstColumn + column);
  const quotedSheet = `'${sheetName.replaceAll("'", "''")}'`;
  return `=${quotedSheet}!$${letters}$${FIRST_RECORD_ROW + 1}:$${letters}$${FIRST_RECORD_ROW + count}`;
}

function toListWrite({ header }: ColumnLayout, labels: readonly string[], lists: ChoiceLists): Write {
  return {
    bytes: RANGE_BYTES + labels.join().length * 3,
    cells: labels.length + 1,
    enqueue: (context) => {
      const range = context.workbook.worksheets
        .getItem(lists.sheetName)
        .getRangeByIndexes(HEADER_ROW, lists.firstColumn, labels.length + 1, 1)
        .untrack();
      range.values = [header, ...labels].map((text) => [text]);
      range.format.font.color = '#7F7F7F';
    },
  };
}

function toValidationWrite(table: TableLayout, column: ColumnLayout, offset: number, source: string): Write {
  return {
    bytes: RANGE_BYTES + source.length * 3,
    cells: 0,
    enqueue: (context) => {
      const { dataValidation } = rangeOf(context, table, FIRST_RECORD_ROW, offset, table.rowCount, 1);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      if (column.field?.type !== 'choice') {
        dataValidation.errorAlert = { showAlert: false, message: '', style: 'Information', title: '' };
      }
    },
  };
}
