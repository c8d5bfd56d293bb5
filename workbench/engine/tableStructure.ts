import type { Shift } from './area';
import { intersect, isInBand, shiftArea } from './area';
import { dataArea } from './dataArea';
import { EngineError } from './EngineError';
import type { Area } from './grid';
import { numberedName } from './objectNames';
import type { TableColumnState, TableState } from './tableState';

/** A table with columns that came into being; their headers have still to be written. */
export interface NewColumns {
  readonly table: TableState;
  readonly offsets: readonly number[];
}

/**
 * The table after rows or columns came or went; `undefined` if it went with them, which it does with its header row.
 * @param newColumnId an id that no column of the table has had
 */
export function shiftTable(table: TableState, shift: Shift, newColumnId: () => number): NewColumns | undefined {
  const area = shiftTableArea(table, shift);
  if (!area) return undefined;
  if (shift.change === 'RowDeleted') return deleteRows(table, shift, area);
  const first = shift.at - table.area.column;
  if (shift.change === 'ColumnInserted' && area.columns > table.area.columns) {
    const added = Array.from({ length: shift.count }, () => ({ id: newColumnId(), name: '' }));
    const columns = [...table.columns.slice(0, first), ...added, ...table.columns.slice(first)];
    const offsets = added.map((_column, index) => first + index);
    return nameNewColumns({ ...table, area, columns }, offsets);
  }
  if (shift.change === 'ColumnDeleted') {
    const columns = table.columns.filter((_column, index) => index < first || index >= first + shift.count);
    return { table: { ...table, area, columns }, offsets: [] };
  }
  return { table: { ...table, area }, offsets: [] };
}

/** The tables that would stay and have no row left for records. */
export function tablesWithoutRows(tables: readonly TableState[], shift: Shift): readonly TableState[] {
  if (shift.change !== 'RowDeleted') return [];
  return tables.filter((table) => {
    if (!isInBand(table.area, shift) || !dataArea(table)) return false;
    const shifted = shiftTable(table, shift, () => 0);
    return shifted !== undefined && !dataArea(shifted.table);
  });
}

/**
 * The table with another area that has the same header row.
 * @param newColumnId an id that no column of the table has had
 * @throws EngineError InvalidArgument; InvalidOperation for another number of rows while totals are shown
 */
export function resizeTable(table: TableState, area: Area, newColumnId: () => number): NewColumns {
  const isSamePlace = area.sheet === table.area.sheet && area.row === table.area.row;
  if (!isSamePlace || area.rows < 1 || !intersect(area, table.area)) {
    throw new EngineError('InvalidArgument', 'A table must keep its header row and overlap the area it had.');
  }
  if (table.showTotals && area.rows !== table.area.rows) {
    throw new EngineError('InvalidOperation', 'The totals row would not be the last one any more.');
  }
  const kept = table.area.column - area.column;
  const columns: TableColumnState[] = [];
  const offsets: number[] = [];
  for (let offset = 0; offset < area.columns; offset += 1) {
    const column = table.columns[offset - kept];
    columns.push(column ?? { id: newColumnId(), name: '' });
    if (!column) offsets.push(offset);
  }
  return nameNewColumns({ ...table, area, columns }, offsets);
}

function nameNewColumns(table: TableState, offsets: readonly number[]): NewColumns {
  const columns = [...table.columns];
  for (const offset of offsets) {
    const taken = columns.map((column) => column.name);
    columns[offset] = { ...(columns[offset] as TableColumnState), name: numberedName('Column', taken) };
  }
  return { table: { ...table, columns }, offsets };
}

/** As `shiftArea`, but rows and columns that are put in for the table belong to it at its edges too. */
function shiftTableArea(table: TableState, shift: Shift): Area | undefined {
  const { id, area } = table;
  const isForTable = shift.table === id || isBodyInserted(table, shift);
  if (!isForTable || !shift.change.endsWith('Inserted')) return shiftArea(area, shift);
  return shift.change === 'RowInserted'
    ? { ...area, rows: area.rows + shift.count }
    : { ...area, columns: area.columns + shift.count };
}

/** A table that has lost all its rows takes those that are put in where they were. */
function isBodyInserted(table: TableState, shift: Shift): boolean {
  return (
    shift.change === 'RowInserted' && !dataArea(table) && shift.at === table.area.row + (table.showHeaders ? 1 : 0)
  );
}

function deleteRows(table: TableState, shift: Shift, area: Area): NewColumns | undefined {
  const isDeleted = (row: number): boolean => row >= shift.at && row < shift.at + shift.count;
  const top = table.area.row;
  if (table.showHeaders && isDeleted(top)) return undefined;
  const showTotals = table.showTotals && !isDeleted(top + table.area.rows - 1);
  const shortened = { ...table, area, showTotals };
  // A table without a header row goes with all its rows if some above them go too.
  if (!table.showHeaders && shift.at < top && !dataArea(shortened)) return undefined;
  return { table: shortened, offsets: [] };
}
