import { catalogue, findField } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { keyOfRecord, recordKeys } from '../../archive/recordKeys';
import type { Work } from '../../usecases/archiveWorkbook';
import { findRelation } from '../../usecases/customerRelations';
import type { PersonSearch } from '../../usecases/people/findPersonPlaces';
import type { PersonAddress, PersonReport } from '../../usecases/people/personalData';
import { mayNamePeople, personTables } from '../../usecases/people/personTables';
import type { PersonTable } from '../../usecases/people/personTables';
import { withExtraColumns } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import { findRecord } from '../findRecord';
import type { FoundArchive } from '../findArchive';
import { readTable } from '../readTable';

/** What is known of a person before it is decided what is about them. */
export type PersonSources = Omit<PersonSearch, 'tombstone'> & Pick<PersonReport, 'loans'>;

/**
 * Reads the person's record, and of every table the columns in which words stand.
 * @throws WorkbookProblem `recordNotFound`, `cancelled`.
 */
export async function readPersonSources(
  context: Excel.RequestContext,
  archive: FoundArchive,
  address: PersonAddress,
  work: Work,
): Promise<PersonSources> {
  const person = { ...(await findRecord(context, archive, address.table, address.record)), ...address };
  const tables: PersonTable[] = [];
  for (const id of personTables) {
    const table = archive.tables.get(id);
    if (table !== undefined) tables.push(await readPersonTable(context, table, work));
  }
  const customer =
    address.table === 'customers' ? keyOfRecord(address.record) : String(person.values.customerNumber ?? '');
  return { person, customer, tables, loans: await readLoans(context, archive, customer, work) };
}

async function readPersonTable(context: Excel.RequestContext, known: ArchiveTable, work: Work): Promise<PersonTable> {
  const { id } = known;
  const table = withExtraColumns(known);
  const { keyField } = catalogue[id];
  const owner = findRelation(id)?.ownerField;
  // Facts are read whole: those about the person go, whatever they say.
  const isWanted = (field: string): boolean => {
    const known = findField(id, field);
    return (
      field === keyField || field === owner || id === 'personalFacts' || known === undefined || mayNamePeople(known)
    );
  };
  const fields = [...table.offsets.keys()].filter(isWanted);
  const { columns } = await readTable(context, table, { fields }, work);
  return { id, records: recordKeys(columns.get(keyField) ?? []), columns };
}

async function readLoans(
  context: Excel.RequestContext,
  archive: FoundArchive,
  customer: string,
  work: Work,
): Promise<PersonReport['loans']> {
  const table = archive.tables.get('loans');
  if (table === undefined) return [];
  const fields = ['loanNumber', 'customerNumber', 'kind', 'recipient', 'purpose', 'lentOn', 'returnedOn'].filter(
    (field) => table.offsets.has(field),
  );
  const { columns } = await readTable(context, table, { fields }, work);
  const owners = columns.get('customerNumber') ?? [];
  return owners.flatMap((owner, row): Record<string, CellValue>[] =>
    customer !== '' && String(owner) === customer
      ? [Object.fromEntries(fields.map((field) => [field, columns.get(field)?.[row] ?? '']))]
      : [],
  );
}
