import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { renameSheetReferences } from './cellReferences';
import type { Origin } from './engineEvent';
import type { EngineParts } from './engineParts';
import type { Area, SheetId } from './grid';
import { numberedName } from './objectNames';
import { renameReferences } from './structuredReferences';
import type { TableState } from './tableState';

/** One copy of a sheet, while it is made. */
interface Copying {
  readonly from: SheetId;
  readonly to: SheetId;
  /** A formula of the sheet as the copy has it: what it names of its own sheet it names of the copy. */
  readonly follow: (formula: string) => string;
}

/**
 * Copies a sheet with all that is on it and puts the copy at `position`. Tables get names of their own, names of the
 * sheet and names of the workbook that lead to it become names of the copy.
 * @returns the copy's id
 * @throws EngineError AccessDenied in a protected workbook
 */
export function copySheet(parts: EngineParts, from: SheetId, position: number, origin: Origin): SheetId {
  parts.protections.checkStructure();
  const name = parts.sheets.name(from);
  const to = parts.events.act(() => {
    const copy = parts.sheets.copy(from);
    parts.sheets.move(copy, Math.min(position, parts.sheets.list().length - 1));
    return copy;
  });
  const tables = copiedTables(parts, from, to);
  const lexer = parts.host.injector.get(LexerTreeBuilder);
  const follow = (formula: string): string => {
    const own = renameSheetReferences(lexer, formula, name, parts.sheets.name(to)) ?? formula;
    return tables.reduce((text, { before, table }) => renameReferences(text, before.name, { table: table.name }), own);
  };
  parts.events.act(() => {
    const copying = { from, to, follow };
    copyFormulas(parts, copying);
    for (const { before, table } of tables) copyTable(parts, before, table, copying);
    copyNames(parts, copying);
    copyRules(parts, copying);
    copyAttachments(parts, copying, origin);
  });
  parts.pageLayouts.copy(from, to);
  parts.properties.copySheet(from, to);
  parts.protections.copy(from, to);
  parts.host.formulas.forget(to);
  parts.host.calculation.markAll();
  parts.events.emit({ kind: 'sheetAdded', sheet: to, origin });
  for (const { id } of parts.tables.onSheet(to))
    parts.events.emit({ kind: 'tableAdded', table: id, sheet: to, origin });
  return to;
}

type CopiedTable = { readonly before: TableState; readonly table: Omit<TableState, 'id'> };

function copiedTables(parts: EngineParts, from: SheetId, to: SheetId): readonly CopiedTable[] {
  const taken = parts.tables.list().map(({ name }) => name);
  return parts.tables.onSheet(from).map((before) => {
    const name = numberedName(before.name, taken, 2);
    taken.push(name);
    const { id: _id, ...described } = before;
    return { before, table: { ...described, name, area: { ...before.area, sheet: to } } };
  });
}

function copyFormulas(parts: EngineParts, { to, follow }: Copying): void {
  for (const row of Object.values(parts.store.cells(to))) {
    for (const cell of Object.values(row ?? {})) if (cell?.f) cell.f = follow(cell.f);
  }
}

function copyTable(parts: EngineParts, before: TableState, table: Omit<TableState, 'id'>, { follow }: Copying): void {
  const columns = table.columns.map((column) =>
    column.calculatedFormula === undefined
      ? column
      : { ...column, calculatedFormula: follow(column.calculatedFormula) },
  );
  const { id } = parts.tableEditor.place({ ...table, columns });
  for (const [column, criteria] of parts.filters.find({ table: before.id })?.criteria ?? []) {
    parts.filters.setCriteria({ table: id }, column, criteria);
  }
}

function copyNames(parts: EngineParts, { from, to, follow }: Copying): void {
  const names = parts.names.list();
  const own = names.filter(({ sheet }) => sheet === from);
  const leading = names.filter((name) => name.sheet === undefined && follow(name.formula) !== name.formula);
  for (const name of [...leading, ...own]) parts.names.set({ ...name, formula: follow(name.formula), sheet: to });
}

function copyRules(parts: EngineParts, { from, to }: Copying): void {
  for (const { id: _id, ...format } of parts.conditionalFormats.list(from)) {
    parts.conditionalFormats.add(to, { ...format, areas: format.areas.map((area) => ({ ...area, sheet: to })) });
  }
  for (const { areas, ...validation } of parts.validations.list(from)) {
    parts.validations.set(
      areas.map((area) => ({ ...area, sheet: to })),
      validation,
    );
  }
  const filter = parts.filters.find({ sheet: from });
  if (!filter) return;
  parts.filters.addToSheet({ ...filter.area, sheet: to });
  for (const [column, criteria] of filter.criteria) parts.filters.setCriteria({ sheet: to }, column, criteria);
}

function copyAttachments(parts: EngineParts, { from, to }: Copying, origin: Origin): void {
  const onCopy = (area: Area): Area => (area.sheet === from ? { ...area, sheet: to } : area);
  for (const { id: _id, area, ...target } of parts.hyperlinks.list(from)) parts.hyperlinks.set(onCopy(area), target);
  for (const { id: _id, ...note } of parts.notes.list(from)) parts.notes.add({ ...note, area: onCopy(note.area) });
  for (const { id: _id, ...comment } of parts.comments.list(from)) {
    const replies = comment.replies.map((reply) => ({ ...reply, id: parts.comments.newId() }));
    parts.comments.add({ ...comment, replies, area: onCopy(comment.area) }, origin);
  }
  for (const { id: _id, ...chart } of parts.charts.list(from)) {
    const series = chart.series.map(({ name, values, categories, bubbleSizes, ...rest }) => ({
      ...rest,
      id: parts.charts.newSeriesId(),
      ...(name !== undefined && { name: typeof name === 'string' ? name : onCopy(name) }),
      ...(values && { values: onCopy(values) }),
      ...(categories && { categories: onCopy(categories) }),
      ...(bubbleSizes && { bubbleSizes: onCopy(bubbleSizes) }),
    }));
    parts.charts.add({ ...chart, sheet: to, series }, origin);
  }
}
