import { findField } from '../../archive/catalogue';
import type { TableId } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import type { Language } from '../../archive/language';
import { yesNoChoices } from '../../archive/yesNoChoices';
import type { Strings } from '../../strings/strings';
import type { FileRecord } from '../../usecases/customerFiles';
import { headerOf } from '../catalogue/headerOf';
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
  evaluations: { main: ['year', 'grade'], detail: ['reward', 'reason'], aside: 'score' },
  creditReviews: { main: ['reviewedOn', 'decidedRating'], detail: ['state', 'reason'], aside: 'decidedLimit' },
  investigations: { main: ['step'], detail: ['state', 'date', 'finding'] },
  visits: { main: ['date', 'visitor'], detail: ['kind', 'primaryGoal'] },
  loans: { main: ['lentOn', 'recipient'], detail: ['kind', 'purpose', 'dueBack', 'returnedOn'] },
};

/** A record in a line, for a list. */
export interface RecordSummary {
  readonly main: string;
  readonly detail: string;
  readonly aside: string;
}

/** How values are written, and what the fields they belong to are called. */
export interface SummaryWords {
  readonly formats: Formats;
  readonly strings: Strings;
  readonly archiveLanguage: Language;
}

/** A record in a line; one of which nothing is known that tells it apart is named by its key. */
export function summariseRecord(record: FileRecord, words: SummaryWords): RecordSummary {
  const { table, values } = record;
  const fields = summaryFields[table] ?? { main: [], detail: [] };
  const filled = (ids: readonly string[]): readonly string[] => ids.filter((id) => !isBlank(values[id] ?? ''));
  const show = (id: string): string => showValue(table, id, values[id] ?? '', words.formats);
  const showDetail = (id: string): string =>
    saysNothingAlone(table, id)
      ? words.strings.card.named(headerOf(table, id, words.archiveLanguage), show(id))
      : show(id);
  return {
    main: filled(fields.main).map(show).join(' · ') || record.record,
    detail: filled(fields.detail).map(showDetail).join(' · '),
    aside: filled(fields.aside === undefined ? [] : [fields.aside])
      .map(show)
      .join(''),
  };
}

/** Whether nobody could tell without the field's name what the value means: a second day, a mere yes. */
function saysNothingAlone(table: TableId, id: string): boolean {
  const field = findField(table, id);
  return field?.type === 'date' || field?.choices === yesNoChoices;
}
