import { catalogue } from '../../archive/catalogue';
import type { LoggedChange } from '../logChanges';
import { customerOf, describeRecord } from './tableRecords';
import type { RecordValues, SeenTable } from './tableRecords';

/** Records as they stand now. */
export interface RecordsNow {
  /** All records with the numbers in question, in any order, in the fields of the seen table. */
  readonly read: readonly RecordValues[];
  /** Numbers that are no longer in the table. */
  readonly gone: readonly string[];
  /** Whether the change of this cell is to be recorded now; what is not stays as it was last seen. All, if absent. */
  readonly isRecorded?: (record: number, field: number) => boolean;
}

/** What changed, and what is to be seen from now on. */
export interface RecordedChanges {
  readonly changes: readonly LoggedChange[];
  /** By number; no records for one that is gone. */
  readonly records: ReadonlyMap<string, readonly RecordValues[]>;
}

/**
 * What happened to records since they were last seen, by their numbers: where they stand does not matter, so a sort is no
 * change. A record that has only got another number is one changed field, not one that went and one that came.
 */
export function compareRecords(seen: SeenTable, now: RecordsNow): RecordedChanges {
  const keyField = catalogue[seen.table].keyField;
  const key = seen.fields.indexOf(keyField);
  const changes: LoggedChange[] = [];
  const records = new Map<string, readonly RecordValues[]>(now.gone.map((number) => [number, []]));
  const came: NumberedRecord[] = [];
  const went = now.gone.flatMap((number) =>
    (seen.records.get(number) ?? []).map((values): NumberedRecord => ({ number, values })),
  );
  for (const [number, positions] of groupPositions(now.read, key)) {
    const pairing = pairRecords(seen.records.get(number) ?? [], positions, now.read);
    const kept = pairing.pairs.map(({ before, position }) => {
      const after = takeRecorded(before, now, position);
      changes.push(...listChanges(seen, number, before, after));
      return after;
    });
    const added = pairing.unseen.filter((position) => now.isRecorded?.(position, key) !== false);
    came.push(...added.map((position) => ({ number, values: now.read[position] ?? [] })));
    went.push(...pairing.missing.map((values) => ({ number, values })));
    records.set(number, [...kept, ...added.map((position) => now.read[position] ?? [])]);
  }
  return { changes: [...changes, ...describeComings(seen, key, came, went)], records };
}

interface NumberedRecord {
  readonly number: string;
  readonly values: RecordValues;
}

function groupPositions(read: readonly RecordValues[], key: number): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  read.forEach((values, position) => {
    const number = String(values[key] ?? '');
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [position]);
    else group.push(position);
  });
  groups.delete('');
  return groups;
}

interface Pairing {
  readonly pairs: readonly { readonly before: RecordValues; readonly position: number }[];
  readonly unseen: readonly number[];
  readonly missing: readonly RecordValues[];
}

/** Of records with one number those that are the same belong together, and the others in their order. */
function pairRecords(
  before: readonly RecordValues[],
  positions: readonly number[],
  read: readonly RecordValues[],
): Pairing {
  const missing = [...before];
  const others: number[] = [];
  const pairs: { before: RecordValues; position: number }[] = [];
  for (const position of positions) {
    const values = read[position] ?? [];
    const same = before.length > 1 ? missing.findIndex((candidate) => isSame(candidate, values)) : -1;
    const [match] = same < 0 ? [] : missing.splice(same, 1);
    if (match === undefined) others.push(position);
    else pairs.push({ before: match, position });
  }
  const unseen = others.flatMap((position) => {
    const match = missing.shift();
    if (match !== undefined) pairs.push({ before: match, position });
    return match === undefined ? [position] : [];
  });
  return { pairs, unseen, missing };
}

function takeRecorded(before: RecordValues, { read, isRecorded }: RecordsNow, position: number): RecordValues {
  const now = read[position] ?? [];
  return isRecorded === undefined
    ? now
    : now.map((value, field) => (isRecorded(position, field) ? value : (before[field] ?? '')));
}

function listChanges(seen: SeenTable, number: string, before: RecordValues, after: RecordValues): LoggedChange[] {
  return seen.fields.flatMap((field, index): LoggedChange[] => {
    const [was, is] = [before[index] ?? '', after[index] ?? ''];
    if (was === is) return [];
    return [
      { table: seen.table, record: number, customer: customerOf(seen, number, after), field, before: was, after: is },
    ];
  });
}

/** Records that came and went; those that are the same but for their number have got another. */
function describeComings(
  seen: SeenTable,
  key: number,
  came: readonly NumberedRecord[],
  went: readonly NumberedRecord[],
): LoggedChange[] {
  const left = [...went];
  const keyField = seen.fields[key] ?? '';
  const arrivals = came.map(({ number, values }): LoggedChange => {
    const same = left.findIndex((candidate) => isSame(candidate.values, values, key));
    const [renumbered] = same < 0 ? [] : left.splice(same, 1);
    if (renumbered === undefined) return describeRecord(seen, number, values, 'added');
    const customer = customerOf(seen, number, values);
    return { table: seen.table, record: number, customer, field: keyField, before: renumbered.number, after: number };
  });
  return [...arrivals, ...left.map(({ number, values }) => describeRecord(seen, number, values, 'removed'))];
}

function isSame(one: RecordValues, other: RecordValues, except = -1): boolean {
  return one.every((value, index) => index === except || value === (other[index] ?? ''));
}
