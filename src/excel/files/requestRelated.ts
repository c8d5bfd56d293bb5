import { catalogue } from '../../archive/catalogue';
import { keyOfRecord } from '../../archive/recordKeys';
import type { FileRecord, RelatedRecords } from '../../usecases/customerFiles';
import type { CustomerRelation } from '../../usecases/customerRelations';
import type { RecordIndex } from '../../usecases/RecordIndex';
import type { ArchiveIndexes } from './ArchiveIndexes';
import type { ArchiveLayout } from './archiveLayout';
import type { ArchiveTable } from '../archiveTable';
import { requestRecords } from './requestRecords';

/** What the index of a table led to. */
export interface RelatedAnswer {
  readonly related: RelatedRecords;
  /** Every row held a record of the customer, as the index said; `undefined` where there is no index yet. */
  readonly isSound: boolean | undefined;
}

/** Which of the customer's records of a table are wanted, counted from the newest on. */
export interface RelatedQuestion {
  readonly table: ArchiveTable;
  readonly relation: CustomerRelation;
  readonly customerNumber: string;
  readonly from: number;
  readonly count: number;
}

/**
 * Asks for a customer's records along with the next round trip, in the rows where the index has them; the function gives
 * those that are the customer's after that. A row that now holds somebody else's record is left out.
 */
export function requestRelated(
  context: Excel.RequestContext,
  layout: ArchiveLayout,
  indexes: ArchiveIndexes,
  question: RelatedQuestion,
): () => RelatedAnswer {
  const { table, relation, customerNumber, from, count } = question;
  const owners = findOwners(layout, indexes, relation, customerNumber);
  const index = indexes.indexOf(table.id);
  if (index === undefined || owners === undefined || customerNumber === '') {
    const isSound = customerNumber === '' ? true : undefined;
    return () => ({ related: { table: table.id, count: 0, records: [] }, isSound });
  }
  const rows = rowsOfAll(index, [...owners.keys()]);
  const shown = rows.slice(from, from + count);
  const shownOwners = new Set(shown.map((row) => index.ownerAt(row)));
  const records = requestRecords(context, table, shown);
  const hasOwners = requestOwners(context, layout, relation, customerNumber, pick(owners, shownOwners));
  return () => {
    const found = hasOwners()
      ? (records() ?? []).flatMap((values, position): FileRecord[] => {
          const row = shown[position] ?? -1;
          const record = index.recordAt(row) ?? '';
          const isRight =
            shownOwners.has(String(values[relation.ownerField])) &&
            keyOfRecord(record) === String(values[catalogue[table.id].keyField]);
          return isRight ? [{ table: table.id, record, values, row }] : [];
        })
      : [];
    const isSound = found.length === shown.length;
    return { related: { table: table.id, count: rows.length, records: found }, isSound };
  };
}

/**
 * The numbers by which the customer's records of a table are known, with the row of each in the table between: the customer's
 * own number, or its contacts'. `undefined` if it is not known yet.
 */
function findOwners(
  layout: ArchiveLayout,
  indexes: ArchiveIndexes,
  { through }: CustomerRelation,
  customerNumber: string,
): ReadonlyMap<string, number> | undefined {
  if (through === undefined) {
    return new Map([[customerNumber, -1]]);
  }
  if (!layout.tables.has(through)) {
    return new Map();
  }
  const index = indexes.indexOf(through);
  return index && new Map(index.rowsOf(customerNumber).map((row) => [index.recordAt(row) ?? '', row]));
}

/** Asks whether the records between, if there are any, are still the customer's. */
function requestOwners(
  context: Excel.RequestContext,
  layout: ArchiveLayout,
  { through }: CustomerRelation,
  customerNumber: string,
  owners: ReadonlyMap<string, number>,
): () => boolean {
  const table = through && layout.tables.get(through);
  if (table === undefined) {
    return () => true;
  }
  const numbers = [...owners.keys()];
  const records = requestRecords(context, table, [...owners.values()]);
  return () =>
    records()?.every(
      (values, position) =>
        String(values[catalogue[table.id].keyField]) === numbers[position] &&
        String(values['customerNumber']) === customerNumber,
    ) ?? false;
}

function pick<Value>(entries: ReadonlyMap<string, Value>, keys: ReadonlySet<string>): ReadonlyMap<string, Value> {
  return new Map([...entries].filter(([key]) => keys.has(key)));
}

/** Rows of several owners together, again those of highest rank first. */
function rowsOfAll(index: RecordIndex, owners: readonly string[]): readonly number[] {
  if (owners.length === 1) {
    return index.rowsOf(owners[0] ?? '');
  }
  const rankOf = (row: number): number => index.rankAt(row) ?? -Infinity;
  return owners
    .flatMap((owner) => index.rowsOf(owner))
    .sort((one, other) => (rankOf(one) === rankOf(other) ? other - one : rankOf(other) - rankOf(one)));
}
