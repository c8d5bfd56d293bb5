import { readCsvList } from './readCsvList';

/** The rows of a CSV file of the real data by their headers, without the spaces around values; `NULL` is empty. */
export function readCsvRecords(...segments: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const { columns, rowCount } = readCsvList(...segments);
  return Array.from({ length: rowCount }, (_row, at) =>
    Object.fromEntries(
      columns.map(({ header, values }) => {
        const text = String(values[at] ?? '').trim();
        return [header, text === 'NULL' ? '' : text];
      }),
    ),
  );
}
