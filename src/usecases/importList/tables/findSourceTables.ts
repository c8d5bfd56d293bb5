import type { CellArea, SourceSheet } from '../sourceSheet';
import type { PassedOverRow, SourceTable } from '../sourceTable';
import type { Steps } from '../steps';
import { isKnownHeader } from './cellKinds';
import { cutColumns } from './cutColumns';
import { cutRows } from './cutRows';
import type { RowRegion } from './cutRows';
import { makeSourceTable } from './makeSourceTable';
import { trimArea } from './measureRows';

/**
 * The tables on a sheet, the likeliest first: those with most cells, headers that the archive knows counting more; none
 * where nothing looks like one. Titles, totals, notes, blank and repeated rows are passed over, and listed.
 */
export function* findSourceTables(sheet: SourceSheet): Steps<readonly SourceTable[]> {
  const all = { row: 0, column: 0, rowCount: sheet.rowCount, columnCount: sheet.columns.length };
  const filled = yield* trimArea(sheet, all);
  if (filled === undefined) return [];
  const tables = yield* findInArea(sheet, filled, true);
  return tables
    .filter(({ dataRows }) => dataRows.length > 0)
    .map((table) => ({ table, likelihood: estimateLikelihood(table) }))
    .sort((one, other) => other.likelihood - one.likelihood)
    .map(({ table }) => table);
}

/** @param mayCutAgain tables one below the other may have others beside them only within their own rows */
function* findInArea(sheet: SourceSheet, area: CellArea, mayCutAgain: boolean): Steps<readonly SourceTable[]> {
  const tables: SourceTable[] = [];
  for (const group of yield* cutColumns(sheet, area)) {
    const regions = yield* cutRows(sheet, group.area);
    for (const [position, region] of regions.entries()) {
      const besides = position === 0 ? group.besides : [];
      const found =
        mayCutAgain && regions.length > 1
          ? yield* findInRegion(sheet, region, besides)
          : yield* makeTable(sheet, region, besides);
      tables.push(...found);
    }
  }
  return tables;
}

function* findInRegion(
  sheet: SourceSheet,
  region: RowRegion,
  besides: readonly PassedOverRow[],
): Steps<readonly SourceTable[]> {
  const trimmed = yield* trimArea(sheet, region.area);
  if (trimmed === undefined) return [];
  const [first, ...others] = yield* findInArea(sheet, trimmed, false);
  return first === undefined ? [] : [{ ...first, passedOver: [...first.passedOver, ...besides] }, ...others];
}

function* makeTable(
  sheet: SourceSheet,
  { area, header }: RowRegion,
  besides: readonly PassedOverRow[],
): Steps<readonly SourceTable[]> {
  const trimmed = yield* trimArea(sheet, area);
  return trimmed === undefined ? [] : [yield* makeSourceTable(sheet, { area: trimmed, header, besides })];
}

function estimateLikelihood({ dataRows, columns, headerRows }: SourceTable): number {
  const known = columns.filter(({ header }) => isKnownHeader(header)).length;
  return dataRows.length * columns.length * (headerRows === 0 ? 1 : 2) * (1 + Math.min(known, 4));
}
