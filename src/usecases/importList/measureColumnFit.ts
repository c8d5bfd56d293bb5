import type { Language } from '../../archive/language';
import type { ColumnFit, ImportMapping } from './importMapping';
import type { SourceTable } from './sourceTable';
import type { Steps } from './steps';

/** How well each column fits the target that the mapping has for it, one entry a column. */
export function* measureColumnFits(
  table: SourceTable,
  mapping: ImportMapping,
  language: Language,
): Steps<readonly ColumnFit[]> {
  const fits: ColumnFit[] = [];
  for (let column = 0; column < table.columns.length; column++) {
    fits.push(yield* measureColumnFit(table, mapping, column, language));
  }
  return fits;
}

/** How well one column fits: what is asked again whenever the user chooses another target for it. */
export function* measureColumnFit(
  _table: SourceTable,
  _mapping: ImportMapping,
  _column: number,
  _language: Language,
): Steps<ColumnFit> {
  yield undefined;
  throw new Error('Measures of fit are not there yet.');
}
