import type { CellValue } from './cellValue';
import type { RecordKey } from './plan';

/** Stands between a key and its occurrence; a control sign that nobody types. */
const separator = '\u001F';

/**
 * The address of every record, from the values of its table's key column in the order of the sheet. The first record with a
 * key is addressed by it; further ones, and empty keys, are told apart by their occurrence.
 */
export function recordKeys(values: readonly CellValue[]): RecordKey[] {
  return values.map(startRecordKeys());
}

/** The same for a table that is read a part at a time: asked for one record after the other, from the first on. */
export function startRecordKeys(): (value: CellValue) => RecordKey {
  // Nearly all keys occur once: a set tells by growing that one is new, without asking it first.
  const seen = new Set<string>();
  const occurrences = new Map<string, number>();
  return (value) => {
    const key = String(value);
    const before = seen.size;
    seen.add(key);
    if (seen.size > before) return key;
    const occurrence = (occurrences.get(key) ?? 1) + 1;
    occurrences.set(key, occurrence);
    return `${key}${separator}${occurrence}`;
  };
}

/** The value of the key column that a record's address was made from, for showing it. */
export function keyOfRecord(record: RecordKey): string {
  const end = record.lastIndexOf(separator);
  return end < 0 ? record : record.slice(0, end);
}

/** The address of the record once it has this key, if no other record had it before. */
export function withKey(record: RecordKey, key: CellValue): RecordKey {
  // The same key written otherwise, such as a number as text, leaves the record among those that share it.
  return String(key) === keyOfRecord(record) ? record : String(key);
}
