import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';

/** A computed column as it stands, one entry a record in the order of the sheet. */
export interface ColumnState {
  readonly table: TableId;
  readonly field: string;
  readonly sheetName: string;
  /** Zero-based place of the first record's cell in the sheet. */
  readonly firstRow: number;
  readonly column: number;
  /** The formula by the catalogue, in the words of this archive. */
  readonly usualFormula: string;
  readonly keys: readonly CellValue[];
  /** Formulas, and constants as they are. */
  readonly formulas: readonly CellValue[];
  readonly values: readonly CellValue[];
}

/** A cell elsewhere, with all that its formula has spilled into. */
export interface CellState {
  readonly sheet: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly formula: CellValue;
  readonly values: readonly (readonly CellValue[])[];
}

/** What is to be written into the cell of a record. */
export interface RecordWrite {
  /** Zero-based in the table's body. */
  readonly row: number;
  readonly key: CellValue;
  readonly before: CellValue;
  /** A value, or a formula with its `=`. */
  readonly content: CellValue;
}

export interface ColumnWrites {
  readonly table: TableId;
  readonly field: string;
  readonly cells: readonly RecordWrite[];
}

/** Whether a formula stands in the cell; a text that only begins like one is its own value. */
export function isFormula(formula: CellValue, value: CellValue): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
