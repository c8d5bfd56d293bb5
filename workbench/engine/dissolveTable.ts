import { columnLetters } from './columnName';
import type { EngineParts } from './engineParts';
import type { Area } from './grid';
import type { ShownReference } from './structuredReferences';
import { replaceReferences } from './structuredReferences';
import { dataArea } from './dataArea';
import type { TableState } from './tableState';

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Makes formulas that name the table name its cells instead, as Excel does when it turns a table into a range. */
export function dissolveReferences(parts: EngineParts, table: TableState): void {
  const { host, sheets, writer, names } = parts;
  const sheetName = sheets.name(table.area.sheet);
  const prefix = PLAIN_SHEET_NAME.test(sheetName) ? `${sheetName}!` : `'${sheetName.replaceAll("'", "''")}'!`;
  const writeAt = (row: number | undefined) => (reference: ShownReference) => {
    const area = areaOf(table, reference, row);
    return area ? `${prefix}${absolute(area, reference.section === '#This Row')}` : '#REF!';
  };
  for (const sheet of host.workbook.getSheets()) {
    const changed: { row: number; column: number; formula: string }[] = [];
    host.formulas.forEachFormula(host.unit, sheet.getSheetId(), (row, column, formula) => {
      const own = sheet.getSheetId() === table.area.sheet ? row : undefined;
      const rewritten = replaceReferences(formula, table.name, writeAt(own));
      if (rewritten !== formula) changed.push({ row, column, formula: rewritten });
    });
    if (changed.length > 0) writer.rewriteFormulas(sheet.getSheetId(), changed);
  }
  names.rewrite((formula) => replaceReferences(formula, table.name, writeAt(undefined)));
}

function areaOf(table: TableState, { section, columns }: ShownReference, row: number | undefined): Area | undefined {
  const rows = rowsOf(table, section, row);
  const offsets = columns.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (!rows || offsets.includes(-1)) return undefined;
  if (offsets.length === 0) return rows;
  const first = Math.min(...offsets);
  return { ...rows, column: table.area.column + first, columns: Math.max(...offsets) - first + 1 };
}

function rowsOf(table: TableState, section: string | undefined, row: number | undefined): Area | undefined {
  const { area, showHeaders, showTotals } = table;
  switch (section) {
    case '#All':
      return area;
    case '#Headers':
      return showHeaders ? { ...area, rows: 1 } : undefined;
    case '#Totals':
      return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined;
    case '#This Row':
      return row === undefined ? undefined : { ...area, row, rows: 1 };
    default:
      return dataArea(table);
  }
}

/** Cells of the same row keep to their column only. */
function absolute({ row, column, rows, columns }: Area, isThisRow: boolean): string {
  const cell = (at: number, columnAt: number): string => `$${columnLetters(columnAt)}${isThisRow ? '' : '$'}${at + 1}`;
  const first = cell(row, column);
  const last = cell(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}
