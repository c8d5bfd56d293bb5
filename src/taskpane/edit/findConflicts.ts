import { findField } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { InputSigns } from '../../archive/inputSigns';
import { writeInput } from '../../archive/writeInput';
import type { FileRecord } from '../../usecases/customerFiles';

/** One value that two people have changed, in three versions. */
export interface FieldConflict {
  readonly field: string;
  /** As it was when the user began. */
  readonly before: CellValue;
  /** What somebody else has put there meanwhile. */
  readonly now: CellValue;
  /** What the user has typed. */
  readonly mine: string;
  /** The user's choice, once made. */
  readonly keeps?: 'mine' | 'now';
}

/**
 * What the user has typed over a value that is no longer as it was. Where both have typed the same there is nothing to
 * decide, and what somebody else has changed beside it stays as it is.
 *
 * @param inputs only those that differ from what stood there
 */
export function findConflicts(
  before: FileRecord,
  now: FileRecord,
  inputs: Readonly<Record<string, string>>,
  signs: InputSigns,
): readonly FieldConflict[] {
  return Object.entries(inputs)
    .map(([field, mine]) => ({
      field,
      mine,
      before: before.values[field] ?? '',
      now: now.values[field] ?? '',
    }))
    .filter(({ field, mine, before: was, now: is }) => {
      const isSame = writeInput(findField(now.table, field), is, signs) === mine.trim();
      return was !== is && !isSame;
    });
}

/** What is saved after the user has chosen: the inputs without those that gave way to what stands there now. */
export function settleConflicts(
  inputs: Readonly<Record<string, string>>,
  conflicts: readonly FieldConflict[],
): Readonly<Record<string, string>> {
  const given = new Set(conflicts.filter(({ keeps }) => keeps === 'now').map(({ field }) => field));
  return Object.fromEntries(Object.entries(inputs).filter(([field]) => !given.has(field)));
}
