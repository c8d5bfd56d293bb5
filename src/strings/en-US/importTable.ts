import type { PassedOverRow } from '../../usecases/importList/sourceTable';
import type { Count } from '../count';
import { plural } from './plural';

/** Finding the table in its sheet. */
export const importTable = {
  heading: 'Is this the table?',
  introduction: (source: string) => `This was found in ${source}.`,
  sheet: 'Sheet',
  none: 'Nothing here looks like a table with headers. Point at the row with the headers yourself.',
  found: 'Table',
  place: (area: string) => `Cells ${area}`,
  records: (records: Count) => plural(records, 'record', 'records'),
  noHeader: 'No headers: columns are called by their letters.',
  headerIn: (row: string) => `Headers in row ${row}`,
  headersIn: (first: string, last: string) => `Headers in rows ${first} to ${last}`,
  factor: (factor: string) => `A line says that amounts are in units of ${factor}. They are multiplied accordingly.`,
  months: (months: Count) =>
    `${plural(months, 'column is a month', 'columns are months')}: each becomes one record of Monthly sales.`,
  passedOver: (rows: Count) => `Passed over: ${plural(rows, 'row', 'rows')}`,
  nothingPassedOver: 'Every row below the headers is a record.',
  reasons: {
    title: 'title',
    note: 'note',
    blank: 'blank',
    totals: 'totals',
    repeatedHeader: 'headers once more',
    unit: 'unit',
  } satisfies Record<PassedOverRow['reason'], string>,
  passed: (row: string, reason: string, text: string) =>
    text === '' ? `Row ${row}: ${reason}` : `Row ${row}: ${reason} (“${text}”)`,
  pointOut: 'The headers are in another row',
  pointOutHint: 'Choose the row with the headers.',
  headerRow: (row: string, text: string) => `Row ${row}: ${text}`,
  searching: 'Looking for the table',
};
