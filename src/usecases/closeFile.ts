import { choiceOf, fieldOf } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { Language } from '../archive/language';
import { isoToPlainDate } from '../domain/plainDate';
import { plainDateToSerial } from '../domain/serialDate';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { FileRecord } from './customerFiles';
import type { ReadEdit } from './editRecord';
import type { InputFault } from './recordEditing';

export interface ClosingInput {
  readonly customer: FileRecord;
  readonly reason: string;
  /** The archive's. */
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
}

/** The fields that closing a file writes. */
export const closingFields = ['stage', 'closedOn', 'closingReason'] as const;

/**
 * The edit that makes a customer a former one, with the day and the reason: files of former customers are kept, never deleted
 * (002). A reason is demanded: without it nobody can learn from the loss.
 * @throws Error if `today` is not an ISO date.
 */
export function closeFile({
  customer,
  reason,
  language,
  today,
}: ClosingInput): Outcome<ReadEdit, readonly InputFault[]> {
  const said = reason.trim();
  if (said === '') return fail([{ field: 'closingReason', reason: 'required' }]);
  const date = isoToPlainDate(today);
  const closedOn = date && plainDateToSerial(date);
  if (closedOn === undefined) throw new Error(`Not an ISO date that a spreadsheet can hold: ${today}`);
  const stage = choiceOf(fieldOf('customers', 'stage'), 'former').label[language];
  const after: Readonly<Record<(typeof closingFields)[number], CellValue>> = { stage, closedOn, closingReason: said };
  const changes = closingFields
    .map((field) => ({ field, before: customer.values[field] ?? '', after: after[field] }))
    .filter((change) => change.before !== change.after);
  return succeed({ name: 'closeFile', record: customer, changes, faults: [], reason: said });
}
