import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { intersect } from './area';
import { clearAttachments, removeSheetAttachments, reorderAttachments } from './cellAttachments';
import { renameSheetReferences } from './cellReferences';
import type { Area, CellInput, SheetId } from './grid';
import type { Origin } from './engineEvent';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import { EngineError } from './EngineError';
import type { EngineParts } from './engineParts';
import { loseReferences } from './loseReferences';
import { checkMergesSortable } from './mergeChecks';
import { ownColors } from './ownColors';
import { checkFormattable, checkSortable, checkWritable } from './protectionChecks';
import { clearFormatRules } from './rulesOnCells';
import type { SortKey } from './sortRows';
import { watchFormulas } from './watchFormulas';
import { reorderRows, sortedOffsets } from './sortRows';

/** Writes cells and lets tables, rules and listeners know (see `Engine.write`). */
export function writeArea(
  parts: EngineParts,
  area: Area,
  input: CellInput | readonly (readonly CellInput[])[],
  origin: Origin,
): void {
  checkWritable(parts, area);
  const isSingle = area.rows === 1 && area.columns === 1;
  const before = isSingle ? parts.reader.value(area.sheet, area.row, area.column) : undefined;
  const tellOfFormulas = watchFormulas(parts, area);
  parts.events.act(() => parts.writer.write(area, input));
  settleWrite(parts, area, before, origin);
  tellOfFormulas(origin);
}

/** What follows every write, whoever made it. */
export function settleWrite(
  parts: EngineParts,
  area: Area,
  before: ReturnType<EngineParts['reader']['value']> | undefined,
  origin: Origin,
): void {
  const reaction = parts.events.act(() => parts.tableEditor.noticeWrite(area, origin));
  tellOfWrite(parts, area, before, origin);
  for (const { table, area: cells, change } of reaction.grown) {
    parts.events.emit({ kind: 'tableGrown', table, area: cells, change: `${change}Inserted`, origin });
  }
  for (const cells of reaction.filled) parts.events.emit({ kind: 'cellsChanged', area: cells, origin });
}

/** Lets listeners know of written cells, without anything else following from it. */
export function tellOfWrite(
  parts: EngineParts,
  area: Area,
  before: ReturnType<EngineParts['reader']['value']> | undefined,
  origin: Origin,
): void {
  parts.conditionalFormats.forgetAnswers();
  const isSingle = area.rows === 1 && area.columns === 1;
  parts.events.emit({
    kind: 'cellsChanged',
    area,
    origin,
    ...(isSingle && before !== undefined
      ? { before, after: parts.reader.value(area.sheet, area.row, area.column) }
      : {}),
  });
}

/** Sorts rows with formulas and formats (see `Engine.sort`). */
export function sortArea(
  parts: EngineParts,
  area: Area,
  keys: readonly SortKey[],
  origin: Origin,
  matchCase = false,
): void {
  if (keys.some((key) => key.column < 0 || key.column >= area.columns)) {
    throw new EngineError('InvalidArgument', 'A sort key lies outside of the area.');
  }
  checkSortable(parts, area);
  checkMergesSortable(parts, area);
  const lexer = parts.host.injector.get(LexerTreeBuilder);
  const offsets = orderRows(parts, area, keys, matchCase);
  const rows = reorderRows(parts.store.cells(area.sheet), area, offsets, lexer);
  parts.events.act(() => {
    parts.writer.replaceRows(area, rows);
    reorderAttachments(parts, area, offsets);
  });
  parts.conditionalFormats.forgetAnswers();
  parts.events.emit({ kind: 'rowsSorted', area, origin });
}

/** The new order of the area's rows; those that a filter hides stay where they are, as in Excel. */
function orderRows(parts: EngineParts, area: Area, keys: readonly SortKey[], matchCase: boolean): number[] {
  const values = parts.reader.values(area);
  const shown = values.map((_row, offset) => offset).filter((at) => !parts.filters.isHidden(area.sheet, area.row + at));
  const colorsOf = (row: number) =>
    ownColors({ ...area, row: area.row + row, rows: 1 }, parts.formats, parts.conditionalFormats)[0] ?? [];
  const colors = keys.some((key) => key.color) ? shown.map(colorsOf) : [];
  const order = sortedOffsets(
    shown.map((at) => values[at] ?? []),
    keys,
    (row, column) => colors[row]?.[column] ?? { fill: '', font: '' },
    matchCase,
  );
  const offsets = values.map((_row, offset) => offset);
  shown.forEach((at, place) => (offsets[at] = shown[order[place] ?? place] ?? at));
  return offsets;
}

export function renameSheet(parts: EngineParts, sheet: SheetId, name: string, origin: Origin): void {
  const before = parts.sheets.name(sheet);
  if (before === name) return;
  parts.protections.checkStructure();
  parts.events.act(() => {
    parts.sheets.rename(sheet, name);
    parts.structure.followSheetName(before, name);
  });
  settleSheetName(parts, before, name);
  parts.events.emit({ kind: 'sheetRenamed', sheet, before, after: name, origin });
}

/** What follows a sheet's new name, whoever gave it. */
export function settleSheetName(parts: EngineParts, before: string, after: string | undefined): void {
  const lexer = parts.host.injector.get(LexerTreeBuilder);
  parts.conditionalFormats.followSheetName(before, after);
  parts.validations.rewrite((formula) => renameSheetReferences(lexer, formula, before, after) ?? formula);
  parts.names.rewrite((formula) => renameSheetReferences(lexer, formula, before, after));
  parts.tables.rewriteCalculated((formula) => renameSheetReferences(lexer, formula, before, after) ?? formula);
}

export function deleteSheet(parts: EngineParts, sheet: SheetId, origin: Origin): void {
  const name = parts.sheets.name(sheet);
  const active = parts.sheets.active();
  parts.protections.checkStructure();
  parts.events.act(() => {
    parts.sheets.remove(sheet);
    parts.structure.followSheetName(name, undefined);
  });
  settleSheetDeleted(parts, sheet, name, origin);
  const newActive = parts.sheets.active();
  if (newActive !== active) parts.events.emit({ kind: 'sheetActivated', sheet: newActive, previous: active });
}

/** What follows a sheet's deletion, whoever deleted it. */
export function settleSheetDeleted(parts: EngineParts, sheet: SheetId, name: string, origin: Origin): void {
  for (const table of parts.tables.onSheet(sheet)) {
    loseReferences(parts, [{ table: parts.tables.remove(table.id) }]);
    parts.events.emit({ kind: 'tableDeleted', table: table.id, name: table.name, sheet, origin });
  }
  parts.conditionalFormats.removeSheet(sheet);
  parts.validations.removeSheet(sheet);
  parts.pageLayouts.removeSheet(sheet);
  parts.outlines.removeSheet(sheet);
  parts.protections.removeSheet(sheet);
  parts.properties.removeSheet(sheet);
  removeSheetAttachments(parts, sheet);
  parts.names.removeSheet(sheet);
  parts.selection.forget(sheet);
  parts.filters.forgetSheet(sheet);
  parts.host.formulas.forget(sheet);
  settleSheetName(parts, name, undefined);
  parts.host.calculation.markAll();
  parts.events.emit({ kind: 'sheetDeleted', sheet, origin });
}

/** Empties cells of contents, formats or both; validation and conditional formats go with `All`. */
export function clearArea(parts: EngineParts, area: Area, what: 'All' | 'Contents' | 'Formats', origin: Origin): void {
  if (what !== 'Formats') checkWritable(parts, area);
  if (what !== 'Contents') checkFormattable(parts, area);
  const clipped = parts.store.clip(area);
  if (clipped.rows === 0 || clipped.columns === 0) return;
  const isSingle = area.rows === 1 && area.columns === 1;
  const before = isSingle ? parts.reader.value(area.sheet, area.row, area.column) : undefined;
  const tellOfFormulas = watchFormulas(parts, clipped);
  if (what !== 'Formats') parts.events.act(() => parts.writer.clearContents(clipped));
  if (what !== 'Contents') {
    parts.events.act(() =>
      parts.formats.clear(
        intersect(area, { ...clipped, row: 0, column: 0, rows: ROW_LIMIT, columns: COLUMN_LIMIT }) ?? clipped,
      ),
    );
    parts.events.act(() => clearFormatRules(parts, area));
    parts.events.emit({ kind: 'formatsChanged', area, origin });
  }
  if (what === 'All') {
    parts.validations.set(area, undefined);
    clearAttachments(parts, area, origin);
  }
  if (what !== 'Formats') settleWrite(parts, clipped, before, origin);
  tellOfFormulas(origin);
}
