import { columnWidth, widenForHeader } from '../archive/columnWidth';
import type { AppendedRecords, ArchiveCreation } from '../archive/plan';
import type { Field, LayerId, TableDefinition, TableId } from '../archive/field';
import type { Language } from '../archive/language';
import { takeHeader, takeSheetName, takeTableName } from './freeNames';

/** Rows of every sheet of an archive, zero-based: the names of the layers, the headers, the first record. */
export const BAND_ROW = 0;
export const HEADER_ROW = 1;
export const FIRST_RECORD_ROW = 2;

/** Columns left free between two tables of a sheet, and before the lists of choices. */
export const GAP_COLUMNS = 1;

/** One column of a table to be made. */
export interface ColumnLayout {
  readonly id: string;
  readonly header: string;
  readonly layer: LayerId;
  readonly numberFormat: string;
  /** Pixels. */
  readonly width: number;
  /** Absent for an extra column. */
  readonly field?: Field;
}

export interface TableLayout {
  readonly id: TableId;
  readonly name: string;
  readonly sheetName: string;
  /** Zero-based column of the sheet at which the table begins. */
  readonly firstColumn: number;
  readonly columns: readonly ColumnLayout[];
  readonly records: AppendedRecords;
  /** Rows of the body; at least the one empty row that a table cannot be without. */
  readonly rowCount: number;
}

export interface SheetLayout {
  readonly name: string;
  readonly tables: readonly TableLayout[];
}

/** Names that the workbook uses already, as `toTakenNames` gives them. */
export interface TakenNames {
  readonly sheets: Set<string>;
  readonly tables: Set<string>;
}

const EXTRA_COLUMN_WIDTH = 140;

/** Where every table and column of a new archive goes. Tables whose sheets have the same name share one, side by side. */
export function layOutSheets(
  creation: ArchiveCreation,
  definitions: readonly TableDefinition[],
  taken: TakenNames,
): SheetLayout[] {
  const { language } = creation;
  const wantedNames = new Set(definitions.map((definition) => definition.sheetName[language]));
  return [...wantedNames].map((wantedName) => {
    const sheetName = takeSheetName(wantedName, taken.sheets);
    const sharing = definitions.filter((definition) => definition.sheetName[language] === wantedName);
    return { name: sheetName, tables: layOutSideBySide(creation, sharing, sheetName, 0, taken) };
  });
}

/** Where tables go that stand side by side on one sheet, from this column on. */
export function layOutSideBySide(
  creation: ArchiveCreation,
  definitions: readonly TableDefinition[],
  sheetName: string,
  startColumn: number,
  taken: TakenNames,
): TableLayout[] {
  let firstColumn = startColumn;
  return definitions.map((definition) => {
    const table = layOutTable(creation, definition, sheetName, firstColumn, taken);
    firstColumn += table.columns.length + GAP_COLUMNS;
    return table;
  });
}

function layOutTable(
  creation: ArchiveCreation,
  definition: TableDefinition,
  sheetName: string,
  firstColumn: number,
  taken: TakenNames,
): TableLayout {
  const records = creation.records.find(({ table }) => table === definition.id);
  return {
    id: definition.id,
    name: takeTableName(definition.tableName, taken.tables),
    sheetName,
    firstColumn,
    columns: layOutColumns(creation, definition),
    records: records ?? { table: definition.id, fields: [], records: [] },
    rowCount: Math.max(1, records?.records.length ?? 0),
  };
}

/** The catalogue's columns, then, in the customer table, those kept from the source under headers of their own. */
function layOutColumns(creation: ArchiveCreation, definition: TableDefinition): ColumnLayout[] {
  const headers = new Set<string>();
  const columns = definition.fields
    .map((field) => toColumnLayout(field, creation.language))
    .map((column) => ({ ...column, header: takeHeader(column.header, headers) }));
  const extraColumns = definition.id === 'customers' ? creation.extraColumns : [];
  return [
    ...columns,
    ...extraColumns.map(({ id, header, numberFormat }): ColumnLayout => ({
      id,
      header: takeHeader(header, headers),
      layer: 'other',
      numberFormat,
      width: widenForHeader(EXTRA_COLUMN_WIDTH, header),
    })),
  ];
}

/** The column of a field, under its own header. */
export function toColumnLayout(field: Field, language: Language): ColumnLayout {
  return {
    id: field.id,
    header: field.header[language],
    layer: field.layer,
    numberFormat: field.numberFormat,
    width: columnWidth(field, language),
    field,
  };
}
