import type { IUnitRange } from '@univerjs/core';
import type { UniverHost } from './univerHost';

const COUNTS_SHOWN_ROWS = /\b(?:SUBTOTAL|AGGREGATE)\(/;

/** Calculates the formulas again that count only rows which no filter hides. */
export function recalculateTotals({ unit, workbook, formulas, calculation }: UniverHost): void {
  const ranges: IUnitRange[] = [];
  for (const sheet of workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    formulas.forEachFormula(unit, sheetId, (row, column, formula) => {
      if (!COUNTS_SHOWN_ROWS.test(formula)) return;
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      ranges.push({ unitId: unit, sheetId, range });
    });
  }
  if (ranges.length > 0) calculation.markRanges(ranges);
}
