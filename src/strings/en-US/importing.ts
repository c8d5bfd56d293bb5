import type { TableId } from '../../archive/field';
import type { Count } from '../count';
import { plural } from './plural';

/** What the steps of an import have in common. */
export const importing = {
  title: 'Import a list',
  steps: 'Steps of the import',
  stepNames: {
    source: 'List',
    reading: 'Characters',
    table: 'Table',
    mapping: 'Columns',
    choices: 'Choices',
    duplicates: 'Duplicates',
    preview: 'Preview',
  },
  next: 'Continue',
  leave: 'Leave',
  leaveQuestion: {
    title: 'Leave this import?',
    explanation: 'Nothing has been written yet. What you have set here will be forgotten.',
    leave: 'Leave',
    stay: 'Go on importing',
  },
  replaceQuestion: {
    title: (file: string) => `Read “${file}” instead?`,
    explanation: 'What you have set for the list at hand will be forgotten.',
    replace: 'Read the new file',
    keep: 'Keep the list at hand',
  },
  oneFile: 'Nothing was read: drop one file at a time, please.',
  dropHere: 'Drop the file to import it',
  upgradeFirst: 'To remember where every record comes from, the archive needs a table that it does not have yet.',
  pasted: 'what you pasted',
  ofFile: (sheet: string, file: string) => `“${sheet}” in ${file}`,
  ofSheet: (sheet: string) => `“${sheet}”`,
  /** So many records of a table. */
  records: (table: TableId, records: Count) => {
    const nouns = nounsOf[table] ?? ['record', 'records'];
    return plural(records, nouns[0], nouns[1]);
  },
  row: (row: string) => `Row ${row}`,
  empty: 'empty',
};

const nounsOf: Partial<Record<TableId, readonly [string, string]>> = {
  customers: ['customer', 'customers'],
  contacts: ['contact', 'contacts'],
  orders: ['order', 'orders'],
  monthlySales: ['month of sales', 'months of sales'],
  receivables: ['receivable', 'receivables'],
  returns: ['return', 'returns'],
  products: ['product', 'products'],
};
