import { catalogue } from '../../archive/catalogue';
import type { TableId } from '../../archive/field';
import type { AppendedRecords, CellChange, ColumnChange, Plan } from '../../archive/plan';
import { keyOfRecord } from '../../archive/recordKeys';
import { findGap } from './findGap';
import type { GapRecord } from './findGap';
import { countParts, partOf, writePart } from './fingerprintText';
import { TableFingerprint } from './TableFingerprint';
import type { RecordValues, SeenTable } from './tableRecords';
import { recordedTables } from './tableRecords';

/** A part of a fingerprint as it is to stand in the workbook. */
export interface WrittenPart {
  readonly table: TableId;
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}

interface TableMemory {
  seen?: SeenTable;
  fingerprint?: TableFingerprint;
  /** Parts of the fingerprint that stand otherwise in the workbook, if at all. */
  readonly stale: Set<number>;
}

/** What is known of the archive's records: their values once they were read, and the fingerprints kept in the workbook. */
export class ArchiveMemory {
  private readonly tables = new Map<TableId, TableMemory>();

  seenOf(table: TableId): SeenTable | undefined {
    return this.tables.get(table)?.seen;
  }

  /** The values of a table have to be read anew; what its fingerprint says stays. */
  forgetSeen(table: TableId): void {
    delete this.memoryOf(table).seen;
  }

  forgetAll(): void {
    this.tables.clear();
  }

  /** What the workbook remembered of a table. */
  remember(table: TableId, fingerprint: TableFingerprint): void {
    this.memoryOf(table).fingerprint = fingerprint;
  }

  /**
   * A table was read whole. Answers which records are not as its fingerprint says: none where the workbook had no fingerprint
   * yet. From now on the fingerprint is that of these values. Yields whenever it has worked for a while; all is taken over in
   * the last step, so it can be given up before, as it must be once the table has changed.
   */
  *see(seen: SeenTable): Generator<undefined, readonly GapRecord[]> {
    const memory = this.memoryOf(seen.table);
    const { fingerprint: old } = memory;
    const gap = old === undefined ? undefined : yield* findGap(old, seen);
    const isAsLarge = old?.buckets.length === TableFingerprint.bucketsFor(seen.records.size);
    const isSame = gap?.records.length === 0;
    const known = isSame ? old : isAsLarge ? gap?.now : undefined;
    const taken = known ?? (yield* TableFingerprint.take(seen));
    memory.seen = seen;
    memory.fingerprint = taken;
    if (isSame) return [];
    if (!isAsLarge) memory.stale.clear();
    if (isAsLarge) gap?.records.forEach(({ number }) => memory.stale.add(partOf(taken, number)));
    else Array.from({ length: countParts(taken) }, (_, part) => memory.stale.add(part));
    return gap?.records ?? [];
  }

  /** Records have these values now, by number. */
  enter(table: TableId, records: ReadonlyMap<string, readonly RecordValues[]>): void {
    const { seen, fingerprint, stale } = this.memoryOf(table);
    if (seen === undefined) return;
    for (const [number, values] of records) {
      for (const before of seen.records.get(number) ?? []) fingerprint?.remove(number, seen.fields, before);
      for (const after of values) fingerprint?.add(number, seen.fields, after);
      if (values.length > 0) seen.records.set(number, values);
      else seen.records.delete(number);
      if (fingerprint !== undefined) stale.add(partOf(fingerprint, number));
    }
  }

  /** A plan was applied, which has entered its changes itself. */
  absorb(plan: Pick<Plan, 'columnChanges' | 'appended' | 'removed' | 'takenOut' | 'putIn'>): void {
    const isRecorded = ({ table }: { readonly table: TableId }): boolean => recordedTables.includes(table);
    plan.columnChanges.filter(isRecorded).forEach((change) => this.absorbChanges(change));
    const added = [...plan.appended, ...(plan.putIn ?? [])].filter(isRecorded);
    const removed = [...plan.removed, ...(plan.takenOut ?? [])].filter(isRecorded);
    added.forEach((records) => this.absorbRecords(records, 'added'));
    removed.forEach((records) => this.absorbRecords(records, 'removed'));
  }

  /**
   * The parts that are to be written into the workbook.
   * @param most So many of them, for whoever writes them little by little.
   */
  listStale(most = Infinity): WrittenPart[] {
    const parts = [...this.tables].flatMap(([table, { fingerprint, stale }]) =>
      fingerprint === undefined ? [] : [...stale].map((part) => ({ table, part, fingerprint })),
    );
    return parts.slice(0, most).map(({ table, part, fingerprint }) => ({
      table,
      part,
      parts: countParts(fingerprint),
      text: writePart(fingerprint, part),
    }));
  }

  /** These parts stand in the workbook now. */
  settle(written: readonly WrittenPart[]): void {
    for (const { table, part, text } of written) {
      const { fingerprint, stale } = this.memoryOf(table);
      // A change since then has made it stale again.
      if (fingerprint !== undefined && writePart(fingerprint, part) === text) stale.delete(part);
    }
  }

  private memoryOf(table: TableId): TableMemory {
    const known = this.tables.get(table);
    if (known !== undefined) return known;
    const memory: TableMemory = { stale: new Set() };
    this.tables.set(table, memory);
    return memory;
  }

  private absorbChanges({ table, field, changes }: ColumnChange): void {
    const seen = this.seenOf(table);
    const isNumber = field === catalogue[table].keyField;
    for (const change of changes) {
      const number = keyOfRecord(change.record);
      if (seen === undefined) this.absorbUnseen(table, number, field, change);
      else if (isNumber) this.enter(table, renumber(seen, number, String(change.after), change));
      else this.enter(table, replaceValue(seen, number, field, change));
    }
  }

  /** Without the values of a record its fingerprint can take a change of a cell, but not another number. */
  private absorbUnseen(table: TableId, number: string, field: string, { before, after }: CellChange): void {
    const memory = this.memoryOf(table);
    if (memory.fingerprint === undefined) return;
    if (field === catalogue[table].keyField) {
      delete memory.fingerprint;
      return;
    }
    memory.fingerprint.change(number, field, before, after);
    memory.stale.add(partOf(memory.fingerprint, number));
  }

  private absorbRecords({ table, fields, records }: RecordList, event: 'added' | 'removed'): void {
    const { seen, fingerprint, stale } = this.memoryOf(table);
    const key = fields.indexOf(catalogue[table].keyField);
    for (const record of records) {
      const number = String(record[key] ?? '');
      if (number === '') continue;
      if (seen !== undefined) {
        const values = seen.fields.map((field) => record[fields.indexOf(field)] ?? '');
        const known = seen.records.get(number) ?? [];
        this.enter(table, new Map([[number, event === 'added' ? [...known, values] : without(known, values)]]));
      } else if (fingerprint !== undefined) {
        if (event === 'added') fingerprint.add(number, fields, record);
        else fingerprint.remove(number, fields, record);
        stale.add(partOf(fingerprint, number));
      }
    }
  }
}

type RecordList = Pick<AppendedRecords, 'table' | 'fields' | 'records'>;

type Replacements = ReadonlyMap<string, readonly RecordValues[]>;

function replaceValue(
  { fields, records }: SeenTable,
  number: string,
  field: string,
  { before, after }: CellChange,
): Replacements {
  const index = fields.indexOf(field);
  const known = records.get(number) ?? [];
  const position = known.findIndex((values) => values[index] === before);
  if (index < 0 || position < 0) return new Map();
  return new Map([[number, known.map((values, place) => (place === position ? values.with(index, after) : values))]]);
}

function renumber(seen: SeenTable, number: string, next: string, { after }: CellChange): Replacements {
  const index = seen.fields.indexOf(catalogue[seen.table].keyField);
  const [moved, ...rest] = seen.records.get(number) ?? [];
  if (moved === undefined || number === next) return new Map();
  return new Map([
    [number, rest],
    [next, [...(seen.records.get(next) ?? []), moved.with(index, after)]],
  ]);
}

function without(records: readonly RecordValues[], removed: RecordValues): RecordValues[] {
  const same = records.findIndex((values) => values.every((value, index) => value === removed[index]));
  return records.filter((_values, index) => index !== (same < 0 ? records.length - 1 : same));
}
