import type { TableId } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import type { FileRecord } from '../../usecases/customerFiles';
import type { Formats } from '../createFormats';
import { showValue } from './showValue';

/** By which fields a record is told from others of its table, in a line or two. */
interface SummaryFields {
  readonly main: readonly string[];
  readonly detail: readonly string[];
  /** An amount that is compared from row to row. */
  readonly aside?: string;
}

const summaryFields: Readonly<Partial<Record<TableId, SummaryFields>>> = {
  contacts: { main: ['name'], detail: ['position', 'department', 'role', 'mobile', 'phone'] },
  personalFacts: { main: ['fact'], detail: ['topic', 'keepUntil'] },
  monthlySales: { main: ['month'], detail: ['productLine'], aside: 'amount' },
  orders: { main: ['date', 'orderNumber'], detail: ['kind', 'goods', 'status'], aside: 'amount' },
  receivables: { main: ['date', 'invoiceNumber'], detail: ['due', 'paidOn', 'disputed'], aside: 'amount' },
  returns: { main: ['date', 'documentNumber'], detail: ['kind', 'reason'], aside: 'amount' },
  loans: { main: ['lentOn', 'recipient'], detail: ['kind', 'purpose', 'dueBack', 'returnedOn'] },
};

/** A record in a line, for a list. */
export interface RecordSummary {
  readonly main: string;
  readonly detail: string;
  readonly aside: string;
}

/** A record in a line; one of which nothing is known that tells it apart is named by its key. */
export function summariseRecord(record: FileRecord, formats: Formats): RecordSummary {
  const fields = summaryFields[record.table] ?? { main: [], detail: [] };
  const write = (ids: readonly string[]): string =>
    ids
      .map((id) => ({ id, value: record.values[id] ?? '' }))
      .filter(({ value }) => !isBlank(value))
      .map(({ id, value }) => showValue(record.table, id, value, formats))
      .join(' · ');
  return {
    main: write(fields.main) || record.record,
    detail: write(fields.detail),
    aside: fields.aside === undefined ? '' : write([fields.aside]),
  };
}
