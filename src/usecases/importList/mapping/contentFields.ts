import { findField } from '../../../archive/catalogue';
import type { TableId } from '../../../archive/field';
import type { ContentKind } from '../recogniseContent/recogniseContent';

/** Fields by what they hold, the likeliest first; what is not there for a table means nothing in it. */
const fieldsOfCustomers: Partial<Readonly<Record<ContentKind, readonly string[]>>> = {
  customerNumber: ['customerNumber'],
  email: ['email'],
  website: ['website'],
  taxNumber: ['taxNumber', 'registrationNumber'],
  mobile: ['phone'],
  phone: ['phone'],
  companyName: ['name'],
};

const fieldsOfOthers: Partial<Readonly<Record<ContentKind, readonly string[]>>> = {
  customerNumber: ['customerNumber'],
  companyName: ['customerNumber'],
  taxNumber: ['customerNumber'],
  email: ['email'],
  mobile: ['mobile', 'phone'],
  phone: ['phone', 'mobile'],
};

/** Where a day or a sum that nothing else is said about belongs. */
const days: Partial<Readonly<Record<TableId, string>>> = {
  orders: 'date',
  monthlySales: 'month',
  receivables: 'date',
  returns: 'date',
  loans: 'lentOn',
};

/**
 * The fields of a table that values of a kind may belong to, the likeliest first.
 * @param hasCompanies whether another column holds the names of companies: then a person's name is not the customer's
 */
export function contentFields(kind: ContentKind, table: TableId, hasCompanies: boolean): readonly string[] {
  const fields = listFields(kind, table, hasCompanies);
  return fields.filter((field) => findField(table, field) !== undefined);
}

function listFields(kind: ContentKind, table: TableId, hasCompanies: boolean): readonly string[] {
  if (kind === 'day') return [days[table] ?? ''];
  if (kind === 'money') return table === 'customers' ? [] : ['amount', 'price'];
  if (table === 'customers') {
    if (kind === 'personName') return [hasCompanies ? 'personInCharge' : 'name'];
    return fieldsOfCustomers[kind] ?? [];
  }
  if (kind === 'personName') return table === 'contacts' ? ['name'] : [];
  return fieldsOfOthers[kind] ?? [];
}
