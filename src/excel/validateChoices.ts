/*
 * Defends against: list validation splits its source at every comma and takes 255 characters at most (office-js#2891,
 * exceljs #174, #1736), so long lists stand in cells.
 */
import { columnLetters } from '../archive/cellAddress';
import type { TableDefinition } from '../archive/field';
import type { Language } from '../archive/language';
import { RANGE_BYTES } from './cellRuns';
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

/** The choices of one column, as its validation refers to them. */
export interface PlacedChoices {
  readonly source: string;
  /** Writes the choices into cells, where they are too long for the validation itself. */
  readonly write?: Write;
}

/**
 * Where the choices of each column stand that has any, in the archive's language.
 * @param lists Where those of all these tables go that need cells.
 */
export function placeChoices(
  tables: readonly TableLayout[],
  language: Language,
  lists: ChoiceLists,
): ReadonlyMap<ColumnLayout, PlacedChoices> {
  let usedColumns = 0;
  const place = (column: ColumnLayout, labels: readonly string[]): PlacedChoices => {
    const joined = joinLabels(labels);
    if (joined !== undefined) {
      return { source: joined };
    }
    const own = { ...lists, firstColumn: lists.firstColumn + usedColumns };
    usedColumns += 1;
    return { source: toListReference(own, labels.length), write: toListWrite(column, labels, own) };
  };
  const columns = tables.flatMap((table) => table.columns);
  const withLabels = columns.map((column) => ({
    column,
    labels: labelsOf(column, language),
  }));
  return new Map(
    withLabels.filter(({ labels }) => labels.length > 0).map(({ column, labels }) => [column, place(column, labels)]),
  );
}

/** The space that the choices of all these tables take to the right of the sheet's tables. */
export function measureChoiceLists(
  definitions: readonly TableDefinition[],
  language: Language,
): { readonly rowCount: number; readonly columnCount: number } {
  const lists = definitions
    .flatMap(({ fields }) => fields)
    .map(({ choices = [] }) => choices.map(({ label }) => label[language]))
    .filter((labels) => joinLabels(labels) === undefined);
  return { rowCount: Math.max(0, ...lists.map(({ length }) => length)), columnCount: lists.length };
}

/** The choices of a column as a validation takes them itself; `undefined` where there are none, or too many for that. */
export function joinChoices(column: ColumnLayout, language: Language): string | undefined {
  const labels = labelsOf(column, language);
  return labels.length === 0 ? undefined : joinLabels(labels);
}

function labelsOf({ field }: ColumnLayout, language: Language): readonly string[] {
  return field?.choices?.map(({ label }) => label[language]) ?? [];
}

function joinLabels(labels: readonly string[]): string | undefined {
  const joined = labels.join(',');
  return joined.length <= LONGEST_LIST && labels.every((label) => !label.includes(',')) ? joined : undefined;
}

function toListReference({ sheetName, firstColumn }: ChoiceLists, count: number): string {
  const letters = columnLetters(firstColumn);
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
