import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { intersect, translate } from './area';
import { moveReferences } from './cellReferences';
import { EngineError } from './EngineError';
import type { EngineParts } from './engineParts';
import type { Origin } from './engineEvent';
import type { Area } from './grid';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import { checkWritable } from './protectionChecks';
import { moveRules } from './rulesOnCells';
import { settleWrite } from './workbookChanges';

/** See `CellTransfers.move`. */
export function moveCells(parts: EngineParts, from: Area, corner: Area, origin: Origin): void {
  const source = from.rows === ROW_LIMIT || from.columns === COLUMN_LIMIT ? parts.store.clip(from) : from;
  const target = { ...source, sheet: corner.sheet, row: corner.row, column: corner.column };
  if (target.row + target.rows > ROW_LIMIT || target.column + target.columns > COLUMN_LIMIT) {
    throw new EngineError('InvalidArgument', 'The cells would be moved beyond the end of the sheet.');
  }
  checkWritable(parts, source);
  checkWritable(parts, target);
  checkTables(parts, source, target);
  parts.store.grow(target);
  parts.events.act(() => {
    rewriteReferences(parts, source, target);
    carryCells(parts, source, target);
    moveRules(parts, source, target);
    for (const table of parts.tables.onSheet(source.sheet)) {
      if (isWithin(table.area, source)) parts.tables.relocate(table.id, translate(table.area, source, target));
    }
  });
  settleWrite(parts, source, undefined, origin);
  settleWrite(parts, target, undefined, origin);
}

/** Tables move whole or not at all, and nothing of another table is put under them. */
function checkTables(parts: EngineParts, source: Area, target: Area): void {
  const moved = parts.tables.onSheet(source.sheet).filter((table) => isWithin(table.area, source));
  const isHit = parts.tables
    .onSheet(target.sheet)
    .some((table) => moved.length > 0 && !moved.includes(table) && intersect(table.area, target));
  if (isHit) throw new EngineError('InvalidOperation', 'A table cannot be moved onto another one.');
}

function carryCells(parts: EngineParts, source: Area, target: Area): void {
  const cells = parts.store.cells(source.sheet);
  const lines = Array.from({ length: source.rows }, (_row, row) =>
    Array.from({ length: source.columns }, (_column, column) => cells[source.row + row]?.[source.column + column]),
  );
  parts.writer.replaceRows(
    source,
    lines.map((line) => line.map(() => undefined)),
  );
  parts.writer.replaceRows(target, lines);
}

/** References to moved cells follow, those to cells that are overwritten are lost. */
function rewriteReferences(parts: EngineParts, source: Area, target: Area): void {
  const lexer = parts.host.injector.get(LexerTreeBuilder);
  const move = {
    source,
    target,
    sourceName: parts.sheets.name(source.sheet),
    targetName: parts.sheets.name(target.sheet),
  };
  for (const sheet of parts.sheets.list()) {
    const changed: { row: number; column: number; formula: string }[] = [];
    parts.host.formulas.forEachFormula(parts.host.unit, sheet.id, (row, column, formula) => {
      const isMoved = intersect(source, { sheet: sheet.id, row, column, rows: 1, columns: 1 }) !== undefined;
      const rewritten = moveReferences(lexer, formula, sheet.name, isMoved ? move.targetName : sheet.name, move);
      if (rewritten !== undefined) changed.push({ row, column, formula: rewritten });
    });
    if (changed.length > 0) parts.writer.rewriteFormulas(sheet.id, changed);
  }
  parts.names.rewrite((formula, sheet) => {
    const name = sheet === undefined ? '' : parts.sheets.name(sheet);
    return moveReferences(lexer, formula, name, name, move);
  });
}

function isWithin(inner: Area, outer: Area): boolean {
  const common = intersect(inner, outer);
  return common !== undefined && common.rows === inner.rows && common.columns === inner.columns;
}
