import type { CellValue } from '../../archive/cellValue';
import { readAmount, readDay } from './readFigureCells';

/** The cells of an invoice that say what is open and how it was paid. */
export type InvoiceCells = Readonly<
  Partial<Record<'date' | 'due' | 'amount' | 'paid' | 'paidOn', CellValue | undefined>>
>;

/** An invoice as it stood on a day. Days are serials. */
export interface Invoice {
  readonly amount: number;
  readonly due: number | undefined;
  /** Absent while no payment has come, and where nobody has noted its day. */
  readonly paidOn: number | undefined;
  /** What has come, without a sign; of a credit note what was paid back. */
  readonly received: number;
  /** What is left, below 0 for a credit note. What was paid beyond an invoice does not pay others. */
  readonly open: number;
}

/** Less than this of an invoice is not open, but what is left of calculating with fractions. */
const NOTHING = 1e-6;

/**
 * Reads an invoice as it stood on a day (002): a payment of a later day has not come yet, and with a day of payment and no sum it is
 * paid in full. `notIssued` if it is dated later, `unusable` if its amount or a day cannot be read.
 * @param asOf Serial of the day.
 */
export function readInvoice(cells: InvoiceCells, asOf: number): Invoice | 'notIssued' | 'unusable' {
  const issued = readDay(cells.date);
  const due = readDay(cells.due);
  const paidOn = readDay(cells.paidOn);
  const paid = readAmount(cells.paid);
  const amount = readAmount(cells.amount) ?? (paidOn === undefined ? undefined : paid);
  const hasUnreadable = Number.isNaN(issued) || Number.isNaN(due) || Number.isNaN(paidOn) || Number.isNaN(paid);
  if (hasUnreadable || amount === undefined || Number.isNaN(amount)) return 'unusable';
  if (issued !== undefined && issued > asOf) return 'notIssued';
  const hasCome = paidOn === undefined || paidOn <= asOf;
  const received = hasCome ? countReceived(amount, paid, paidOn) : 0;
  return { amount, due, paidOn: hasCome ? paidOn : undefined, received, open: countOpen(amount, received) };
}

function countReceived(amount: number, paid: number | undefined, paidOn: number | undefined): number {
  // On a credit note what was paid back may be noted with either sign.
  if (paid !== undefined) return amount < 0 ? Math.abs(paid) : Math.max(paid, 0);
  return paidOn === undefined ? 0 : Math.abs(amount);
}

function countOpen(amount: number, received: number): number {
  const left = Math.abs(amount) - received;
  return left < NOTHING ? 0 : Math.sign(amount) * left;
}
