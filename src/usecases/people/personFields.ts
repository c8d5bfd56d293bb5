import { catalogue, findField } from '../../archive/catalogue';

/** What else of a household's row is about its people, beside what the catalogue calls personal. */
const householdFields: ReadonlySet<string> = new Set([
  'name',
  'otherName',
  'bankAccount',
  'taxNumber',
  'registrationNumber',
  'address',
  'postcode',
  'fax',
  'website',
  'deliveryPlace',
  'remarks',
  'toClearUp',
]);

/**
 * Whether a column of Customers is about the people of a household. Number, business and money stay: the company has to keep
 * what was bought and paid; whose it was, it does not. The user's own columns are about them, for all that is known.
 */
export function isAboutHousehold(field: string): boolean {
  const known = findField('customers', field);
  return known === undefined || known.privacy === 'personal' || householdFields.has(field);
}

/** The columns of Customers by header, in any language, that are about a household; for entries of the change log. */
export function isHouseholdHeader(header: string): boolean {
  const field = catalogue.customers.fields.find((each) => Object.values(each.header).includes(header));
  return field === undefined || isAboutHousehold(field.id);
}
