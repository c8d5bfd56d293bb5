import type { Area, SheetId } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import type { TableState } from '../engine/tableState';
import { parseAddress, splitSheetName } from './address';

/**
 * The area a text names, as Excel would take it: an address (with or without a sheet name), a defined name, a table
 * (`Customers` is its data) or a part of one (`Customers[Tier]`, `Customers[#Headers]`, `Customers[[#All],[Tier]]`).
 * @param sheet Where an address without a sheet name points to.
 * @returns `undefined` if it names nothing.
 */
export function resolveReference(engine: Engine, text: string, sheet: SheetId): Area | undefined {
  return resolveAddress(engine, text, sheet) ?? resolveName(engine, text, sheet) ?? resolveTableReference(engine, text);
}

/** The sheet of this name, compared without case. */
export function findSheetByName(engine: Engine, name: string): SheetId | undefined {
  return engine.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;
}

function resolveAddress(engine: Engine, text: string, sheet: SheetId): Area | undefined {
  const parsed = parseAddress(text);
  if (parsed === undefined) {
    return undefined;
  }
  const target = parsed.sheetName === undefined ? sheet : findSheetByName(engine, parsed.sheetName);
  return target === undefined ? undefined : { sheet: target, ...parsed.cells };
}

/** A name of the sheet comes before a name of the workbook. */
function resolveName(engine: Engine, text: string, sheet: SheetId): Area | undefined {
  const { sheetName, rest } = splitSheetName(text);
  const scope = sheetName === undefined ? sheet : findSheetByName(engine, sheetName);
  const named = engine.names().filter((name) => name.name.toLowerCase() === rest.toLowerCase());
  const name =
    named.find((candidate) => candidate.sheet === scope) ?? named.find((candidate) => candidate.sheet === undefined);
  if (name === undefined) {
    return undefined;
  }
  const target = name.formula.replace(/^=/, '');
  return resolveAddress(engine, target, name.sheet ?? sheet) ?? resolveTableReference(engine, target);
}

function resolveTableReference(engine: Engine, text: string): Area | undefined {
  const parts = /^([^[\]!]+)(?:\[(.*)\])?$/s.exec(text.trim());
  const table = engine.tables().find((candidate) => candidate.name.toLowerCase() === parts?.[1]?.toLowerCase());
  if (parts === null || table === undefined) {
    return undefined;
  }
  return selectTablePart(table, parts[2] ?? '');
}

function selectTablePart(table: TableState, part: string): Area | undefined {
  let rows: Area | undefined = tableBody(table);
  let columns: readonly string[] = [];
  for (const item of splitItems(part)) {
    if (/^#/.test(item)) {
      rows = selectTableRows(table, item.toLowerCase());
    } else {
      columns = [...columns, item];
    }
  }
  if (rows === undefined || columns.length === 0) {
    return rows;
  }
  const offsets = columns.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === unescapeColumn(name).toLowerCase()),
  );
  if (offsets.includes(-1)) {
    return undefined;
  }
  const first = Math.min(...offsets);
  return { ...rows, column: table.area.column + first, columns: Math.max(...offsets) - first + 1 };
}

/** `[#All],[Tier]` is two items, `Tier` one, `[First]:[Last]` two. */
function splitItems(part: string): readonly string[] {
  if (part === '') {
    return [];
  }
  const bracketed = [...part.matchAll(/\[((?:'.|[^'\]])*)\]/gs)].map(([, item = '']) => item);
  return bracketed.length > 0 ? bracketed : [part];
}

/** In a table reference `'` escapes `[`, `]`, `#` and itself. */
function unescapeColumn(name: string): string {
  return name.replace(/'(.)/gs, '$1');
}

function selectTableRows(table: TableState, item: string): Area | undefined {
  switch (item) {
    case '#all':
      return table.area;
    case '#headers':
      return tableHeader(table);
    case '#data':
      return tableBody(table);
    case '#totals':
      return tableTotals(table);
    default:
      return undefined;
  }
}

/** `undefined` if headers are not shown. */
export function tableHeader(table: TableState): Area | undefined {
  return table.showHeaders ? { ...table.area, rows: 1 } : undefined;
}

/** `undefined` if the totals row is not shown. */
export function tableTotals(table: TableState): Area | undefined {
  return table.showTotals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : undefined;
}

/** The data rows; at least one, as in Excel an empty table keeps a blank row. */
export function tableBody(table: TableState): Area {
  const headerRows = table.showHeaders ? 1 : 0;
  const totalRows = table.showTotals ? 1 : 0;
  const rows = Math.max(1, table.area.rows - headerRows - totalRows);
  return { ...table.area, row: table.area.row + headerRows, rows };
}
