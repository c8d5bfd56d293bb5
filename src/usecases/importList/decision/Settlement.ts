import { catalogue, findField } from '../../../archive/catalogue';
import type { CellValue } from '../../../archive/cellValue';
import type { Field, TableId } from '../../../archive/field';
import { identifiesRecord, tablesKnownByNumber } from '../../../archive/identifiesRecord';
import { isBlank } from '../../../archive/isBlank';
import { clearUpField } from '../comparison/listComparedColumns';
import { LONGEST_TEXT } from '../files/longestText';
import type { ImportChoices, RejectionReason } from '../listImport';
import { isTemporaryKey } from '../readRecords';
import type { Steps } from '../steps';
import type { MatchedTable } from './MatchedTable';
import type { DroppedValue } from './mergeRecords';
import { mergeRecords } from './mergeRecords';
import type { Rejections } from './Rejections';
import type { Target, Targets } from './Targets';

const STRETCH = 2000;

/** What becomes of a record; `written` are those that an unfinished import of the same source has written already. */
export type ImportAction = 'add' | 'update' | 'pass' | 'written';

/** A record of the source as it is taken. */
export interface SettledRecord {
  readonly action: ImportAction;
  /** The first of its records that is taken: its row is where the record comes from. */
  readonly record: number;
  /** In the order of the source's fields; references as the source has them. */
  readonly values: readonly CellValue[];
  /** What other records that are one with it say beside these values. */
  readonly dropped: readonly DroppedValue[];
  /** Fields whose references mean nothing and that are left out, as the user has chosen. */
  readonly leftOut: readonly Field[];
}

/**
 * Settles which rows are taken. A row is taken or rejected as a whole; when one is rejected, records that it shares with other
 * rows are taken from those, and what refers to a record that does not come is rejected too.
 */
export class Settlement {
  private readonly settled: readonly (SettledRecord | undefined)[][];
  /** Groups that refer to a record of the source that is not in the archive yet: they come where it comes. */
  private readonly dependents: readonly Map<number, Place[]>[];
  private readonly queue: Place[] = [];
  private readonly rules: readonly TableRules[];

  constructor(
    private readonly tables: readonly MatchedTable[],
    private readonly targets: Targets,
    private readonly choices: ImportChoices,
    private readonly rejections: Rejections,
  ) {
    this.settled = tables.map(() => []);
    this.dependents = tables.map(() => new Map());
    this.rules = tables.map(listRules);
  }

  /** Settles every record; rows that are out already stay so. */
  *run(): Steps<void> {
    for (const [table, matched] of this.tables.entries()) {
      const { count } = matched.compared.groups;
      for (let leader = 0; leader < count; leader++) {
        if (matched.isLeader(leader)) this.settle({ table, leader });
        if (leader % STRETCH === STRETCH - 1) yield { done: leader, total: count };
      }
    }
    yield* this.settleAgain();
  }

  /** Rejects a row, and settles anew whatever that concerns once `settleAgain` is called. */
  reject(row: number, reason: RejectionReason): void {
    const wasOut = this.rejections.isOut(row);
    this.rejections.reject(row, reason);
    if (wasOut) return;
    for (const [table, matched] of this.tables.entries()) {
      const { source, groups } = matched.compared;
      for (const record of source.recordsOf(row)) {
        this.queue.push({ table, leader: matched.leaderOf(groups.groupOf(record)) });
      }
    }
  }

  *settleAgain(): Steps<void> {
    let steps = 0;
    for (let place = this.queue.pop(); place !== undefined; place = this.queue.pop()) {
      this.settle(place);
      steps += 1;
      if (steps % STRETCH === 0) yield undefined;
    }
  }

  /** The record of a leading group as it is taken; `undefined` where it is not. */
  recordOf(matched: MatchedTable, leader: number): SettledRecord | undefined {
    return this.settled[this.tables.indexOf(matched)]?.[leader];
  }

  private settle(place: Place): void {
    const { table, leader } = place;
    const matched = this.tables[table];
    const settled = this.settled[table];
    if (matched === undefined || settled === undefined) return;
    const record = this.take(matched, place);
    settled[leader] = record;
    if (isThere(matched, leader, record)) return;
    this.targets.lose(matched, leader);
    const dependents = this.dependents[table]?.get(leader) ?? [];
    this.dependents[table]?.delete(leader);
    for (const dependent of dependents) this.queue.push(dependent);
  }

  private take(matched: MatchedTable, place: Place): SettledRecord | undefined {
    const { source, groups } = matched.compared;
    const all = matched.membersOf(place.leader);
    const members = this.rejections.isEmpty
      ? all
      : all.filter((record) => !this.rejections.isOut(source.rowOf(record)));
    if (members.length === 0) return undefined;
    const { record, values, dropped, conflicting } = mergeRecords(
      source,
      members,
      (member) => groups.groupOf(member),
      (group) => matched.isConfirmed(group),
      members.length === 1 ? 0 : this.measureNoteRoom(matched, place, members),
    );
    for (const other of conflicting) {
      this.reject(source.rowOf(other), { kind: 'sameNumber', row: source.sheetRowOf(record) });
    }
    const action = this.actionOf(matched, place.leader);
    if (action === 'pass' || action === 'written') return { action, record, values, dropped, leftOut: noFields };
    const { reasons, leftOut } = this.checkReferences(matched, place, values);
    const missing = this.listMissing(place.table, matched.table, values, action);
    const faults = missing.length === 0 ? reasons : [...missing, ...reasons];
    if (faults.length === 0) return { action, record, values, dropped, leftOut };
    for (const member of members) faults.forEach((fault) => this.reject(source.rowOf(member), fault));
    return undefined;
  }

  /** Characters that the note of a record can take beside what stands in its place or comes into it; 0 without such a place. */
  private measureNoteRoom(matched: MatchedTable, { table, leader }: Place, members: readonly number[]): number {
    const { source, archive } = matched.compared;
    const notes = this.rules[table]?.noteField;
    if (notes === undefined) return 0;
    const row = matched.rowOf(leader);
    const texts = members.map((member) => source.valueOf(member, notes));
    if (row >= 0) texts.push(archive.valueOf(row, notes));
    return texts.reduce<number>((room, text) => Math.min(room, LONGEST_TEXT - String(text).length), LONGEST_TEXT);
  }

  private actionOf(matched: MatchedTable, leader: number): ImportAction {
    const { mode } = this.choices;
    const row = matched.rowOf(leader);
    if (row >= 0 && matched.compared.archive.isOwn(row)) return 'written';
    if (row >= 0) return mode === 'add' ? 'pass' : 'update';
    return mode === 'update' ? 'pass' : 'add';
  }

  /** What a new record must not be without, and what is not cleared of one that is there. */
  private listMissing(
    position: number,
    table: TableId,
    values: readonly CellValue[],
    action: ImportAction,
  ): readonly RejectionReason[] {
    if (action === 'update' && !this.choices.emptyOverwrites) return noReasons;
    const { required = [], keyIndex = -1 } = this.rules[position] ?? {};
    // A list of accounts may know no names: whoever has a number is somebody nevertheless.
    const number = values[keyIndex] ?? '';
    const hasNumber = !isBlank(number) && !isTemporaryKey(number);
    if (action === 'add' && hasNumber && tablesKnownByNumber.includes(table)) return noReasons;
    const missing = required.filter(({ index }) => (index < 0 ? action === 'add' : isBlank(values[index] ?? '')));
    return missing.map(({ field }) => ({ kind: 'required', table, field }));
  }

  private checkReferences(
    { table }: MatchedTable,
    place: Place,
    values: readonly CellValue[],
  ): { readonly reasons: readonly RejectionReason[]; readonly leftOut: readonly Field[] } {
    const reasons: RejectionReason[] = [];
    const leftOut: Field[] = [];
    const { references = [], noteField } = this.rules[place.table] ?? {};
    for (const { field, target: into, index } of references) {
      const value = values[index] ?? '';
      if (isBlank(value)) continue;
      const target = this.targets.find(into, value);
      if (target !== undefined) this.remember(target, place);
      else if (noteField !== undefined && this.mayLeaveOut(table, field)) leftOut.push(field);
      else reasons.push({ kind: 'unknownReference', table, field: field.id, value: this.targets.show(value) });
    }
    return { reasons: reasons.length === 0 ? noReasons : reasons, leftOut: leftOut.length === 0 ? noFields : leftOut };
  }

  private mayLeaveOut(table: TableId, { id }: Field): boolean {
    return this.choices.unfit === 'leaveOut' && !identifiesRecord(table, id);
  }

  private remember(target: Target, place: Place): void {
    if (target.kind === 'archive') return;
    const dependents = this.dependents[this.tables.indexOf(target.matched)];
    const known = dependents?.get(target.leader);
    if (known === undefined) dependents?.set(target.leader, [place]);
    else known.push(place);
  }
}

/** A leading group, by the position of its table. */
interface Place {
  readonly table: number;
  readonly leader: number;
}

/** Whether others can refer to the record once the import is done. */
function isThere(matched: MatchedTable, leader: number, record: SettledRecord | undefined): boolean {
  return matched.rowOf(leader) >= 0 || record?.action === 'add';
}

/** What a table's records are checked for, so that it is looked up once. */
interface TableRules {
  readonly references: readonly { readonly field: Field; readonly target: TableId; readonly index: number }[];
  /** Fields that must be filled, with their places in the source: -1 for those that it does not have. */
  readonly required: readonly { readonly field: string; readonly index: number }[];
  /** Place of the number in the source: -1 where it has none. */
  readonly keyIndex: number;
  /** Where the archive keeps values that have no place of their own; absent where it has no such column. */
  readonly noteField?: string;
}

/**
 * Only what a record is known by must be there. Much else may be missing, such as the stage of a customer or the amount of an
 * order: no list has it all, the preview counts it (countMissing), and "Check the archive" finds it.
 */
function listRules({ table, compared }: MatchedTable): TableRules {
  const { fields } = compared.source;
  const notes = clearUpField(table);
  const { keyField, fields: known } = catalogue[table];
  return {
    references: fields.flatMap((id, index) => {
      const field = findField(table, id);
      return field?.references === undefined ? [] : [{ field, target: field.references, index }];
    }),
    required: known
      .filter(({ id }) => identifiesRecord(table, id))
      .map(({ id }) => ({ field: id, index: fields.indexOf(id) })),
    keyIndex: fields.indexOf(keyField),
    ...(notes !== undefined && compared.archive.fields.includes(notes) && { noteField: notes }),
  };
}

const noReasons: readonly RejectionReason[] = [];

const noFields: readonly Field[] = [];
