import type { CustomerFilters, FilterValue } from './customerSearch';
import type { FilterColumn } from './FilterColumn';

/** A column with the codes that pass its filter; `undefined` where it does not narrow. */
export interface ColumnFilter {
  readonly column: FilterColumn;
  readonly passing: ReadonlySet<number> | undefined;
}

/** Which codes pass these filters. A chosen value that nobody has any more lets nobody pass. */
export function readColumnFilters(columns: readonly FilterColumn[], filters: CustomerFilters): readonly ColumnFilter[] {
  return columns.map((column) => {
    const chosen = filters[column.field] ?? [];
    if (chosen.length === 0) return { column, passing: undefined };
    return { column, passing: new Set(column.values.flatMap(({ key }, code) => (chosen.includes(key) ? [code] : []))) };
  });
}

/** Whether a customer passes all filters. */
export function passes(row: number, filters: readonly ColumnFilter[]): boolean {
  return filters.every(({ column, passing }) => passing === undefined || passing.has(column.codeAt(row)));
}

/** How many of these customers have each value of each column, counting for a column those who pass all other filters. */
export function countValues(rows: Iterable<number>, filters: readonly ColumnFilter[]): readonly (readonly number[])[] {
  const counts = filters.map(({ column }) => column.values.map(() => 0));
  for (const row of rows) {
    const failed = filters.filter(({ column, passing }) => passing?.has(column.codeAt(row)) === false);
    if (failed.length > 1) continue;
    filters.forEach((filter, place) => {
      if (failed.length > 0 && failed[0] !== filter) return;
      const column = counts[place];
      const code = filter.column.codeAt(row);
      if (column !== undefined) column[code] = (column[code] ?? 0) + 1;
    });
  }
  return counts;
}

/** The values to choose from: those that occur or are chosen; choices in their order, others by how many have them. */
export function listValues(
  { field, values: known }: FilterColumn,
  counts: readonly number[],
  filters: CustomerFilters,
): readonly FilterValue[] {
  const chosen = filters[field] ?? [];
  const values = known.map(({ key, label, place }, code) => {
    return { key, label, place, count: counts[code] ?? 0, isChosen: chosen.includes(key) };
  });
  const gone = chosen.filter((key) => values.every((value) => value.key !== key));
  return [
    ...values.filter(({ count, isChosen }) => count > 0 || isChosen),
    ...gone.map((key) => ({ key, label: key, place: Infinity, count: 0, isChosen: true })),
  ]
    .sort(
      (one, other) =>
        Number(one.key === '') - Number(other.key === '') ||
        comparePlaces(one.place, other.place) ||
        // Tiers are letters, and stand in their order.
        (field === 'tier' ? 0 : other.count - one.count) ||
        one.label.localeCompare(other.label),
    )
    .map(({ key, label, count, isChosen }) => ({ key, label, count, isChosen }));
}

/** `Infinity` less itself is no number. */
function comparePlaces(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
