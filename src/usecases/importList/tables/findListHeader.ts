import type { SourceSheet } from '../sourceSheet';
import type { Steps } from '../steps';
import type { HeaderRows } from './findHeader';
import { findHeader } from './findHeader';
import { countFilled } from './measureRows';

/** The header of a sheet that is known to hold one list and nothing beside it; `undefined` where the list has none. */
export function* findListHeader(sheet: SourceSheet): Steps<HeaderRows | undefined> {
  const area = { row: 0, column: 0, rowCount: sheet.rowCount, columnCount: sheet.columns.length };
  return yield* findHeader(sheet, area, yield* countFilled(sheet, area));
}
