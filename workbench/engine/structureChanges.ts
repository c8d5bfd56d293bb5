import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Shift } from './area';
import { intersect, shiftedCells } from './area';
import { clearAttachments, shiftAttachments } from './cellAttachments';
import { shiftReferences } from './cellReferences';
import { checkShift } from './checkShift';
import { dataArea } from './dataArea';
import { EngineError } from './EngineError';
import type { Origin, StructureChange } from './engineEvent';
import type { EngineParts } from './engineParts';
import type { Area, SheetId } from './grid';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import { inheritFormats } from './inheritFormats';
import { findLosses, loseReferences, loseTable } from './loseReferences';
import { checkShiftable } from './protectionChecks';
import { tablesWithoutRows } from './tableStructure';
import type { TableState } from './tableState';
import { clearArea } from './workbookChanges';

/**
 * Puts rows or columns in or takes them out, with everything that lies beyond (see `Engine.insertRows`); with a band only
 * cells of a part of them.
 */
export function changeStructure(
  parts: EngineParts,
  sheet: SheetId,
  change: StructureChange,
  at: number,
  count: number,
  origin: Origin,
  band?: Shift['band'],
): void {
  const limit = change.startsWith('Row') ? ROW_LIMIT : COLUMN_LIMIT;
  if (!Number.isInteger(at) || !Number.isInteger(count) || at < 0 || count < 1 || at + count > limit) {
    throw new EngineError('InvalidArgument', `Cannot change ${count} rows or columns at ${at}.`);
  }
  applyShift(parts, { sheet, change, at, count, ...(band ? { band } : {}) }, origin);
}

/** As `changeStructure`, for a shift that is known to lie on the sheet. */
export function applyShift(parts: EngineParts, shift: Shift, origin: Origin): void {
  const { sheet } = shift;
  checkShiftable(parts, shift);
  checkShift(shift, parts.store, parts.tables.list(), parts.dimensions.merges(sheet));
  const emptied = tablesWithoutRows(parts.tables.list(), shift);
  if (emptied.length > 0) emptyTables(parts, emptied, shift, origin);
  else performShift(parts, shift, origin);
}

/** Excel leaves a table one blank row when all are deleted: the first of them stays, emptied. */
function emptyTables(parts: EngineParts, emptied: readonly TableState[], shift: Shift, origin: Origin): void {
  for (const { table, columns } of findLosses(parts, shift)) if (!columns) removeTable(parts, table, origin);
  for (const { id } of emptied) parts.tables.update(id, { isEmpty: true });
  const row = { ...shiftedCells(shift), rows: 1 };
  clearArea(parts, row, 'Contents', origin);
  parts.events.act(() => clearAttachments(parts, row, origin));
  if (shift.count > 1) performShift(parts, { ...shift, at: shift.at + 1, count: shift.count - 1 }, origin);
}

/** A table whose headers stand in a row that is deleted goes with it. */
function removeTable(parts: EngineParts, { id, name, area }: TableState, origin: Origin): void {
  parts.events.act(() => loseTable(parts, id));
  parts.events.emit({ kind: 'tableDeleted', table: id, name, sheet: area.sheet, origin });
}

function performShift(parts: EngineParts, shift: Shift, origin: Origin): void {
  const { sheet, change, band } = shift;
  parts.events.act(() => {
    const cells = shiftedCells(shift);
    parts.store.grow(band ? cells : { ...cells, ...(change.startsWith('Row') ? { columns: 1 } : { rows: 1 }) });
    parts.structure.apply(shift);
    // New rows and columns of a table are the table's business.
    if (change.endsWith('Inserted') && !shift.table) inheritFormats(parts.store, parts.tables.onSheet(sheet), shift);
  });
  const losses = findLosses(parts, shift);
  settleShift(parts, shift, origin);
  parts.events.act(() => loseReferences(parts, losses));
}

/** Puts cells in the place of the area or takes it out (see `Engine.insertCells`). */
export function changeCells(parts: EngineParts, area: Area, change: StructureChange, origin: Origin): void {
  const { sheet, row, column, rows, columns } = area;
  if (change.startsWith('Row')) {
    const band = columns < COLUMN_LIMIT ? { start: column, length: columns } : undefined;
    changeStructure(parts, sheet, change, row, rows, origin, band);
  } else {
    const band = rows < ROW_LIMIT ? { start: row, length: rows } : undefined;
    changeStructure(parts, sheet, change, column, columns, origin, band);
  }
}

/** What follows rows or columns that came or went, whoever moved them. */
export function settleShift(parts: EngineParts, shift: Shift, origin: Origin): void {
  const name = parts.sheets.name(shift.sheet);
  const lexer = parts.host.injector.get(LexerTreeBuilder);
  parts.events.act(() => {
    parts.filters.shift(shift);
    const { inserted, deleted } = parts.tables.shift(shift);
    for (const columns of inserted) parts.tableEditor.nameNewColumns(columns);
    if (shift.change === 'RowInserted' && shift.table === undefined) fillInsertedRows(parts, shift);
    for (const table of deleted) parts.filters.forgetTable(table);
    parts.conditionalFormats.shift(shift, name);
    parts.validations.shift(
      shift,
      (formula, sheet) => shiftReferences(lexer, formula, parts.sheets.name(sheet), shift, name) ?? formula,
    );
    parts.pageLayouts.shift(shift);
    parts.outlines.shift(shift);
    shiftAttachments(parts, shift, origin);
    parts.names.rewrite((formula, sheet) =>
      shiftReferences(lexer, formula, sheet ? parts.sheets.name(sheet) : '', shift, name),
    );
    parts.tables.rewriteCalculated(
      (formula, sheet) => shiftReferences(lexer, formula, parts.sheets.name(sheet), shift, name) ?? formula,
    );
    for (const table of deleted) {
      parts.events.emit({ kind: 'tableDeleted', table: table.id, name: table.name, sheet: shift.sheet, origin });
    }
  });
  parts.events.emit({ kind: 'rowsOrColumnsChanged', area: shiftedCells(shift), shift, origin });
}

/** Rows that came into a table get its formats and the formulas of its calculated columns. */
function fillInsertedRows(parts: EngineParts, shift: Shift): void {
  for (const table of parts.tables.onSheet(shift.sheet)) {
    const data = dataArea(table);
    if (data && !table.isEmpty && intersect(data, shiftedCells(shift)))
      parts.tableEditor.fillNewRows(table.id, shift.at, shift.count);
  }
}

/** Gives tables that lost all their rows to `deleted` the blank row that Excel leaves them. */
export function restoreRows(parts: EngineParts, deleted: Shift, origin: Origin): void {
  for (const { id } of parts.tables.list().filter((table) => !dataArea(table)))
    parts.tables.update(id, { isEmpty: true });
  performShift(parts, { sheet: deleted.sheet, change: 'RowInserted', at: deleted.at, count: 1 }, origin);
}
