import type { ColumnDef, RowDef, TableDefinition, WriteSheet } from 'hucre';
import { listOutlineLevels } from '../outlineLevels';
import { listFilteredRows, setFiltered } from '../filteredRows';
import { formatRectangle } from '../rectangle';
import { pixelsToPoints, pixelsToWidth } from '../units';
import type { CellFormat, LineContent, SheetContent } from '../workbookContent';
import { writeFormat } from './cellFormat';
import { writeColor } from './fileColor';
import { hidesDropDown, writeValidation } from './validationRules';
import { writeCells } from './writeCells';

/** A sheet as the library takes it, and what has to be added to what it makes of it. */
export interface WrittenSheet {
  readonly sheet: WriteSheet;
  /** Positions among the validations of the lists without an arrow. */
  readonly hiddenDropDowns: ReadonlySet<number>;
  readonly hasErrorResults: boolean;
  /**
   * The row below the cells that holds a number in the format of each of the sheet's lines, then of each named style: so
   * the library makes these formats as well. `undefined` if there is none.
   */
  readonly formatRow: number | undefined;
}

/** `styles`: formats that the library is to make besides those of the sheet. */
export function writeSheet(content: SheetContent, styles: readonly CellFormat[]): WrittenSheet {
  const { rows, cells, hasErrorResults } = writeCells(content);
  const validations = content.validations.flatMap((validation) => {
    const written = writeValidation(validation);
    return written ? [{ written, hidesDropDown: hidesDropDown(validation) }] : [];
  });
  const rowDefs = writeRows(setFiltered(content.rows, listFilteredRows(content), true), levelsOf(content, 'rows'));
  // The library writes no rows below the last of `rows`.
  for (const row of rowDefs.keys()) while (rows.length <= row) rows.push([]);
  const made = [...content.lineFormats, ...styles];
  const formatRow = made.length > 0 ? rows.length : undefined;
  if (formatRow !== undefined) {
    rows.push(made.map(() => 0));
    made.forEach((format, column) => {
      const style = writeFormat(format);
      if (style) cells.set(`${formatRow},${column}`, { value: 0, style });
    });
  }
  return {
    formatRow,
    hasErrorResults,
    hiddenDropDowns: new Set(validations.flatMap((one, index) => (one.hidesDropDown ? [index] : []))),
    sheet: {
      name: content.name,
      rows,
      cells,
      columns: writeColumns(content.columns, levelsOf(content, 'columns')),
      rowDefs,
      merges: content.merges.map(({ row, column, rows: height, columns: width }) => ({
        startRow: row,
        startCol: column,
        endRow: row + height - 1,
        endCol: column + width - 1,
      })),
      dataValidations: validations.map(({ written }) => written),
      tables: content.tables.map(writeTablePlace),
      view: {
        showGridLines: content.showGridlines,
        showRowColHeaders: content.showHeadings,
        ...(content.tabColor && { tabColor: writeColor(content.tabColor) }),
      },
      ...((content.frozenRows > 0 || content.frozenColumns > 0) && {
        freezePane: { rows: content.frozenRows, columns: content.frozenColumns },
      }),
      hidden: content.visibility === 'Hidden',
      veryHidden: content.visibility === 'VeryHidden',
    },
  };
}

/** Makes the library give the table a part and a relationship; what stands in the part is replaced. */
function writeTablePlace({ name, area, columns }: SheetContent['tables'][number]): TableDefinition {
  return { name, range: formatRectangle(area), columns: columns.map((column) => ({ name: column.name })) };
}

function levelsOf({ outlines }: SheetContent, of: 'rows' | 'columns'): Map<number, number> {
  return listOutlineLevels(outlines.filter((group) => group.of === of));
}

function writeColumns(lines: readonly LineContent[], levels: ReadonlyMap<number, number>): ColumnDef[] {
  const columns: ColumnDef[] = [];
  const columnAt = (column: number): ColumnDef => {
    while (columns.length <= column) columns.push({});
    return columns[column] ?? {};
  };
  for (const { first, count, pixels, hidden } of lines) {
    for (let column = first; column < first + count; column += 1) {
      Object.assign(columnAt(column), {
        ...(pixels !== undefined && { width: pixelsToWidth(pixels) }),
        ...(hidden && { hidden }),
      });
    }
  }
  for (const [column, outlineLevel] of levels) columnAt(column).outlineLevel = outlineLevel;
  return columns;
}

function writeRows(lines: readonly LineContent[], levels: ReadonlyMap<number, number>): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const { first, count, pixels, hidden } of lines) {
    for (let row = first; row < first + count; row += 1) {
      rows.set(row, {
        ...(pixels !== undefined && { height: pixelsToPoints(pixels) }),
        ...(hidden && { hidden }),
      });
    }
  }
  for (const [row, outlineLevel] of levels) rows.set(row, { ...rows.get(row), outlineLevel });
  return rows;
}
