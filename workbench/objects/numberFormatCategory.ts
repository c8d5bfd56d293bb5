import { numfmt } from '@univerjs/core';

const categories: Readonly<Record<string, string>> = {
  general: 'General',
  number: 'Number',
  grouped: 'Number',
  currency: 'Currency',
  date: 'Date',
  datetime: 'Date',
  time: 'Time',
  percent: 'Percentage',
  fraction: 'Fraction',
  scientific: 'Scientific',
  text: 'Text',
};

/** The category that Excel's dialog shows for a number format. */
export function numberFormatCategory(format: string): string {
  // Accounting formats push the currency symbol to the left edge of the cell.
  if (/_\(.*\*/.test(format)) {
    return 'Accounting';
  }
  return categories[numfmt.getFormatInfo(format).type] ?? 'Custom';
}
