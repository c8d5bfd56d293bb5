import { readCustomerKind } from '../../archive/customerKinds';
import type { CellValue } from '../../archive/cellValue';
import { recordKeys } from '../../archive/recordKeys';
import type { FoundPerson } from './personalData';

/** The columns of contacts and customers by field, in the order of the rows; empty for one that is not there. */
export type PeopleColumns = (table: 'contacts' | 'customers', field: string) => readonly CellValue[];

/** The columns that `findPeople` looks at. */
export const searchedPeopleFields = {
  contacts: ['contactNumber', 'customerNumber', 'name', 'phone', 'mobile', 'email'],
  customers: ['customerNumber', 'name', 'kind', 'phone', 'email'],
} as const;

/** Who asks about their data gives a name; more than these are no answer. */
const MOST_FOUND = 50;

/**
 * The contacts and households whose name, number, telephone or e-mail address holds these words; nobody for none. A company is no
 * person.
 */
export function findPeople(words: string, columns: PeopleColumns): readonly FoundPerson[] {
  const wanted = fold(words);
  if (wanted === '') return [];
  const numbers = columns('customers', 'customerNumber').map(String);
  const names = columns('customers', 'name');
  const nameOf = (customer: string): string => String(names[numbers.indexOf(customer)] ?? '') || customer;
  const holds = (table: 'contacts' | 'customers', row: number): boolean =>
    searchedPeopleFields[table]
      .filter((field) => field !== 'kind' && (table === 'customers' || field !== 'customerNumber'))
      .some((field) => fold(String(columns(table, field)[row] ?? '')).includes(wanted));
  const owners = columns('contacts', 'customerNumber');
  const contacts = recordKeys(columns('contacts', 'contactNumber')).flatMap((record, row): FoundPerson[] =>
    holds('contacts', row)
      ? [
          {
            table: 'contacts',
            record,
            name: String(columns('contacts', 'name')[row] ?? ''),
            customer: nameOf(String(owners[row] ?? '')),
          },
        ]
      : [],
  );
  const kinds = columns('customers', 'kind');
  const households = recordKeys(numbers).flatMap((record, row): FoundPerson[] =>
    readCustomerKind(kinds[row] ?? '') === 'household' && holds('customers', row)
      ? [{ table: 'customers', record, name: String(names[row] ?? ''), customer: '' }]
      : [],
  );
  return [...contacts, ...households].slice(0, MOST_FOUND);
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
