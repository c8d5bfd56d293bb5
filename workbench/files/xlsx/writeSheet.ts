import type { ColumnDef, RowDef, TableDefinition, WriteSheet } from 'hucre';
import { listFilteredRows, setFiltered } from '../filteredRows';
import { formatRectangle } from '../rectangle';
import { pixelsToPoints, pixelsToWidth } from '../units';
import type { LineContent, SheetContent } from '../workbookContent';
import { writeColor } from './fileColor';
import { hidesDropDown, writeValidation } from './validationRules';
import { writeCells } from './writeCells';

/** A sheet as the library takes it, and what has to be added to what it makes of it. */
export interface WrittenSheet {
  readonly sheet: WriteSheet;
  /** Positions among the validations of the lists without an arrow. */
  readonly hiddenDropDowns: ReadonlySet<number>;
  readonly hasErrorResults: boolean;
}

export function writeSheet(content: SheetContent): WrittenSheet {
  const { rows, cells, hasErrorResults } = writeCells(content);
  const validations = content.validations.flatMap((validation) => {
    const written = writeValidation(validation);
    return written ? [{ written, hidesDropDown: hidesDropDown(validation) }] : [];
  });
  return {
    hasErrorResults,
    hiddenDropDowns: new Set(validations.flatMap((one, index) => (one.hidesDropDown ? [index] : []))),
    sheet: {
      name: content.name,
      rows,
      cells,
      columns: writeColumns(content.columns),
      rowDefs: writeRows(setFiltered(content.rows, listFilteredRows(content), true)),
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

function writeColumns(lines: readonly LineContent[]): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const { first, count, pixels, hidden } of lines) {
    for (let column = columns.length; column < first; column += 1) columns.push({});
    for (let column = 0; column < count; column += 1) {
      columns.push({ ...(pixels !== undefined && { width: pixelsToWidth(pixels) }), ...(hidden && { hidden }) });
    }
  }
  return columns;
}

function writeRows(lines: readonly LineContent[]): Map<number, RowDef> {
  return new Map(
    lines.flatMap(({ first, count, pixels, hidden }) =>
      Array.from({ length: count }, (_none, offset) => {
        const row: RowDef = {
          ...(pixels !== undefined && { height: pixelsToPoints(pixels) }),
          ...(hidden && { hidden }),
        };
        return [first + offset, row] as const;
      }),
    ),
  );
}
