import { cellAddress } from '../../archive/cellAddress';
import type { CellValue } from '../../archive/cellValue';
import { recordKeys } from '../../archive/recordKeys';
import type { LeftCell, SheetFormulas } from './formulaFreezing';
import type { CellState, ColumnState, ColumnWrites, RecordWrite } from './formulaStates';
import { isFormula } from './formulaStates';
import type { FrozenCell, FrozenEntry, FrozenRecord } from './frozenFormulas';

/** Whether a cell still holds the value that was written into it, by what Excel keeps of one. */
export type IsSameValue = (written: CellValue, found: CellValue) => boolean;

/** What bringing the formulas back writes, and what it leaves. */
export interface Restoring {
  readonly columns: readonly ColumnWrites[];
  /** Cells elsewhere that get their formula back. */
  readonly cells: readonly RestoredCell[];
  readonly left: readonly LeftCell[];
  readonly sheets: readonly SheetFormulas[];
}

export interface RestoredCell {
  readonly state: CellState;
  readonly formula: string;
}

/**
 * Decides which formulas come back: those in whose place still stands the value that was frozen. A cell that somebody has changed
 * meanwhile is left and named. Empty cells of computed columns, as of records added meanwhile, get the column's formula.
 * @param states The cells elsewhere as they stand now, by the entry that remembers them; absent for one whose sheet has gone.
 */
export function decideRestoring(
  entries: readonly FrozenEntry[],
  columns: readonly ColumnState[],
  states: ReadonlyMap<FrozenCell, CellState>,
  isSameValue: IsSameValue,
): Restoring {
  const left: LeftCell[] = [];
  const counts = new Map<string, number>();
  const count = (sheetName: string, more: number): void => {
    if (more > 0) counts.set(sheetName, (counts.get(sheetName) ?? 0) + more);
  };
  const writes = columns.map((column): ColumnWrites => {
    const cells = restoreColumn(column, entries, isSameValue, left);
    count(column.sheetName, cells.length);
    return { table: column.table, field: column.field, cells };
  });
  const cells: RestoredCell[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'cell') continue;
    const state = states.get(entry);
    if (state !== undefined && isFormula(state.formula, state.values[0]?.[0] ?? '')) continue;
    if (state !== undefined && holds(state.values, entry.values, isSameValue)) {
      cells.push({ state, formula: entry.formula });
      count(state.sheetName, 1);
    } else {
      left.push({ sheetName: state?.sheetName ?? entry.sheetName, address: cellAddress(entry.row, entry.column) });
    }
  }
  return {
    columns: writes,
    cells,
    left,
    sheets: [...counts].map(([sheetName, formulas]) => ({ sheetName, formulas })),
  };
}

function restoreColumn(
  state: ColumnState,
  entries: readonly FrozenEntry[],
  isSameValue: IsSameValue,
  left: LeftCell[],
): RecordWrite[] {
  const { keys, formulas, values, usualFormula, firstRow, column, sheetName } = state;
  const frozen = new Map<string, FrozenRecord>();
  const typed = new Set<string>();
  for (const entry of entries) {
    if (entry.kind === 'cell' || entry.table !== state.table || entry.field !== state.field) continue;
    if (entry.kind === 'record') frozen.set(entry.record, entry);
    else typed.add(entry.record);
  }
  const restored: RecordWrite[] = [];
  recordKeys(keys).forEach((record, row) => {
    const [key = '', formula = '', value = ''] = [keys[row], formulas[row], values[row]];
    if (isFormula(formula, value)) return;
    const entry = frozen.get(record);
    if (entry !== undefined && isSameValue(entry.value, value)) {
      restored.push({ row, key, before: value, content: entry.formula ?? usualFormula });
    } else if (entry === undefined && value === '') {
      restored.push({ row, key, before: value, content: usualFormula });
    } else if (!typed.has(record)) {
      left.push({ sheetName, address: cellAddress(firstRow + row, column) });
    }
  });
  return restored;
}

function holds(
  found: readonly (readonly CellValue[])[],
  written: readonly (readonly CellValue[])[],
  isSameValue: IsSameValue,
): boolean {
  return written.every((row, index) => row.every((value, column) => isSameValue(value, found[index]?.[column] ?? '')));
}
