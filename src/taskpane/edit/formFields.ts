import { catalogue, choiceOf, fieldOf } from '../../archive/catalogue';
import { fitsKind } from '../../archive/customerKinds';
import type { TableId } from '../../archive/field';
import type { Language } from '../../archive/language';
import { mustBeFilled } from '../../archive/mustBeFilled';
import type { ArchiveSummary } from '../../usecases/archiveWorkbook';
import { isTyped } from './editDraft';

/** What can be added from the pane: a customer of either kind, or a record of a customer. */
export const additions = [
  'organisation',
  'household',
  'contacts',
  'orders',
  'receivables',
  'monthlySales',
  'returns',
  'loans',
] as const;

export type AdditionId = (typeof additions)[number];

/** What one has at hand when one adds a record; the rest of the form is folded away. */
const everyday: Readonly<Record<AdditionId, readonly string[]>> = {
  organisation: ['name', 'stage', 'personInCharge', 'phone', 'address', 'city', 'owner'],
  household: ['name', 'stage', 'sex', 'phone', 'address', 'city', 'owner'],
  contacts: ['name', 'position', 'role', 'mobile', 'phone', 'email'],
  orders: ['orderNumber', 'kind', 'date', 'goods', 'amount', 'status'],
  receivables: ['invoiceNumber', 'date', 'due', 'amount'],
  monthlySales: ['month', 'productLine', 'amount', 'cost', 'target'],
  returns: ['documentNumber', 'kind', 'date', 'amount', 'reason'],
  loans: ['kind', 'recipient', 'purpose', 'lentOn', 'dueBack'],
};

export function tableOfAddition(addition: AdditionId): TableId {
  return addition === 'organisation' || addition === 'household' ? 'customers' : addition;
}

/** The parts of a form: what comes first, and what is folded away. */
export interface FormFields {
  readonly first: readonly string[];
  readonly rest: readonly string[];
}

/** The fields of a form for a new record: what is needed every day and what must not be empty first. */
export function fieldsOfAddition(addition: AdditionId, { outdated }: ArchiveSummary): FormFields {
  const table = tableOfAddition(addition);
  const isMissing = (id: string): boolean =>
    outdated?.columns.some((column) => column.table === table && column.field === id) === true;
  const isAsked = (id: string): boolean => id !== 'toClearUp' && (table === 'customers' || id !== 'customerNumber');
  const fields = catalogue[table].fields.filter(
    (field) =>
      (isTyped(table, field) || field.id === catalogue[table].keyField) &&
      isAsked(field.id) &&
      !isMissing(field.id) &&
      (table !== 'customers' || fitsKind(field, addition === 'household' ? 'household' : 'organisation')),
  );
  const isFirst = (id: string): boolean =>
    everyday[addition].includes(id) || (id !== catalogue[table].keyField && mustBeFilled(fieldOf(table, id)));
  const ids = fields.map(({ id }) => id);
  const rank = (id: string): number => (everyday[addition].indexOf(id) + 1 || ids.length) - 1;
  return {
    first: ids.filter(isFirst).sort((one, other) => rank(one) - rank(other)),
    rest: ids.filter((id) => !isFirst(id)),
  };
}

/** What most new records have in common; it stands in the form and can be changed. */
interface UsualValues {
  /** The field that says when it was; today. */
  readonly today: string;
  /** Choices by field id. */
  readonly choices: Readonly<Record<string, string>>;
}

const usual: Readonly<Partial<Record<AdditionId, UsualValues>>> = {
  orders: { today: 'date', choices: { kind: 'order', status: 'open' } },
  receivables: { today: 'date', choices: {} },
  returns: { today: 'date', choices: {} },
  loans: { today: 'lentOn', choices: { kind: 'lent' } },
};

/** What is known of a new record beforehand. */
export interface AdditionContext {
  /** Of the customer that the record belongs to, or that the new customer is to have; '' where there is none. */
  readonly customerNumber: string;
  /** ISO date. */
  readonly today: string;
  /** Of the archive. */
  readonly language: Language;
}

/** The texts that a form for a new record begins with. */
export function initialOfAddition(
  addition: AdditionId,
  { customerNumber, today, language }: AdditionContext,
): Readonly<Record<string, string>> {
  const table = tableOfAddition(addition);
  const labelOf = (field: string, choice: string): string => choiceOf(fieldOf(table, field), choice).label[language];
  const { choices = {}, today: day } = usual[addition] ?? {};
  return {
    ...(customerNumber !== '' && { customerNumber }),
    ...((addition === 'organisation' || addition === 'household') && { kind: labelOf('kind', addition) }),
    ...Object.fromEntries(Object.entries(choices).map(([field, choice]) => [field, labelOf(field, choice)])),
    ...(day !== undefined && { [day]: today }),
  };
}
