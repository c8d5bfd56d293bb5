import type { Strings } from '../../strings/strings';
import type { SourceTable } from '../../usecases/importList/sourceTable';
import type { Formats } from '../createFormats';
import { areaAddress } from './areaAddress';

/** A table that was found, in a line: how many records, where its headers stand, which cells it takes. */
export function describeTable(table: SourceTable, { importTable }: Strings, formats: Formats): string {
  const { row, column, headerRows, rowCount, columns, dataRows } = table;
  const first = row - Math.max(headerRows, 1) + 1;
  const area = { row: first, column, rowCount: rowCount + Math.max(headerRows, 1), columnCount: columns.length };
  return [
    importTable.records(formats.count(dataRows.length)),
    nameHeaders(row, headerRows, importTable),
    importTable.place(areaAddress(area)),
  ].join(' · ');
}

function nameHeaders(row: number, headerRows: number, texts: Strings['importTable']): string {
  if (headerRows === 0) return texts.noHeader;
  return headerRows === 1
    ? texts.headerIn(String(row + 1))
    : texts.headersIn(String(row - headerRows + 2), String(row + 1));
}
