import type { Choice, Field, TableDefinition, TableId } from './field';
import { changeLogTable } from './tables/changeLogTable';
import { contactsTable } from './tables/contactsTable';
import { customersTable } from './tables/customersTable';
import { importsTable } from './tables/importsTable';
import { loansTable } from './tables/loansTable';
import { monthlySalesTable } from './tables/monthlySalesTable';
import { ordersTable } from './tables/ordersTable';
import { personalFactsTable } from './tables/personalFactsTable';
import { productsTable } from './tables/productsTable';
import { receivablesTable } from './tables/receivablesTable';
import { returnsTable } from './tables/returnsTable';
import { settingsTable } from './tables/settingsTable';
import { tierHistoryTable } from './tables/tierHistoryTable';
import { tierSchemesTable } from './tables/tierSchemesTable';

/**
 * Every table of the archive, by id. Sheets, headers, validation lists and import matching all follow from it. The order is
 * that of the sheets: people first, then what is sold to them, then the registers, and the settings last.
 */
export const catalogue: Readonly<Record<TableId, TableDefinition>> = {
  customers: customersTable,
  contacts: contactsTable,
  personalFacts: personalFactsTable,
  orders: ordersTable,
  monthlySales: monthlySalesTable,
  receivables: receivablesTable,
  returns: returnsTable,
  products: productsTable,
  loans: loansTable,
  imports: importsTable,
  tierHistory: tierHistoryTable,
  changeLog: changeLogTable,
  settings: settingsTable,
  tierSchemes: tierSchemesTable,
};

const fieldsById: ReadonlyMap<TableId, ReadonlyMap<string, Field>> = new Map(
  Object.values(catalogue).map((table) => [table.id, new Map(table.fields.map((field) => [field.id, field]))]),
);

/** The field of a table, or `undefined` for an id that the catalogue does not know, such as that of an extra column. */
export function findField(table: TableId, fieldId: string): Field | undefined {
  return fieldsById.get(table)?.get(fieldId);
}

/**
 * The field of a table.
 * @throws Error for an id that the catalogue does not know: the caller has misspelt it.
 */
export function fieldOf(table: TableId, fieldId: string): Field {
  const field = findField(table, fieldId);
  if (field === undefined) throw new Error(`The table ${table} has no field ${fieldId}.`);
  return field;
}

/**
 * The choice of a field.
 * @throws Error for an id that the field does not have.
 */
export function choiceOf(field: Field, choiceId: string): Choice {
  const choice = field.choices?.find((candidate) => candidate.id === choiceId);
  if (choice === undefined) throw new Error(`The field ${field.id} has no choice ${choiceId}.`);
  return choice;
}
