import type { SortKey } from '../engine/sortRows';
import type { TableSortState } from '../engine/tableState';
import { ApiError } from '../richapi/ApiError';

export type SortField = TableSortState['fields'][number];

/**
 * Reads a `SortField` of Office.js.
 * @param count Columns (or rows) there are to sort by.
 * @throws ApiError InvalidArgument
 */
export function readSortField(field: unknown, count: number): SortField {
  const { key, ascending, sortOn, color } = field as Readonly<Record<string, unknown>>;
  const kind = (['Value', 'CellColor', 'FontColor', 'Icon'] as const).find((known) => known === (sortOn ?? 'Value'));
  if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= count || kind === undefined) {
    throw new ApiError('InvalidArgument');
  }
  return {
    key,
    ascending: ascending !== false,
    sortOn: kind,
    ...(typeof color === 'string' ? { color: color.toUpperCase() } : {}),
  };
}

/** What the engine sorts by; nothing for an icon, by which nothing is sorted. */
export function toSortKeys({ key, ascending, sortOn, color }: SortField): readonly SortKey[] {
  switch (sortOn) {
    case 'Value':
      return [{ column: key, ascending }];
    case 'Icon':
      return [];
    default:
      return [{ column: key, ascending, color: { of: sortOn === 'CellColor' ? 'fill' : 'font', value: color ?? '' } }];
  }
}
