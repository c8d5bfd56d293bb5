import type { Engine } from '../../engine/Engine';
import type { Area } from '../../engine/grid';
import type { FilterHeader } from './filterHeaders';

/** One text that a column shows, and whether its rows are to be seen. */
export interface FilterValue {
  readonly text: string;
  readonly isShown: boolean;
}

/** The cells below a header, which it filters and sorts. `undefined` if there are none. */
export function filteredArea({ state }: FilterHeader): Area | undefined {
  const { area } = state;
  return area.rows > 1 ? { ...area, row: area.row + 1, rows: area.rows - 1 } : undefined;
}

/**
 * The texts of a column that a person can choose from, in order, blank cells last. Rows that other columns leave out are
 * not offered, as in Excel, unless this column is filtered too.
 */
export function filterValues(engine: Engine, header: FilterHeader): readonly FilterValue[] {
  const data = filteredArea(header);
  if (data === undefined) return [];
  const shown = new Map<string, boolean>();
  engine.texts({ ...data, column: data.column + header.offset, columns: 1 }).forEach(([text = ''], row) => {
    const isHidden = header.state.hiddenRows.has(data.row + row);
    if (isHidden && header.criteria === undefined) return;
    shown.set(text, (shown.get(text) ?? false) || !isHidden);
  });
  const chosen = header.criteria?.filterOn === 'Values' ? new Set(textsOf(header.criteria.values)) : undefined;
  const order = new Intl.Collator(undefined, { numeric: true });
  return [...shown]
    .map(([text, isShown]) => ({ text, isShown: chosen?.has(text.toLowerCase()) ?? isShown }))
    .sort(
      (first, second) =>
        Number(first.text === '') - Number(second.text === '') || order.compare(first.text, second.text),
    );
}

function textsOf(values: readonly unknown[]): readonly string[] {
  return values.flatMap((value) => (typeof value === 'string' ? value.toLowerCase() : []));
}
