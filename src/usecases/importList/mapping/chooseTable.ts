import type { TableId } from '../../../archive/field';
import { importableTables } from '../../../archive/importableTables';
import type { SourceTable } from '../sourceTable';
import { chooseFields } from './chooseFields';
import type { ColumnView } from './columnView';
import type { Candidate } from './listCandidates';
import { listCandidates } from './listCandidates';
import { scoreTable } from './scoreTable';

/** A table that a source may be about, with what its columns would be there. */
export interface TableReading {
  readonly table: TableId;
  readonly chosen: ReadonlyMap<number, Candidate>;
}

/** Reads the columns as those of one table. */
export function readAs(
  table: TableId,
  views: readonly ColumnView[],
  customerNumbers: ReadonlySet<string>,
): TableReading {
  return { table, chosen: chooseFields(listCandidates(views, table, customerNumbers)) };
}

/** The table that the most speaks for; of equals the one that people bring most often. */
export function chooseTable(
  source: SourceTable,
  views: readonly ColumnView[],
  customerNumbers: ReadonlySet<string>,
): TableReading {
  let best: TableReading = { table: 'customers', chosen: new Map() };
  let most = 0;
  for (const table of importableTables) {
    const reading = readAs(table, views, customerNumbers);
    const score = scoreTable(source, views, table, reading.chosen);
    if (score <= most) continue;
    best = reading;
    most = score;
  }
  return best;
}
