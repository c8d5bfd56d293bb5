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
  /** Records that say something else of the same record. */
  readonly conflicting: readonly number[];
}

/** By what a month's sales are known; of everything else each row has its own share, even where it is equal. */
const monthFields: ReadonlySet<string> = new Set(['customerNumber', 'month', 'productLine']);

/**
 * Takes records together that are one: the first stands, later ones fill what it leaves blank, and those that contradict it are
 * told apart. Two rows with sales of the same month always contradict each other, for they may be parts of a sum.
 * @param members at least one
 * @param isConfirmed whether the user has said that a group is the same as what comes before, whatever it says: then only
 * records of the group itself can contradict each other
 */
export function mergeRecords(
  source: SourceRecords,
  members: readonly number[],
  groupOf: (record: number) => number,
  isConfirmed: (group: number) => boolean,
): MergedRecords {
  const [record = 0, ...others] = members;
  if (others.length === 0) return { record, values: source.valuesOf(record), conflicting: [] };
  const values = [...source.valuesOf(record)];
  const valuesOfGroups = new Map([[groupOf(record), [...values]]]);
  const conflicting = others.filter((other) => {
    const group = groupOf(other);
    const own = valuesOfGroups.get(group);
    const compared = isConfirmed(group) ? own : values;
    if (compared !== undefined && contradicts(source, compared, other)) return true;
    if (own === undefined) valuesOfGroups.set(group, [...source.valuesOf(other)]);
    else fillBlanks(own, source.valuesOf(other));
    fillBlanks(values, source.valuesOf(other));
    return false;
  });
  return { record, values, conflicting };
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

function fillBlanks(values: CellValue[], others: readonly CellValue[]): void {
  others.forEach((value, place) => {
    if (isMissing(values[place] ?? '') && !isBlank(value)) values[place] = value;
  });
}

function isMissing(value: CellValue): boolean {
  return isBlank(value) || isTemporaryKey(value);
}
