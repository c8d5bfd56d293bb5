import type { CellValue } from '../../../archive/cellValue';
import { isBlank } from '../../../archive/isBlank';
import type { UnfitReason } from '../../../archive/unfitReason';
import { joinPersonName } from '../../../domain/joinPersonName';
import type { OpenedColumn } from './openTargets';

/** What one row of the source gives to one table. */
export interface RowValues {
  /** By field id. */
  readonly values: Map<string, CellValue>;
  readonly misfits: readonly RowMisfit[];
}

export interface RowMisfit {
  readonly position: number;
  readonly field: string;
  readonly reason: UnfitReason;
}

/** Reads a row; two columns with the parts of a person's name give one name. */
export function readRow(columns: readonly OpenedColumn[], row: number): RowValues {
  const values = new Map<string, CellValue>();
  const misfits: RowMisfit[] = [];
  for (const { field, position, part, read } of columns) {
    const outcome = read(row);
    if (!outcome.ok) misfits.push({ position, field, reason: outcome.problem });
    const value = outcome.ok ? outcome.value : '';
    const earlier = values.get(field) ?? '';
    if (part !== undefined && !isBlank(earlier)) {
      const [given, family] = part === 'givenName' ? [value, earlier] : [earlier, value];
      values.set(field, joinPersonName(String(given), String(family)));
    } else if (isBlank(earlier)) values.set(field, value);
  }
  return { values, misfits };
}

/** Whether a row has anything for a table, and be it only a value that does not fit. */
export function hasAnything({ values, misfits }: RowValues): boolean {
  if (misfits.length > 0) return true;
  for (const value of values.values()) if (!isBlank(value)) return true;
  return false;
}
