import type { TableId } from '../../../archive/field';
import type { ImportTarget } from '../importMapping';

/**
 * The table that a mapping is mainly about: the one that gets the extra columns; otherwise customers where they have their name
 * from the list, otherwise the one that gets the most columns.
 */
export function findMainTable(targets: readonly ImportTarget[]): TableId {
  const counts = new Map<TableId, number>();
  for (const target of targets) {
    if (target.kind === 'extra') return target.table;
    if (target.kind === 'field' && target.table === 'customers' && target.field === 'name') return 'customers';
    const table = target.kind === 'field' ? target.table : target.kind === 'month' ? 'monthlySales' : undefined;
    if (table !== undefined) counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 'customers';
}
