import { catalogue } from '../../../archive/catalogue';
import type { CellValue } from '../../../archive/cellValue';
import { isBlank } from '../../../archive/isBlank';
import type { SourceRecords } from '../comparison/SourceRecords';
import { isTemporaryKey } from '../readRecords';

/** Records that are taken together as one. */
export interface MergedRecords {
  /** The record that stands for all, whose row is the source of the record. */
  readonly record: number;
  /** In the order of the source's fields. */
  readonly values: readonly CellValue[];
  /** What records say beside the values that are kept: it belongs into the note of the record. */
  readonly dropped: readonly DroppedValue[];
  /** Records that say something else of the same record. */
  readonly conflicting: readonly number[];
}

/** A value in whose place another one is kept. */
export interface DroppedValue {
  /** Of its field among the source's fields. */
  readonly place: number;
  readonly value: CellValue;
}

/** Room that a note needs for a value beside its text: for the longest header and the signs around it. */
const NOTE_FRAME = 260;

const noDropped: readonly DroppedValue[] = [];

/** By what a month's sales are known; of everything else each row has its own share, even where it is equal. */
const monthFields: ReadonlySet<string> = new Set(['customerNumber', 'month', 'productLine']);

/**
 * Takes records together that are one: the first stands, later ones fill what it leaves blank, and those that contradict it are
 * told apart. What a record says otherwise of which the user has said that it is the same is dropped, and told, as long as the
 * record's note has room for it; a record whose values would be lost contradicts. Two rows with sales of the same month always contradict each other, for they may be parts of a sum.
 * @param members at least one
 * @param isConfirmed whether the user has said that a group is the same as what comes before, whatever it says: then only
 * records of the group itself can contradict each other
 * @param noteRoom characters that the note of the record can still take; 0 where there is no place for notes
 */
export function mergeRecords(
  source: SourceRecords,
  members: readonly number[],
  groupOf: (record: number) => number,
  isConfirmed: (group: number) => boolean,
  noteRoom: number,
): MergedRecords {
  const [record = 0, ...others] = members;
  if (others.length === 0) return { record, values: source.valuesOf(record), dropped: noDropped, conflicting: [] };
  const values = [...source.valuesOf(record)];
  const valuesOfGroups = new Map([[groupOf(record), [...values]]]);
  const dropped: DroppedValue[] = [];
  let room = noteRoom;
  const conflicting = others.filter((other) => {
    const group = groupOf(other);
    const own = valuesOfGroups.get(group);
    const compared = isConfirmed(group) ? own : values;
    if (compared !== undefined && contradicts(source, compared, other)) return true;
    const more = listDropped(source, values, other);
    const size = more.reduce((sum, { value }) => sum + String(value).length + NOTE_FRAME, 0);
    if (size > room) return true;
    room -= size;
    dropped.push(...more);
    if (own === undefined) valuesOfGroups.set(group, [...source.valuesOf(other)]);
    else fillBlanks(own, source.valuesOf(other));
    fillBlanks(values, source.valuesOf(other));
    return false;
  });
  return { record, values, dropped, conflicting };
}

/** Whether two cells hold the same: a number may stand as text. */
export function isSameCell(one: CellValue, other: CellValue): boolean {
  return one === other || String(one) === String(other);
}

function contradicts(source: SourceRecords, values: readonly CellValue[], other: number): boolean {
  const { keyField } = catalogue[source.table];
  return source.fields.some((field, place) => {
    const value = values[place] ?? '';
    const second = source.valueAt(other, place);
    if (isMissing(value) || isMissing(second) || field === keyField) return false;
    if (source.table === 'monthlySales' && !monthFields.has(field)) return true;
    return source.table === 'monthlySales' ? false : !isSameCell(value, second);
  });
}

/** The values of a record in whose place others are kept. A temporary number of its own says nothing; one that it refers to does. */
function listDropped(source: SourceRecords, values: readonly CellValue[], other: number): readonly DroppedValue[] {
  const { keyField } = catalogue[source.table];
  return source.fields.flatMap((field, place): DroppedValue[] => {
    const value = source.valueAt(other, place);
    const kept = values[place] ?? '';
    const saysNothing = isBlank(value) || (field === keyField && isTemporaryKey(value));
    return saysNothing || isMissing(kept) || isSameCell(kept, value) ? [] : [{ place, value }];
  });
}

function fillBlanks(values: CellValue[], others: readonly CellValue[]): void {
  others.forEach((value, place) => {
    if (isMissing(values[place] ?? '') && !isBlank(value)) values[place] = value;
  });
}

function isMissing(value: CellValue): boolean {
  return isBlank(value) || isTemporaryKey(value);
}
