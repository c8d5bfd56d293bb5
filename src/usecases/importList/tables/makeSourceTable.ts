import { columnLetters } from '../../../archive/cellAddress';
import type { CellValue } from '../../../archive/cellValue';
import type { ListColumn } from '../../listSnapshot';
import type { CellArea, SourceSheet } from '../sourceSheet';
import type { PassedOverRow, SourceTable } from '../sourceTable';
import type { Steps } from '../steps';
import { filledColumns, textAt, textOfRow } from './cells';
import type { HeaderRows } from './findHeader';
import { findMonthColumns, findYear } from './findMonthColumns';
import { findYearColumn } from './findYearColumn';
import { findTableUnit } from './moneyUnits';
import { sortRows } from './sortRows';
import { writeHeaders } from './writeHeaders';

/** Where a table is on its sheet. */
export interface TablePlace {
  /** From its title or header to its last filled row. */
  readonly area: CellArea;
  /** Absent where the table has none: then its columns are named by their letters. */
  readonly header: HeaderRows | undefined;
  /** Rows of what stands beside the table and belongs to nothing. */
  readonly besides: readonly PassedOverRow[];
}

/** Takes a table out of its sheet: its headers, its records, and what was passed over. */
export function* makeSourceTable(sheet: SourceSheet, { area, header, besides }: TablePlace): Steps<SourceTable> {
  const bodyRow = header === undefined ? area.row : header.last + 1;
  const body = { ...area, row: bodyRow, rowCount: area.row + area.rowCount - bodyRow };
  const sorted = yield* sortRows(sheet, body, header);
  const headers =
    header === undefined
      ? Array.from({ length: area.columnCount }, (_, at) => columnLetters(sheet.column + area.column + at))
      : writeHeaders(sheet, area, header);
  const above = listRowsAbove(sheet, area, header);
  const columns: ListColumn[] = [];
  for (const [at, text] of headers.entries()) {
    columns.push(takeColumn(sheet, body, area.column + at, text));
    yield { done: at, total: headers.length };
  }
  const dataRows = sorted.data.map((row) => row - bodyRow);
  const named = findYearColumn(columns, dataRows);
  const year = named === undefined ? findYear([...above.map(({ text }) => text), sheet.source.sheet]) : named.year;
  const remarks = [...above, ...sorted.passedOver, ...besides].filter(({ reason }) => reason !== 'totals');
  return {
    source: sheet.source,
    sheetName: sheet.source.sheet,
    row: sheet.row + bodyRow - 1,
    column: sheet.column + area.column,
    rowCount: body.rowCount,
    columns,
    headerRows: header === undefined ? 0 : header.last - header.first + 1,
    dataRows,
    passedOver: [...above, ...sorted.passedOver, ...besides].sort((one, other) => one.row - other.row),
    moneyFactor: remarks.map(({ text }) => findTableUnit(text)).find((factor) => factor !== undefined) ?? 1,
    months: yield* findMonthColumns(headers, year),
  };
}

/** Titles and units above the header. */
function listRowsAbove(sheet: SourceSheet, area: CellArea, header: HeaderRows | undefined): readonly PassedOverRow[] {
  const rows: PassedOverRow[] = [];
  for (let row = area.row; row < (header?.first ?? area.row); row++) {
    const filled = filledColumns(sheet, row, area);
    if (filled.length === 0) continue;
    const hasUnit = filled.some((column) => findTableUnit(textAt(sheet, row, column)) !== undefined);
    rows.push({ row: sheet.row + row + 1, reason: hasUnit ? 'unit' : 'title', text: textOfRow(sheet, row, area) });
  }
  return rows;
}

/** The column below the header; cells merged downwards all have the value of the first. */
function takeColumn(sheet: SourceSheet, body: CellArea, column: number, header: string): ListColumn {
  const end = body.row + body.rowCount;
  const source = sheet.columns[column];
  const values: CellValue[] = source?.values.slice(body.row, end) ?? [];
  for (const merge of sheet.merges) {
    if (merge.column !== column || merge.rowCount < 2 || merge.row < body.row || merge.row >= end) continue;
    const first = values[merge.row - body.row] ?? '';
    values.fill(first, merge.row - body.row, Math.min(merge.row + merge.rowCount, end) - body.row);
  }
  const formats = source?.numberFormats ?? 'General';
  return { header, values, numberFormats: typeof formats === 'string' ? formats : formats.slice(body.row, end) };
}
