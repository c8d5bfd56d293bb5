import type { Count } from '../count';
import { plural } from './plural';

/** The sums that Customers gets from the other tables: purchases, receivables, open orders, shares. */
export const figures = {
  label: 'Figures in Customers',
  asOf: (date: string) => `Figures in Customers as of ${date}.`,
  never: 'Purchases, receivables and shares in Customers have not been filled in from the other sheets yet.',
  update: 'Update figures',
  reading: 'Adding up sales, orders, invoices and visits',
  /** What writing would do. */
  changes: (changed: Count, all: Count, date: string) =>
    `${changed.text} of ${plural(all, 'customer', 'customers')} ${changed.value === 1 ? 'gets' : 'get'} other figures, as of ${date}:`,
  /** A column, and for how many customers it changes. */
  column: (header: string, count: Count) => `${header}: ${count.text}`,
  typedStays: 'What was typed stays where none of the sheets knows the customer.',
  write: 'Write these figures',
  writing: 'Updating the figures',
  written: (changed: Count) => `The figures of ${plural(changed, 'customer are', 'customers are')} up to date now.`,
  upToDate: (date: string) => `All figures are up to date, as of ${date}.`,
  unassigned: (sheet: string, count: Count) =>
    `${sheet}: ${plural(count, 'record names', 'records name')} no customer of the archive`,
  unusable: (sheet: string, count: Count) =>
    `${sheet}: ${plural(count, 'record lacks', 'records lack')} an amount or a day that can be read`,
  leftOut: 'Not counted anywhere (“Check the archive” shows where they stand)',
};
