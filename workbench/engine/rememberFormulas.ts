import { EngineError } from './EngineError';
import { storeReferences } from './structuredReferences';
import type { TableRegistry } from './TableRegistry';
import type { FormulaWriter } from './writeCells';

/**
 * Stores formulas for one write: a column of a hundred thousand has one text, which is turned into its stored form once.
 * @throws EngineError InvalidArgument for a reference such as `[@Column]` outside of tables
 */
export function rememberFormulas(tables: TableRegistry): FormulaWriter {
  const byTable = new Map<string | undefined, Map<string, string>>();
  return (formula, sheet, row, column) => {
    const names = tables.namesAt(sheet, row, column);
    const known = byTable.get(names.own) ?? new Map<string, string>();
    byTable.set(names.own, known);
    const stored = known.get(formula) ?? storeReferences(formula, { ...names, refuse: refuseReference });
    known.set(formula, stored);
    return stored;
  };
}

function refuseReference(): never {
  throw new EngineError('InvalidArgument', 'A reference without the name of a table stands outside of tables.');
}
