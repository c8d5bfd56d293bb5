import type { Shift } from './area';
import { isInBand } from './area';
import type { EngineParts } from './engineParts';
import { isSameName } from './objectNames';
import { loseColumns, showReferences, storeReferences } from './structuredReferences';
import { shiftTable } from './tableStructure';
import type { TableState } from './tableState';

/** Columns that a table lost, or, if `columns` is left out, the table itself. */
export interface Loss {
  /** As it was before. */
  readonly table: TableState;
  readonly columns?: ReadonlySet<string>;
}

/** What a shift will take of tables. To be asked before the tables follow it. */
export function findLosses(parts: EngineParts, shift: Shift): readonly Loss[] {
  if (!shift.change.endsWith('Deleted')) return [];
  return parts.tables.onSheet(shift.sheet).flatMap((table): readonly Loss[] => {
    if (!isInBand(table.area, shift)) return [];
    const left = shiftTable(table, shift, () => 0)?.table;
    if (!left) return [{ table }];
    const kept = new Set(left.columns.map(({ id }) => id));
    const columns = new Set(table.columns.filter(({ id }) => !kept.has(id)).map(({ name }) => name));
    return columns.size > 0 ? [{ table, columns }] : [];
  });
}

/**
 * Puts `#REF!` where formulas name what is lost, as Excel does: in cells, names, calculated columns, conditional formats
 * and validation. A column or table that gets the name later is another one.
 */
export function loseReferences(parts: EngineParts, losses: readonly Loss[]): void {
  for (const { table, columns: lost } of losses) {
    const columns = table.columns.map(({ name }) => name);
    const rewrite = (formula: string): string =>
      formula.includes(table.name) ? loseColumns(formula, table.name, columns, lost) : formula;
    rewriteCells(parts, rewrite);
    parts.names.rewrite(rewrite);
    const names = parts.tables.namesAt('', -1, -1);
    const find: typeof names.find = (name) =>
      isSameName(name, table.name) ? { name: table.name, columns } : names.find(name);
    const rewriteShown = (formula: string): string => {
      const stored = storeReferences(formula, { own: undefined, find });
      const rewritten = rewrite(stored);
      return rewritten === stored ? formula : showReferences(rewritten);
    };
    parts.tables.rewriteCalculated(rewriteShown);
    parts.validations.rewrite(rewriteShown);
    parts.conditionalFormats.rewrite(rewriteShown);
  }
}

/** Takes the table away, which leaves its cells, and answers what it was. */
export function loseTable(parts: EngineParts, id: string): TableState {
  const table = parts.tables.remove(id);
  parts.filters.forgetTable(table);
  loseReferences(parts, [{ table }]);
  return table;
}

function rewriteCells({ host, writer }: EngineParts, rewrite: (formula: string) => string): void {
  for (const sheet of host.workbook.getSheets()) {
    const changed: { row: number; column: number; formula: string }[] = [];
    host.formulas.forEachFormula(host.unit, sheet.getSheetId(), (row, column, formula) => {
      const rewritten = rewrite(formula);
      if (rewritten !== formula) changed.push({ row, column, formula: rewritten });
    });
    if (changed.length > 0) writer.rewriteFormulas(sheet.getSheetId(), changed);
  }
}
