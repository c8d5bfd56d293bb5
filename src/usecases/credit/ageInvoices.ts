import { readChoiceId } from '../../archive/readChoiceId';
import { isoToSerial } from '../../domain/isoToSerial';
import { plainDateToIso } from '../../domain/plainDate';
import { serialToPlainDate } from '../../domain/serialDate';
import type { FileRecord } from '../customerFiles';
import { readDay } from '../figures/readFigureCells';
import { readInvoice } from '../figures/readInvoice';
import type { AgedInvoice } from './creditCase';

/**
 * The invoices of a customer on which something is open, by the rules of its figures, the longest overdue first. A credit note is open with what it takes off.
 * @param asOf ISO date; what is dated later is not there yet.
 * @throws Error if `asOf` is not an ISO date.
 */
export function ageInvoices(records: readonly FileRecord[], asOf: string): readonly AgedInvoice[] {
  const today = isoToSerial(asOf);
  return records
    .flatMap((record) => ageInvoice(record, today))
    .sort((one, other) => other.daysOverdue - one.daysOverdue || other.open - one.open);
}

function ageInvoice({ record, values }: FileRecord, today: number): AgedInvoice[] {
  const invoice = readInvoice(values, today);
  if (typeof invoice === 'string' || invoice.open === 0) return [];
  const { amount, open, due } = invoice;
  const dateIso = writeDay(readDay(values['date']));
  const dueIso = writeDay(due);
  return [
    {
      record,
      ...(dateIso !== undefined && { date: dateIso }),
      ...(dueIso !== undefined && { due: dueIso }),
      amount,
      open,
      daysOverdue: due === undefined ? 0 : Math.max(today - due, 0),
      isDisputed: readChoiceId('receivables', 'disputed', ['yes', 'no'], values['disputed'] ?? '') === 'yes',
    },
  ];
}

function writeDay(serial: number | undefined): string | undefined {
  const date = serial === undefined ? undefined : serialToPlainDate(serial);
  return date && plainDateToIso(date);
}
