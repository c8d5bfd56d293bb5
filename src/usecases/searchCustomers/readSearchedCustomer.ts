import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import type { RecordKey } from '../../archive/plan';
import { filterFields } from './customerSearch';
import type { FilterField, HitReason } from './customerSearch';
import type { SearchedCustomer, SearchedDetail } from './searchEntry';

/** Gives the value of a field of one row; '' for a column that is not there. */
export type RowReader = (field: string) => CellValue;

const customerDetails: readonly (readonly [string, HitReason])[] = [
  ['otherName', 'otherName'],
  ['personInCharge', 'contact'],
  ['legalRepresentative', 'contact'],
  ['phone', 'phone'],
  ['email', 'email'],
];

const contactDetails: readonly (readonly [string, HitReason])[] = [
  ['name', 'contact'],
  ['phone', 'phone'],
  ['mobile', 'phone'],
  ['email', 'email'],
];

/** The columns of Customers that the search reads. */
export const searchedCustomerFields: readonly string[] = [
  'customerNumber',
  'name',
  'city',
  'expectedValue',
  ...customerDetails.map(([field]) => field),
  ...filterFields,
];

/** The columns of Contacts that the search reads. */
export const searchedContactFields: readonly string[] = ['customerNumber', ...contactDetails.map(([field]) => field)];

/** What a row of Customers is found by; `undefined` for a row without number and name, which is no customer yet. */
export function readSearchedCustomer(
  read: RowReader,
  record: RecordKey,
  contacts: readonly SearchedDetail[],
): SearchedCustomer | undefined {
  if (isBlank(read('customerNumber')) && isBlank(read('name'))) return undefined;
  const text = (field: string): string => String(read(field)).trim();
  const value = read('expectedValue');
  return {
    record,
    number: text('customerNumber'),
    name: text('name'),
    city: text('city'),
    tier: text('tier'),
    rating: text('creditRating'),
    expectedValue: typeof value === 'number' ? value : undefined,
    details: [...readDetails(read, customerDetails), ...contacts],
    // Untrimmed, because the sheet is filtered by what stands there.
    filters: Object.fromEntries(filterFields.map((field) => [field, String(read(field))])) as Record<
      FilterField,
      string
    >,
  };
}

/** What the customer of a row of Contacts is found by. */
export function readContactDetails(read: RowReader): readonly SearchedDetail[] {
  return readDetails(read, contactDetails);
}

function readDetails(read: RowReader, fields: readonly (readonly [string, HitReason])[]): SearchedDetail[] {
  return fields.flatMap(([field, kind]) => {
    const text = String(read(field)).trim();
    return text === '' ? [] : [{ kind, text }];
  });
}
