import type { CellValue } from '../archive/cellValue';
import type { RecordKey } from '../archive/plan';
import { keyOfRecord, recordKeys } from '../archive/recordKeys';

/** The columns of a table by which its records are found, one entry a row, in the order of the sheet. */
export interface IndexedColumns {
  /** The table's key column. */
  readonly keys: readonly CellValue[];
  /** Numbers of the records that these belong to, such as their customers'. */
  readonly owners: readonly CellValue[];
  /** What stands first: the later date, the larger amount. What is no number stands last. */
  readonly ranks: readonly CellValue[];
}

/** So many rows that changed are looked through at each question; with more of them all rows are grouped anew. */
const MOST_REGROUPED = 500;

/**
 * Where the records of each owner stand in a table, so that they can be read without reading the table. It says where they
 * stood: a hint, to be verified by the numbers in the rows that come back. Holds some 60 bytes a row.
 */
export class RecordIndex {
  private records: RecordKey[];
  private readonly owners: string[];
  private readonly ranks: number[];
  private groups: Groups | undefined;
  /** Rows that changed since the groups were made. */
  private readonly regrouped = new Set<number>();

  constructor({ keys, owners, ranks }: IndexedColumns) {
    this.records = recordKeys(keys);
    this.owners = owners.map(String);
    this.ranks = ranks.map(toRank);
  }

  get rowCount(): number {
    return this.records.length;
  }

  /** Rows of the records of an owner, those of highest rank first; of equal ones, and without any, the lower row first. */
  rowsOf(owner: string): readonly number[] {
    const { starts, counts, rows } = this.group();
    const start = starts.get(owner) ?? 0;
    const grouped = [...rows.subarray(start, start + (counts.get(owner) ?? 0))];
    const changed = [...this.regrouped].filter((row) => this.owners[row] === owner);
    const same = grouped.filter((row) => !this.regrouped.has(row));
    return changed.length === 0 ? same : [...same, ...changed].sort(byRank(this.ranks));
  }

  recordAt(row: number): RecordKey | undefined {
    return this.records[row];
  }

  ownerAt(row: number): string {
    return this.owners[row] ?? '';
  }

  /** `undefined` where there is no number. */
  rankAt(row: number): number | undefined {
    const rank = this.ranks[row] ?? -Infinity;
    return rank === -Infinity ? undefined : rank;
  }

  /** The row of a record; `undefined` if there is none such. */
  rowOf(record: RecordKey): number | undefined {
    const row = this.records.indexOf(record);
    return row < 0 ? undefined : row;
  }

  /** Takes over what these rows hold now. They may stand below the last row that is known: the table has grown. */
  replace(firstRow: number, { keys, owners, ranks }: IndexedColumns): void {
    this.replaceKeys(firstRow, keys);
    owners.forEach((owner, index) => (this.owners[firstRow + index] = String(owner)));
    ranks.forEach((rank, index) => (this.ranks[firstRow + index] = toRank(rank)));
    keys.forEach((_key, index) => this.regrouped.add(firstRow + index));
    if (this.regrouped.size > MOST_REGROUPED) this.groups = undefined;
  }

  /** Sorts the rows by owner and rank ahead of time; `rowsOf` does it otherwise when it is first asked. */
  prepare(): void {
    this.group();
  }

  /** All keys together decide on the address of a record, but a new one at the end is its own. */
  private replaceKeys(firstRow: number, keys: readonly CellValue[]): void {
    const changed = keys.flatMap((key, index): [number, string][] => {
      const known = this.records[firstRow + index];
      return known !== undefined && keyOfRecord(known) === String(key) ? [] : [[firstRow + index, String(key)]];
    });
    if (changed.every(([row, key], index) => row === this.records.length + index && !this.records.includes(key))) {
      const added = recordKeys(changed.map(([, key]) => key));
      this.records.push(...added);
      return;
    }
    const allKeys = this.records.map(keyOfRecord);
    changed.forEach(([row, key]) => (allKeys[row] = key));
    this.records = recordKeys(allKeys);
  }

  private group(): Groups {
    if (this.groups === undefined) {
      this.groups = groupRows(this.owners, this.ranks);
      this.regrouped.clear();
    }
    return this.groups;
  }
}

interface Groups {
  /** All rows, those of an owner side by side. */
  readonly rows: Int32Array;
  /** Where in `rows` those of an owner begin. */
  readonly starts: ReadonlyMap<string, number>;
  /** How many there are of an owner. */
  readonly counts: ReadonlyMap<string, number>;
}

function toRank(value: CellValue): number {
  return typeof value === 'number' ? value : -Infinity;
}

function groupRows(owners: readonly string[], ranks: readonly number[]): Groups {
  const counts = new Map<string, number>();
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const starts = new Map<string, number>();
  let next = 0;
  for (const [owner, count] of counts) {
    starts.set(owner, next);
    next += count;
  }
  const rows = new Int32Array(owners.length);
  const free = new Map(starts);
  owners.forEach((owner, row) => {
    const place = free.get(owner) ?? 0;
    rows[place] = row;
    free.set(owner, place + 1);
  });
  for (const [owner, start] of starts) {
    const count = counts.get(owner) ?? 0;
    if (count > 1) rows.subarray(start, start + count).sort(byRank(ranks));
  }
  return { rows, starts, counts };
}

/** The highest rank first; of equal ones the lower row. */
function byRank(ranks: readonly number[]): (one: number, other: number) => number {
  return (one, other) => (ranks[other] === ranks[one] ? other - one : (ranks[other] ?? 0) - (ranks[one] ?? 0));
}
