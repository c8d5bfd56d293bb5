import { RemoveSuperTableMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import { toRange } from './area';
import type { TableSections } from './keepTableSections';
import { storeColumnName } from './structuredReferences';
import type { TableState } from './tableState';
import type { UniverHost } from './univerHost';

/** Lets Univer's formulas find the table by its name as it is now. */
export function tellFormulas(host: UniverHost, table: TableState): void {
  const { startRow, endRow, startColumn, endColumn } = toRange(table.area);
  const sections: TableSections = { hasHeaders: table.showHeaders, hasTotals: table.showTotals };
  host.commands.syncExecuteCommand(SetSuperTableMutation.id, {
    unitId: host.unit,
    tableName: table.name,
    reference: {
      ...sections,
      sheetId: table.area.sheet,
      titleMap: new Map(table.columns.map((column, offset) => [storeColumnName(column.name), offset])),
      // Univer takes the first row for the header and all others for data.
      range: {
        startRow: table.showHeaders ? startRow : startRow - 1,
        endRow: table.showTotals ? endRow - 1 : endRow,
        startColumn,
        endColumn,
      },
    },
  });
}

/** Lets Univer's formulas forget the table of this name. */
export function forgetInFormulas(host: UniverHost, name: string): void {
  host.commands.syncExecuteCommand(RemoveSuperTableMutation.id, { unitId: host.unit, tableName: name });
}
