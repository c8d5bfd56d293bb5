import { catalogue, findField } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import { keyOfRecord } from '../../archive/recordKeys';
import { findRelation } from '../customerRelations';
import type { FileRecord } from '../customerFiles';
import type { Steps } from '../importList/steps';
import { isAboutHousehold, isHouseholdHeader } from './personFields';
import { PersonIdentity } from './PersonIdentity';
import type { PersonAddress, PersonPlace } from './personalData';
import { mayNamePeople, valueIn } from './personTables';
import type { PersonTable } from './personTables';

/** Rows between two pauses. */
const SLICE = 1_000;

/** What is looked through for whom. */
export interface PersonSearch {
  readonly person: FileRecord & PersonAddress;
  /** Number of the customer, to whom the contact belongs or who it is. */
  readonly customer: string;
  /** What stands in place of what is erased. */
  readonly tombstone: string;
  readonly tables: readonly PersonTable[];
}

/**
 * Every place of the archive at which something about the person stands. Its own record, what refers to it, what the log says of
 * them, and all texts with its name, e-mail address or numbers.
 */
export function* findPersonPlaces(search: PersonSearch): Steps<PersonPlace[]> {
  const finder = new PlaceFinder(search);
  const places: PersonPlace[] = [];
  const total = search.tables.reduce((rows, { records }) => rows + records.length, 0);
  let done = 0;
  for (const table of search.tables) {
    for (let row = 0; row < table.records.length; row += 1) {
      for (const place of finder.findIn(table, row)) places.push(place);
      done += 1;
      if (done % SLICE === 0) yield { done, total };
    }
  }
  return places;
}

class PlaceFinder {
  private readonly identity: PersonIdentity;
  private readonly number: string;
  /** Records that go with the person: facts about a contact. */
  private readonly facts: ReadonlySet<string>;
  /** Somebody else of the same customer has the same name. */
  private readonly hasNamesake: boolean;

  constructor(private readonly search: PersonSearch) {
    const { person, tables } = search;
    this.identity = new PersonIdentity(person);
    this.number = keyOfRecord(person.record);
    const facts = tables.find(({ id }) => id === 'personalFacts');
    this.facts = new Set(
      facts?.records.filter(
        (_record, row) => person.table === 'contacts' && String(valueIn(facts, 'contactNumber', row)) === this.number,
      ),
    );
    this.hasNamesake = this.findNamesake();
  }

  findIn(table: PersonTable, row: number): PersonPlace[] {
    const record = table.records[row] ?? '';
    if (this.isPerson(table.id, record)) return this.listOwn();
    if (table.id === 'personalFacts' && this.facts.has(record)) return this.listFact(table, row);
    const isAboutIt = table.id === 'changeLog' && this.isLogged(table, row);
    return [...table.columns.keys()].flatMap((field): PersonPlace[] => {
      const value = valueIn(table, field, row);
      if (isBlank(value) || !this.isSearched(table.id, field)) return [];
      if (isAboutIt && (field === 'before' || field === 'after')) return [this.replace(table, row, field, value)];
      return this.findMention(table, row, field, value);
    });
  }

  private isPerson(table: TableId, record: string): boolean {
    return table === this.search.person.table && record === this.search.person.record;
  }

  private isSearched(table: TableId, field: string): boolean {
    const known = findField(table, field);
    const isOwnNumber = field === catalogue[table].keyField || field === 'importedFrom';
    return !isOwnNumber && (known === undefined || mayNamePeople(known));
  }

  /** A contact's record goes whole; of a household's the business stays. */
  private listOwn(): PersonPlace[] {
    const { person, tombstone } = this.search;
    return Object.entries(person.values).flatMap(([field, value]): PersonPlace[] => {
      if (isBlank(value) || findField(person.table, field)?.type === 'computed') return [];
      const place = { table: person.table, record: person.record, field, value };
      if (person.table === 'contacts') return [{ ...place, treatment: 'removed' }];
      if (field === 'name') return [{ ...place, treatment: 'replaced', after: tombstone }];
      return isAboutHousehold(field) ? [{ ...place, treatment: 'cleared', after: '' }] : [];
    });
  }

  private listFact(table: PersonTable, row: number): PersonPlace[] {
    return [...table.columns.keys()].flatMap((field): PersonPlace[] => {
      const value = valueIn(table, field, row);
      return isBlank(value)
        ? []
        : [{ table: table.id, record: table.records[row] ?? '', field, value, treatment: 'removed' }];
    });
  }

  /** Whether an entry of the change log is about the person's record or facts. Tables are called by any language. */
  private isLogged(log: PersonTable, row: number): boolean {
    const label = String(valueIn(log, 'table', row));
    const record = String(valueIn(log, 'record', row));
    const isOf = (table: TableId): boolean => Object.values(catalogue[table].sheetName).includes(label);
    const { table } = this.search.person;
    if (isOf('personalFacts') && this.facts.has(record)) return true;
    if (!isOf(table) || record !== this.number) return false;
    const field = String(valueIn(log, 'field', row));
    return table === 'contacts' || field === '' || isHouseholdHeader(field);
  }

  private findMention(table: PersonTable, row: number, field: string, value: CellValue): PersonPlace[] {
    const mention = this.identity.find(String(value));
    if (mention.kind === 'none') return [];
    const place = { table: table.id, record: table.records[row] ?? '', field, value } as const;
    const isSure = mention.kind !== 'unsure' && this.isErasable(table, row, mention.isUnique);
    if (!isSure) return [{ ...place, treatment: 'left' }];
    if (mention.kind === 'part') {
      return [{ ...place, treatment: 'replaced', after: mention.replace(this.search.tombstone) }];
    }
    const isDemanded = findField(table.id, field)?.isRequired === true || table.id === 'changeLog';
    return isDemanded ? [this.replace(table, row, field, value)] : [{ ...place, treatment: 'cleared', after: '' }];
  }

  private replace(table: PersonTable, row: number, field: string, value: CellValue): PersonPlace {
    const record = table.records[row] ?? '';
    return { table: table.id, record, field, value, treatment: 'replaced', after: this.search.tombstone };
  }

  /** In other people's records nothing is erased; elsewhere what nobody else has, and names at the person's own customer. */
  private isErasable(table: PersonTable, row: number, isUnique: boolean): boolean {
    if (table.id === 'contacts' || table.id === 'personalFacts') return false;
    return isUnique || (!this.hasNamesake && this.isOfCustomer(table, row));
  }

  private isOfCustomer(table: PersonTable, row: number): boolean {
    const field = table.id === 'customers' ? catalogue.customers.keyField : findRelation(table.id)?.ownerField;
    return field !== undefined && String(valueIn(table, field, row)) === this.search.customer;
  }

  private findNamesake(): boolean {
    const { person, tables } = this.search;
    const contacts = tables.find(({ id }) => id === 'contacts');
    const name = String(person.values.name ?? '').trim();
    return (
      contacts?.records.some(
        (record, row) =>
          !this.isPerson('contacts', record) &&
          this.isOfCustomer(contacts, row) &&
          String(valueIn(contacts, 'name', row)).trim() === name,
      ) === true
    );
  }
}
