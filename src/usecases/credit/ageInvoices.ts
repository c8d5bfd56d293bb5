import type { CellValue } from '../../archive/cellValue';
import { readChoiceId } from '../../archive/readChoiceId';
import { isoToPlainDate, plainDateToIso } from '../../domain/plainDate';
import { plainDateToSerial, serialToPlainDate } from '../../domain/serialDate';
import type { FileRecord } from '../customerFiles';
import type { AgedInvoice } from './creditCase';

/**
 * The invoices of a customer on which something is open, the longest overdue first. A credit note is open with what it takes off.
 * @param asOf ISO date; what is dated later is not there yet.
 * @throws Error if `asOf` is not an ISO date.
 */
export function ageInvoices(records: readonly FileRecord[], asOf: string): readonly AgedInvoice[] {
  const day = isoToPlainDate(asOf);
  const today = day && plainDateToSerial(day);
  if (today === undefined) throw new Error(`Not an ISO date that a spreadsheet can hold: ${asOf}`);
  return records
    .flatMap((record) => ageInvoice(record, today))
    .sort((one, other) => other.daysOverdue - one.daysOverdue || other.open - one.open);
}

function ageInvoice({ record, values }: FileRecord, today: number): AgedInvoice[] {
  const { date, due, amount, paid } = values;
  const isIssued = typeof date !== 'number' || Math.floor(date) <= today;
  if (typeof amount !== 'number' || !isIssued) return [];
  const open = amount - (typeof paid === 'number' ? paid : 0);
  if (Math.abs(open) < 0.005) return [];
  const days = typeof due === 'number' ? today - Math.floor(due) : 0;
  const dateIso = writeDay(date);
  const dueIso = writeDay(due);
  return [
    {
      record,
      ...(dateIso !== undefined && { date: dateIso }),
      ...(dueIso !== undefined && { due: dueIso }),
      amount,
      open,
      daysOverdue: Math.max(days, 0),
      isDisputed: readChoiceId('receivables', 'disputed', ['yes', 'no'], values['disputed'] ?? '') === 'yes',
    },
  ];
}

function writeDay(value: CellValue | undefined): string | undefined {
  const date = typeof value === 'number' ? serialToPlainDate(value) : undefined;
  return date && plainDateToIso(date);
}
