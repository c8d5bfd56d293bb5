import type { Engine } from '../engine/Engine';
import type { KeptFilter } from '../engine/filterState';
import type { SheetId } from '../engine/grid';
import type { SheetContent } from './workbookContent';

/**
 * The filters of tables and sheets as they were applied last: as in Excel, opening a file does not apply them again. The
 * engine keeps criteria by the ids of a table's columns, and by the columns of a sheet.
 */
export function placeFilters(
  engine: Engine,
  contents: readonly { readonly id: SheetId; readonly sheet: SheetContent }[],
): void {
  const tables = new Map<string, KeptFilter>();
  const sheets = new Map<
    SheetId,
    KeptFilter & { area: { sheet: SheetId } & NonNullable<SheetContent['filter']>['area'] }
  >();
  for (const { id, sheet } of contents) {
    const { filter } = sheet;
    if (filter) {
      const criteria = new Map([...filter.criteria].map(([offset, one]) => [filter.area.column + offset, one]));
      sheets.set(id, { area: { sheet: id, ...filter.area }, criteria, hiddenRows: filter.hiddenRows });
    }
    for (const table of sheet.tables) {
      const placed = engine.tables().find(({ name }) => name === table.name);
      if (!placed || table.filter.criteria.size === 0) continue;
      const criteria = [...table.filter.criteria].flatMap(([offset, one]) => {
        const column = table.columns[offset];
        return column ? [[column.id, one] as const] : [];
      });
      tables.set(placed.id, { criteria: new Map(criteria), hiddenRows: table.filter.hiddenRows });
    }
  }
  engine.filters.restore({ tables, sheets });
}
