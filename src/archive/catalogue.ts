import type { Choice, Field, TableDefinition, TableId } from './field';
import { changeLogTable } from './tables/changeLogTable';
import { contactsTable } from './tables/contactsTable';
import { creditReviewsTable } from './tables/creditReviewsTable';
import { customersTable } from './tables/customersTable';
import { evaluationsTable } from './tables/evaluationsTable';
import { importsTable } from './tables/importsTable';
import { investigationsTable } from './tables/investigationsTable';
import { loansTable } from './tables/loansTable';
import { monthlySalesTable } from './tables/monthlySalesTable';
import { ordersTable } from './tables/ordersTable';
import { personalFactsTable } from './tables/personalFactsTable';
import { policyHistoryTable } from './tables/policyHistoryTable';
import { productsTable } from './tables/productsTable';
import { ratingBandsTable } from './tables/ratingBandsTable';
import { receivablesTable } from './tables/receivablesTable';
import { returnsTable } from './tables/returnsTable';
import { rewardRulesTable } from './tables/rewardRulesTable';
import { scorecardsTable } from './tables/scorecardsTable';
import { settingsTable } from './tables/settingsTable';
import { tierHistoryTable } from './tables/tierHistoryTable';
import { tierSchemesTable } from './tables/tierSchemesTable';
import { visitsTable } from './tables/visitsTable';

/**
 * Every table of the archive, by id. Sheets, headers, validation lists and import matching all follow from it. The order is
 * that of the sheets: people first, then what is sold to them, what is judged of them, the registers, and the settings last.
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
  evaluations: evaluationsTable,
  creditReviews: creditReviewsTable,
  investigations: investigationsTable,
  visits: visitsTable,
  loans: loansTable,
  imports: importsTable,
  tierHistory: tierHistoryTable,
  policyHistory: policyHistoryTable,
  changeLog: changeLogTable,
  settings: settingsTable,
  tierSchemes: tierSchemesTable,
  ratingBands: ratingBandsTable,
  scorecards: scorecardsTable,
  rewardRules: rewardRulesTable,
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
