import type { Count } from '../count';
import { plural } from './plural';

/** Bringing an older archive up to date, and adding the table of personal facts. */
export const upgrade = {
  title: 'Upgrade the archive',
  planning: 'Working out what the upgrade adds',
  introduction:
    'This archive was made by an earlier version of the add-in. The upgrade adds what is listed here, empty. ' +
    'Your customers, columns, formats and formulas stay as they are.',
  sheets: (sheets: Count) => plural(sheets, 'new sheet', 'new sheets'),
  columns: (columns: Count) =>
    plural(columns, 'new column, at the end of its table', 'new columns, each at the end of its table'),
  column: (column: string, table: string) => `${column} (${table})`,
  settings: (settings: Count) => plural(settings, 'new setting', 'new settings'),
  undoable: 'You can undo it as long as nobody has worked in what it added.',
  apply: 'Upgrade',
  applying: 'Upgrading the archive',
  applied: 'The archive is up to date.',
  upToDate: 'The archive is up to date. There is nothing to add.',
  notice:
    'This archive comes from an earlier version of the add-in. An upgrade adds contacts, orders, receivables and more.',
  seeUpgrade: 'See what the upgrade adds',
};
