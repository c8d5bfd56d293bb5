import type { Work } from '../../usecases/archiveWorkbook';
import type { PeopleColumns } from '../../usecases/people/findPeople';
import { searchedPeopleFields } from '../../usecases/people/findPeople';
import type { FoundArchive } from '../findArchive';
import { readTable } from '../readTable';

/** Reads by what people are looked for. */
export async function readPeople(
  context: Excel.RequestContext,
  archive: FoundArchive,
  work: Work,
): Promise<PeopleColumns> {
  const read: PeopleColumns[] = [];
  for (const id of ['contacts', 'customers'] as const) {
    const table = archive.tables.get(id);
    const fields = searchedPeopleFields[id].filter((field) => table?.offsets.has(field) === true);
    const columns = table === undefined ? undefined : (await readTable(context, table, { fields }, work)).columns;
    read.push((asked, field) => (asked === id ? (columns?.get(field) ?? []) : []));
  }
  return (table, field) => read.flatMap((columns) => columns(table, field));
}
