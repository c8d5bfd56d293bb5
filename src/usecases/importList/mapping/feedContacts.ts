import type { Candidate } from './listCandidates';
import { chooseFields } from './chooseFields';

/** What is known of a person and not of a company. */
const ofPersons: ReadonlySet<string> = new Set([
  'position',
  'department',
  'role',
  'phone',
  'mobile',
  'email',
  'lastContact',
]);

/** Fields of a customer that a contact has a better place for. */
const betterPlaced: ReadonlySet<string> = new Set(['personInCharge', 'occupation']);

/**
 * The columns of a list of customers that go to their contacts: a person beside the customer's own name, with a job, a department
 * or a second phone; or a name in two parts. A person's name alone stays in the customer's file.
 * @param chosen the fields that the columns have among the customers
 * @param ofContacts all that the columns may hold of contacts
 * @returns the fields of contacts, by the column's position
 */
export function feedContacts(
  chosen: ReadonlyMap<number, Candidate>,
  ofContacts: readonly Candidate[],
): ReadonlyMap<number, Candidate> {
  const isNamed = [...chosen.values()].some(({ field, part }) => field === 'name' && part === undefined);
  if (!isNamed) return new Map();
  const free = ofContacts.filter(({ column, field, because }) => {
    const own = chosen.get(column)?.field;
    return (
      because !== 'content' &&
      (own === undefined || betterPlaced.has(own)) &&
      (field === 'name' || ofPersons.has(field))
    );
  });
  const fed = chooseFields(free);
  const names = [...fed.values()].filter(({ field }) => field === 'name');
  const isPerson = names.some(({ part }) => part !== undefined) || (names.length > 0 && fed.size > names.length);
  return isPerson ? fed : new Map();
}
