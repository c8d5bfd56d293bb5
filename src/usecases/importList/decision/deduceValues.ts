import { choiceOf, fieldOf } from '../../../archive/catalogue';
import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import { isBlank } from '../../../archive/isBlank';
import type { Language } from '../../../archive/language';
import { deduceStages } from '../../deduceStages';

/** What is known about all records of an import. */
export interface ImportDay {
  readonly language: Language;
  /** Serial of the day of the import. */
  readonly today: number;
}

const deducedFields: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  customers: ['stage', 'openedOn'],
  orders: ['kind', 'status'],
  receivables: ['date', 'due', 'paid'],
};

/**
 * Fields of new records that are filled where their source does not tell them. A list of payments knows no invoices, so that each
 * is taken for an invoice of the day on which it was paid; where the list knows the invoice's own day, no day is guessed.
 * @param fields those that the source has
 */
export function listDeducedFields(table: TableId, fields: readonly string[]): readonly string[] {
  const deduced = deducedFields[table] ?? [];
  const isOfInvoices = table === 'receivables' && fields.includes('date');
  return isOfInvoices ? deduced.filter((field) => field !== 'date' && field !== 'due') : deduced;
}

/**
 * What follows from a new record's values for a field of `listDeducedFields`; `''` where nothing follows. A customer's file is opened
 * on the day of the import and its stage follows from its business; an order is no contract unless it says so, and delivered if
 * it says when; what has a day of payment and no other sum is paid in full. Nobody becomes its owner and nobody has verified it by taking over a list (001).
 */
export function deduceValue(
  table: TableId,
  field: string,
  valueOf: (field: string) => CellValue,
  { language, today }: ImportDay,
): CellValue {
  const label = (choice: string): CellValue => choiceOf(fieldOf(table, field), choice).label[language];
  if (table === 'customers' && field === 'openedOn') return today;
  if (table === 'customers' && field === 'stage') {
    const [stage = ''] = deduceStages([valueOf('currentBusiness')], [valueOf('marketPotential')], 1, language);
    return stage;
  }
  if (table === 'orders' && field === 'kind') return label('order');
  if (table === 'orders' && field === 'status') return isBlank(valueOf('deliveredOn')) ? '' : label('delivered');
  if (table === 'receivables' && field === 'paid') return isBlank(valueOf('paidOn')) ? '' : valueOf('amount');
  if (table === 'receivables') return valueOf('paidOn');
  return '';
}
