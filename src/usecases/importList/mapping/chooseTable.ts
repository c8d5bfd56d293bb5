import { importableTables } from '../../../archive/importableTables';
import type { SourceTable } from '../sourceTable';
import type { ColumnView } from './columnView';
import type { TableReading } from './readAs';
import { readAs } from './readAs';
import { scoreTable } from './scoreTable';

/** The table that the most speaks for; of equals the one that stands first in the archive. */
export function chooseTable(
  source: SourceTable,
  views: readonly ColumnView[],
  customerNumbers: ReadonlySet<string>,
): TableReading {
  let best = readAs('customers', views, customerNumbers);
  let most = scoreTable(source, views, best);
  for (const table of importableTables.filter((id) => id !== 'customers')) {
    const reading = readAs(table, views, customerNumbers);
    const score = scoreTable(source, views, reading);
    if (score <= most) continue;
    best = reading;
    most = score;
  }
  return best;
}
