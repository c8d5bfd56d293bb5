import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';
import type { ListSnapshot } from '../../../src/usecases/listSnapshot';
import { sharedData } from '../sharedData';

/** A CSV file of the real data as a list on a sheet, every cell the text that stands in the file. */
export function readCsvList(...segments: readonly string[]): ListSnapshot {
  const rows = parseCsv(readFileSync(sharedData(...segments), 'utf8')).map((row) =>
    row.map((cell) => String(cell ?? '')),
  );
  const [headers = [], ...body] = rows;
  return {
    sheetName: 'List',
    row: 0,
    column: 0,
    rowCount: body.length,
    columns: headers.map((header, column) => ({
      header,
      values: body.map((row) => row[column] ?? ''),
      numberFormats: 'General',
    })),
  };
}
