import type { CellValue } from '../../archive/cellValue';
import type { TableColumns } from '../figures/figuresSnapshot';
import type { LocatedValue } from './locateValues';
import type { PolicyDraft } from './policyDraft';
import type { PolicySheets } from './policySheets';
import { policyFields } from './policySheets';

/** The Settings as they would stand with the values of the draft written into their cells; the rest is shared. */
export function overlayDraft(sheets: PolicySheets, values: readonly LocatedValue[], draft: PolicyDraft): PolicySheets {
  const tables = new Map(sheets.tables);
  for (const value of values) {
    const drafted = draft.get(value.id);
    if (drafted === undefined) continue;
    const table = tables.get(value.table);
    if (table !== undefined) tables.set(value.table, writeCell(table, value, drafted, sheets.tables.get(value.table)));
  }
  return { ...sheets, tables };
}

/** A column is copied once, when its first cell is written. */
function writeCell(
  table: TableColumns,
  value: LocatedValue,
  drafted: CellValue,
  original: TableColumns | undefined,
): TableColumns {
  if (value.row === undefined) return appendSetting(table, value, drafted);
  const there = table.columns.get(value.field) ?? [];
  const column = there === original?.columns.get(value.field) ? [...there] : (there as CellValue[]);
  column[value.row] = drafted;
  return { ...table, columns: new Map(table.columns).set(value.field, column) };
}

/** The row of a setting that somebody has deleted comes back with its key. */
function appendSetting(table: TableColumns, value: LocatedValue, drafted: CellValue): TableColumns {
  const added: Readonly<Record<string, CellValue>> = { key: value.item, setting: value.name, value: drafted };
  const columns = policyFields.settings.map((field): [string, readonly CellValue[]] => {
    const column = table.columns.get(field) ?? [];
    return [field, [...Array.from({ length: table.rowCount }, (_, row) => column[row] ?? ''), added[field] ?? '']];
  });
  return { rowCount: table.rowCount + 1, columns: new Map([...table.columns, ...columns]) };
}
