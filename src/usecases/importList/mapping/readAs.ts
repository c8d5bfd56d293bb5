import type { TableId } from '../../../archive/field';
import { chooseFields } from './chooseFields';
import type { ColumnView } from './columnView';
import { feedContacts } from './feedContacts';
import type { Candidate } from './listCandidates';
import { listCandidates } from './listCandidates';

/** A table that a source may be about, with what its columns would be there, by their positions. */
export interface TableReading {
  readonly table: TableId;
  readonly chosen: ReadonlyMap<number, Candidate>;
  /** Of a list of customers, the columns that go to their contacts instead. */
  readonly contacts: ReadonlyMap<number, Candidate>;
}

/** Reads the columns as those of one table. */
export function readAs(table: TableId, views: readonly ColumnView[]): TableReading {
  const chosen = chooseFields(listCandidates(views, table));
  const ofContacts = table === 'customers' ? listCandidates(views, 'contacts') : [];
  return { table, chosen, contacts: feedContacts(chosen, ofContacts) };
}
