import type { CellValue } from '../../../archive/cellValue';
import { isBlank } from '../../../archive/isBlank';
import { isDateFormat, isMonthFormat } from '../../../archive/numberFormat';
import { plainDateToIso } from '../../../domain/plainDate';
import { serialToPlainDate } from '../../../domain/serialDate';
import type { CellArea, SourceSheet } from '../sourceSheet';

/** Rows and columns in this folder are zero-based and relative to the sheet's first cell. */

export function valueAt(sheet: SourceSheet, row: number, column: number): CellValue {
  return sheet.columns[column]?.values[row] ?? '';
}

export function isBlankAt(sheet: SourceSheet, row: number, column: number): boolean {
  return isBlank(valueAt(sheet, row, column));
}

export function formatAt(sheet: SourceSheet, row: number, column: number): string {
  const formats = sheet.columns[column]?.numberFormats ?? 'General';
  return typeof formats === 'string' ? formats : (formats[row] ?? 'General');
}

/** What stands in a cell as text: days as ISO dates, or as months where the format shows no day. */
export function textAt(sheet: SourceSheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'string') return value;
  const format = formatAt(sheet, row, column);
  const date = typeof value === 'number' && isDateFormat(format) ? serialToPlainDate(value) : undefined;
  if (date === undefined) return String(value);
  return plainDateToIso(date).slice(0, isMonthFormat(format) ? 7 : 10);
}

/** The columns of an area that hold something in this row. */
export function filledColumns(sheet: SourceSheet, row: number, area: CellArea): readonly number[] {
  const filled: number[] = [];
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    if (!isBlankAt(sheet, row, column)) filled.push(column);
  }
  return filled;
}

const longestText = 80;

/** All that stands in a row of an area, for showing what was passed over. */
export function textOfRow(sheet: SourceSheet, row: number, area: CellArea): string {
  const texts = filledColumns(sheet, row, area).map((column) => textAt(sheet, row, column).trim());
  const text = texts.join(' | ');
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}
