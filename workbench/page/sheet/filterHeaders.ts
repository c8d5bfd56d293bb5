import type { Engine } from '../../engine/Engine';
import type { FilterCriteria, FilterState, FilterTarget } from '../../engine/filterState';
import type { SheetId } from '../../engine/grid';

/** A header cell with a button that filters and sorts its column. */
export interface FilterHeader {
  /** The same for the same column as long as its filter lives. */
  readonly key: string;
  readonly target: FilterTarget;
  readonly state: FilterState;
  /** Of the column in the filter. */
  readonly offset: number;
  readonly criteria: FilterCriteria | undefined;
  /** What the header cell says. */
  readonly name: string;
}

/** The header cells of a sheet that have buttons: those of its tables, and of its own AutoFilter. */
export function filterHeaders(engine: Engine, sheet: SheetId): readonly FilterHeader[] {
  const tables = engine.tables().filter((table) => table.area.sheet === sheet && table.showFilterButton);
  const targets: FilterTarget[] = [...tables.map(({ id }) => ({ table: id })), { sheet }];
  return targets.flatMap((target) => headersOf(engine, target));
}

function headersOf(engine: Engine, target: FilterTarget): readonly FilterHeader[] {
  const state = engine.filters.find(target);
  if (state === undefined) return [];
  const names = engine.texts({ ...state.area, rows: 1 })[0] ?? [];
  const owner = 'table' in target ? `table-${target.table}` : `sheet-${target.sheet}`;
  return names.map((name, offset) => ({
    key: `${owner}-${String(offset)}`,
    target,
    state,
    offset,
    criteria: state.criteria.get(offset),
    name,
  }));
}
