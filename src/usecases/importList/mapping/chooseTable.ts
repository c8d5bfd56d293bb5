import { importableTables } from '../../../archive/importableTables';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';
import type { ColumnView } from './columnView';
import type { TableReading } from './readAs';
import { readAs } from './readAs';
import { scoreTable } from './scoreTable';

/** The table that the most speaks for; of equals the one that stands first in the archive. */
export function* chooseTable(source: SourceTable, views: readonly ColumnView[]): Steps<TableReading> {
  let best = readAs('customers', views);
  let most = scoreTable(source, views, best);
  for (const table of importableTables.filter((id) => id !== 'customers')) {
    yield undefined;
    const reading = readAs(table, views);
    const score = scoreTable(source, views, reading);
    if (score <= most) continue;
    best = reading;
    most = score;
  }
  return best;
}
