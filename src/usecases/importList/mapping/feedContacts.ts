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
 * a mobile phone or a second phone; or a name in two parts. An e-mail is the person's where it stands among these columns, right
 * of the name; elsewhere it is the customer's. A person's name alone stays in the customer's file.
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
  const named = ofContacts.filter(({ because }) => because !== 'content');
  const besideName = findBesideName(named, chosen);
  const free = named.filter(({ column, field }) => {
    const own = chosen.get(column)?.field;
    const isPersons = field === 'mobile' || (field === 'email' && besideName.has(column));
    return (
      (own === undefined || betterPlaced.has(own) || (isPersons && own !== 'name')) &&
      (field === 'name' || ofPersons.has(field))
    );
  });
  const fed = chooseFields(free);
  const names = [...fed.values()].filter(({ field }) => field === 'name');
  const isPerson = names.some(({ part }) => part !== undefined) || (names.length > 0 && fed.size > names.length);
  return isPerson ? fed : new Map();
}

/** The columns right of a person's name that are about a person, without a gap; a phone that is the customer's ends them. */
function findBesideName(ofContacts: readonly Candidate[], chosen: ReadonlyMap<number, Candidate>): ReadonlySet<number> {
  const fields = new Map(ofContacts.map(({ column, field }) => [column, field]));
  const beside = new Set<number>();
  for (const { column: name, field } of ofContacts) {
    if (field !== 'name' || chosen.get(name)?.field === 'name') continue;
    for (let column = name + 1; ofPersons.has(fields.get(column) ?? ''); column += 1) {
      if (fields.get(column) === 'phone' && chosen.get(column)?.field === 'phone') break;
      beside.add(column);
    }
  }
  return beside;
}
