import type { SourceSheet } from '../sourceSheet';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';

/** The tables on a sheet, the likeliest first; none where nothing looks like one. */
export function* findSourceTables(sheet: SourceSheet): Steps<readonly SourceTable[]> {
  yield undefined;
  throw new Error(`Tables are not found yet on ${sheet.source.sheet}.`);
}
