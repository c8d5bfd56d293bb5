import type { SourceSheet } from '../sourceSheet';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';

/**
 * The table whose header the user has pointed out.
 * @param headerRow zero-based, relative to the sheet's first cell: the last row of the header
 */
export function* takeSourceTable(sheet: SourceSheet, headerRow: number): Steps<SourceTable> {
  yield undefined;
  throw new Error(`Tables are not taken yet from row ${headerRow} of ${sheet.source.sheet}.`);
}
