import type { ListSnapshot } from '../listSnapshot';
import type { SourceTable } from './sourceTable';

/**
 * The list that a table is, for making a new archive of it: rows that hold no record are blank in it, so that the places of
 * all others stay what they are in the source.
 */
export function keepRecordsOnly(table: SourceTable): ListSnapshot {
  const { sheetName, row, column, rowCount, dataRows } = table;
  if (dataRows.length === rowCount) return table;
  const isRecord = new Set(dataRows);
  return {
    sheetName,
    row,
    column,
    rowCount,
    columns: table.columns.map(({ header, values, numberFormats }) => ({
      header,
      values: values.map((value, offset) => (isRecord.has(offset) ? value : '')),
      numberFormats,
    })),
  };
}
