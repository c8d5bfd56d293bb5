import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { RecordKey } from '../../archive/plan';

/** What the workbook remembers of formulas that were turned into values, so that they come back exactly. */
export type FrozenEntry = FrozenRecord | TypedRecord | FrozenCell;

/** The cell of a record in a computed column. Records are known by their keys, because rows are sorted. */
export interface FrozenRecord {
  readonly kind: 'record';
  readonly table: TableId;
  readonly field: string;
  readonly record: RecordKey;
  readonly value: CellValue;
  /** Absent where it is the formula that the column has by the catalogue. */
  readonly formula?: string;
}

/** A record in whose cell of a computed column a person had typed a value: none of our business. */
export interface TypedRecord {
  readonly kind: 'typed';
  readonly table: TableId;
  readonly field: string;
  readonly record: RecordKey;
}

/** A cell elsewhere in the workbook, with all that its formula spilled into. */
export interface FrozenCell {
  readonly kind: 'cell';
  /** Excel's id of the sheet, which outlives a new name. */
  readonly sheet: string;
  readonly sheetName: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** Entries in a part of the memory: some 100 kB. */
const PART_ENTRIES = 1_000;

/** The entries as texts, to be stored a part each. */
export function writeFrozenEntries(entries: readonly FrozenEntry[]): string[] {
  const parts: string[] = [];
  for (let from = 0; from < entries.length; from += PART_ENTRIES) {
    parts.push(JSON.stringify(entries.slice(from, from + PART_ENTRIES)));
  }
  return parts;
}

/** The entries of all parts; of a record or cell that is in several the newest, which stands last. */
export function readFrozenEntries(parts: readonly string[]): FrozenEntry[] {
  const entries = new Map<string, FrozenEntry>();
  for (const part of parts) {
    // Nobody but we writes these parts.
    for (const entry of JSON.parse(part) as FrozenEntry[]) entries.set(placeOf(entry), entry);
  }
  return [...entries.values()];
}

function placeOf(entry: FrozenEntry): string {
  return JSON.stringify(
    entry.kind === 'cell' ? [entry.sheet, entry.row, entry.column] : [entry.table, entry.field, entry.record],
  );
}
