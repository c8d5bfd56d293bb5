import type { ImportCount } from '../listImport';
import type { Steps } from '../steps';
import type { MatchedTable } from './MatchedTable';
import type { Rejections } from './Rejections';
import type { Settlement } from './Settlement';

const STRETCH = 8000;

type Fate = keyof Omit<ImportCount, 'table'>;

/** Counts what becomes of each record that the source has for a table; the numbers add up to all of them. */
export function* countRecords(
  matched: MatchedTable,
  changed: ReadonlySet<number>,
  settlement: Settlement,
  rejections: Rejections,
): Steps<ImportCount> {
  const { source, groups } = matched.compared;
  const counts: Record<Fate, number> = { added: 0, changed: 0, unchanged: 0, skipped: 0, repeated: 0, rejected: 0 };
  for (let record = 0; record < source.count; record++) {
    counts[fateOf(record)] += 1;
    if (record % STRETCH === STRETCH - 1) yield { done: record, total: source.count };
  }
  return { table: matched.table, ...counts };

  function fateOf(record: number): Fate {
    const row = source.rowOf(record);
    if (rejections.isSkipped(row)) return 'skipped';
    if (rejections.isOut(row)) return 'rejected';
    const leader = matched.leaderOf(groups.groupOf(record));
    const settled = settlement.recordOf(matched, leader);
    if (settled?.record !== record) return 'repeated';
    if (settled.action === 'add') return 'added';
    if (settled.action === 'pass') return 'skipped';
    return changed.has(leader) ? 'changed' : 'unchanged';
  }
}
