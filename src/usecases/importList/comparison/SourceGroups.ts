import { catalogue } from '../../../archive/catalogue';
import type { TableId } from '../../../archive/field';
import { isBlank } from '../../../archive/isBlank';
import { isTemporaryKey } from '../readRecords';
import type { Steps } from '../steps';
import { makeNaturalKey } from './naturalKey';
import type { SourceRecords } from './SourceRecords';

const STRETCH = 4000;

/** Stands before keys of another kind than numbers, which no number begins with. */
const marks = { natural: '\u0002', whole: '\u0003' } as const;

/** Of these two entries that are equal in every cell are one; two equal orders may well be two. */
const entities: ReadonlySet<TableId> = new Set(['customers', 'contacts', 'products']);

/** Which records of a source are one and the same record, because they have the same number or, without one, are known by the same. */
export class SourceGroups {
  private readonly groups: Int32Array;
  private readonly nextMembers: Int32Array;
  private readonly firstMembers: number[] = [];
  private readonly lastMembers: number[] = [];
  private readonly groupsByNumber = new Map<string, number>();

  private constructor(private readonly records: SourceRecords) {
    this.groups = new Int32Array(records.count);
    this.nextMembers = new Int32Array(records.count).fill(-1);
  }

  static *find(records: SourceRecords, simplify: (text: string) => string): Steps<SourceGroups> {
    const groups = new SourceGroups(records);
    const { keyField } = catalogue[records.table];
    const toNaturalKey = makeNaturalKey(records.table, simplify);
    const seen = new Map<string, number>();
    for (let record = 0; record < records.count; record++) {
      const number = records.valueOf(record, keyField);
      const natural = (): string =>
        toNaturalKey((field) => records.valueOf(record, field), String(records.valueOf(record, 'customerNumber')));
      const key = isBlank(number) ? keyWithoutNumber(records, record, natural()) : String(number);
      const known = key === '' ? undefined : seen.get(key);
      const group = groups.add(record, known);
      if (known === undefined && key !== '') seen.set(key, group);
      if (known === undefined && !isBlank(number)) groups.groupsByNumber.set(key, group);
      if (record % STRETCH === STRETCH - 1) yield { done: record, total: records.count };
    }
    return groups;
  }

  get count(): number {
    return this.firstMembers.length;
  }

  groupOf(record: number): number {
    return this.groups[record] ?? 0;
  }

  firstOf(group: number): number {
    return this.firstMembers[group] ?? 0;
  }

  /** The records of a group, in the order of the source. */
  membersOf(group: number): number[] {
    const members: number[] = [];
    for (let record = this.firstOf(group); record >= 0; record = this.nextMembers[record] ?? -1) members.push(record);
    return members;
  }

  /** The number that the source gives the group; `''` where it gives none. */
  numberOf(group: number): string {
    const number = this.records.valueOf(this.firstOf(group), catalogue[this.records.table].keyField);
    return isTemporaryKey(number) ? '' : String(number).trim();
  }

  /** The group of the records that bring this number, or this temporary key. */
  groupWithNumber(number: string): number | undefined {
    return this.groupsByNumber.get(number);
  }

  private add(record: number, known: number | undefined): number {
    const group = known ?? this.firstMembers.push(record) - 1;
    if (known !== undefined) this.nextMembers[this.lastMembers[group] ?? record] = record;
    this.lastMembers[group] = record;
    this.groups[record] = group;
    return group;
  }
}

function keyWithoutNumber(records: SourceRecords, record: number, natural: string): string {
  if (natural !== '') return marks.natural + natural;
  return entities.has(records.table) ? marks.whole + JSON.stringify(records.valuesOf(record)) : '';
}
