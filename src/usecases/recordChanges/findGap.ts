import type { Bucket, TableFingerprint } from './TableFingerprint';
import { BUCKETS_A_STEP, TableFingerprint as Fingerprint } from './TableFingerprint';
import type { SeenTable } from './tableRecords';

/** A record that is not as its fingerprint says. */
export type GapRecord =
  | { readonly kind: 'added' | 'removed'; readonly number: string }
  /** `fields` is absent where it cannot be told which they are. */
  | { readonly kind: 'changed'; readonly number: string; readonly fields?: readonly GapField[] };

export interface GapField {
  readonly field: string;
  /** The cell was empty before; otherwise it is not known what it held. */
  readonly wasEmpty: boolean;
}

export interface Gap {
  readonly records: readonly GapRecord[];
  /** Of the records as they are now, in as many buckets as the one before. */
  readonly now: TableFingerprint;
}

/**
 * Which records were added, removed and changed since the fingerprint was taken, and which of their fields as far as it can be
 * told: always where few records were changed, since those beside them are as they were. Yields whenever it has worked for
 * a while.
 */
export function* findGap(before: TableFingerprint, seen: SeenTable): Generator<undefined, Gap> {
  const now = yield* Fingerprint.take(seen, before.buckets.length);
  const records: GapRecord[] = [];
  for (const [place, bucket] of before.buckets.entries()) {
    if (place > 0 && place % (BUCKETS_A_STEP * 4) === 0) yield;
    const current = now.buckets[place];
    if (current !== undefined) records.push(...compareBuckets(bucket, current, seen, now));
  }
  return { records, now };
}

function compareBuckets(before: Bucket, now: Bucket, seen: SeenTable, fingerprint: TableFingerprint): GapRecord[] {
  const added = [...now.records.keys()].filter((number) => !before.records.has(number));
  const removed = [...before.records.keys()].filter((number) => !now.records.has(number));
  const changed = new Map(
    [...now.records].flatMap(([number, sum]): [string, number][] => {
      const old = before.records.get(number);
      return old === undefined || old === sum ? [] : [[number, (sum - old) >>> 0]];
    }),
  );
  if (added.length + removed.length + changed.size === 0) return [];
  const columns = findColumnDifferences(before, now, added, seen, fingerprint);
  const fields = removed.length > 0 ? undefined : matchFields(changed, columns);
  return [
    ...added.map((number): GapRecord => ({ kind: 'added', number })),
    ...removed.map((number): GapRecord => ({ kind: 'removed', number })),
    ...[...changed].map(([number, difference]): GapRecord => {
      const known = fields?.get(number);
      if (known === undefined) return { kind: 'changed', number };
      const filled = known.reduce((sum, field) => sum + hashNow(number, field, seen, fingerprint), 0) >>> 0;
      return {
        kind: 'changed',
        number,
        fields: known.map((field) => ({ field, wasEmpty: filled === difference })),
      };
    }),
  ];
}

/** The differences of the column sums that added records do not account for. */
function findColumnDifferences(
  before: Bucket,
  now: Bucket,
  added: readonly string[],
  seen: SeenTable,
  fingerprint: TableFingerprint,
): Map<string, number> {
  const differences = new Map<string, number>();
  for (const field of new Set([...before.columns.keys(), ...now.columns.keys()])) {
    const ofAdded = added.reduce((sum, number) => sum + hashNow(number, field, seen, fingerprint), 0);
    const difference = ((now.columns.get(field) ?? 0) - (before.columns.get(field) ?? 0) - ofAdded) >>> 0;
    if (difference !== 0) differences.set(field, difference);
  }
  return differences;
}

/**
 * Which fields were changed in each record. A record and a column with the same difference belong together; of the rest it is
 * certain where only one record or one column is left. Records that remain uncertain are left out.
 */
function matchFields(
  changed: ReadonlyMap<string, number>,
  columns: ReadonlyMap<string, number>,
): Map<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  const openColumns = new Map(columns);
  for (const [number, difference] of changed) {
    const [same] = [...openColumns].find(([, ofColumn]) => ofColumn === difference) ?? [];
    if (same === undefined) continue;
    fields.set(number, [same]);
    openColumns.delete(same);
  }
  const open = [...changed.keys()].filter((number) => !fields.has(number));
  const left = [...openColumns.keys()];
  if (left.length > 0 && (open.length === 1 || left.length === 1)) open.forEach((number) => fields.set(number, left));
  return fields;
}

function hashNow(number: string, field: string, { fields, records }: SeenTable, fingerprint: TableFingerprint): number {
  const index = fields.indexOf(field);
  const values = records.get(number) ?? [];
  return values.reduce((sum, record) => sum + fingerprint.hash(number, field, record[index] ?? ''), 0);
}
