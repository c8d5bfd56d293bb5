import { storeReferences } from './structuredReferences';
import type { TableRegistry } from './TableRegistry';
import type { FormulaWriter } from './writeCells';

/** Stores formulas for one write: a column of a hundred thousand has one text, which is turned into its stored form once. */
export function rememberFormulas(tables: TableRegistry): FormulaWriter {
  const byTable = new Map<string | undefined, Map<string, string>>();
  return (formula, sheet, row, column) => {
    const names = tables.namesAt(sheet, row, column);
    const known = byTable.get(names.own) ?? new Map<string, string>();
    byTable.set(names.own, known);
    const stored = known.get(formula) ?? storeReferences(formula, names);
    known.set(formula, stored);
    return stored;
  };
}
