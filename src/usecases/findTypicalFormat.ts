import { isBlank } from '../archive/isBlank';
import type { ListColumn } from './listSnapshot';

/**
 * The format that most of the column's numbers have, because a table column has one format and a day under a wrong one
 * shows as 45 292; of a column without numbers that of most values. The first of equally frequent ones.
 */
export function findTypicalFormat({ numberFormats, values }: Pick<ListColumn, 'numberFormats' | 'values'>): string {
  if (typeof numberFormats === 'string') return numberFormats;
  const counts = new Map<string, number>();
  const hasNumbers = values.some((value) => typeof value === 'number');
  values.forEach((value, row) => {
    if (hasNumbers ? typeof value !== 'number' : isBlank(value)) return;
    const format = numberFormats[row] ?? 'General';
    counts.set(format, (counts.get(format) ?? 0) + 1);
  });
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? 'General';
}
