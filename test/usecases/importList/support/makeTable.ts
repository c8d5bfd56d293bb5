import type { SourceTable } from '../../../../src/usecases/importList/sourceTable';
import type { ListColumn } from '../../../../src/usecases/listSnapshot';

/** A table of these columns that begins in the sheet's first cell, all of its rows records. */
export function makeTable(columns: readonly ListColumn[], more: Partial<SourceTable> = {}): SourceTable {
  const rowCount = columns.reduce((longest, { values }) => Math.max(longest, values.length), 0);
  return {
    source: { sheet: 'List' },
    sheetName: 'List',
    row: 0,
    column: 0,
    rowCount,
    columns,
    headerRows: 1,
    dataRows: Array.from({ length: rowCount }, (_, row) => row),
    passedOver: [],
    moneyFactor: 1,
    months: [],
    ...more,
  };
}
