import { recordKeys } from '../../archive/recordKeys';
import { callsAddIn, isSameFormula } from './addInFormula';
import type { SheetFormulas } from './formulaFreezing';
import type { CellState, ColumnState, ColumnWrites, RecordWrite } from './formulaStates';
import { isFormula } from './formulaStates';
import type { FrozenEntry } from './frozenFormulas';

/** What freezing writes, and what the workbook has to remember first. */
export interface Freezing {
  readonly columns: readonly ColumnWrites[];
  /** Cells elsewhere that become their values. */
  readonly cells: readonly CellState[];
  readonly entries: readonly FrozenEntry[];
  readonly sheets: readonly SheetFormulas[];
}

/**
 * Decides which cells become their values: those whose formula calls the add-in. All others go on calculating, with or without
 * it. Of computed columns it is remembered as well where a person had typed a value instead.
 */
export function decideFreezing(columns: readonly ColumnState[], cells: readonly CellState[]): Freezing {
  const entries: FrozenEntry[] = [];
  const counts = new Map<string, number>();
  const count = (sheetName: string): void => {
    counts.set(sheetName, (counts.get(sheetName) ?? 0) + 1);
  };
  const writes = columns.map((column): ColumnWrites => {
    const frozen = freezeColumn(column, entries);
    frozen.forEach(() => count(column.sheetName));
    return { table: column.table, field: column.field, cells: frozen };
  });
  for (const { sheet, sheetName, row, column, formula, values } of cells) {
    entries.push({ kind: 'cell', sheet, sheetName, row, column, formula: String(formula), values });
    count(sheetName);
  }
  const sheets = [...counts].map(([sheetName, formulas]) => ({ sheetName, formulas }));
  return { columns: writes, cells, entries, sheets };
}

function freezeColumn(state: ColumnState, entries: FrozenEntry[]): RecordWrite[] {
  const { table, field, keys, formulas, values, usualFormula } = state;
  const isOurs = remember(callsAddIn);
  const isUsual = remember((formula) => isSameFormula(formula, usualFormula));
  const frozen: RecordWrite[] = [];
  recordKeys(keys).forEach((record, row) => {
    const [key = '', formula = '', value = ''] = [keys[row], formulas[row], values[row]];
    if (!isFormula(formula, value)) {
      if (value !== '') entries.push({ kind: 'typed', table, field, record });
    } else if (isOurs(formula)) {
      entries.push({ kind: 'record', table, field, record, value, ...(!isUsual(formula) && { formula }) });
      frozen.push({ row, key, before: value, content: value });
    }
  });
  return frozen;
}

/** Thousands of cells have the same formula. */
function remember(judge: (formula: string) => boolean): (formula: string) => boolean {
  const judged = new Map<string, boolean>();
  return (formula) => {
    const known = judged.get(formula);
    if (known !== undefined) return known;
    const judgement = judge(formula);
    judged.set(formula, judgement);
    return judgement;
  };
}
