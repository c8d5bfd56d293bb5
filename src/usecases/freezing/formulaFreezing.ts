import type { Plan } from '../../archive/plan';
import type { Work } from '../archiveWorkbook';

/**
 * Formulas that call the add-in become their values, so that colleagues without it see numbers and not `#NAME?`, and come
 * back again. `src/excel` implements it. The workbook itself remembers what stood where.
 */
export interface FormulaFreezing {
  /** What freezing would turn into values; never writes. */
  planFreezing(work: Work): Promise<FreezeDecision>;
  /** Which formulas can come back, and which cells somebody has changed meanwhile; never writes. */
  planRestoring(work: Work): Promise<RestoreDecision>;
}

export interface FreezeDecision {
  readonly plan: Plan;
  /** By sheet, in the order of the sheets; sheets without such formulas are not among them. */
  readonly sheets: readonly SheetFormulas[];
}

export interface RestoreDecision extends FreezeDecision {
  /** Cells that no longer hold the value that was frozen; they stay as they are. */
  readonly left: readonly LeftCell[];
}

export interface SheetFormulas {
  readonly sheetName: string;
  readonly formulas: number;
}

/** Where a formula stood that does not come back. */
export interface LeftCell {
  readonly sheetName: string;
  /** Without the sheet's name, such as `C7`. */
  readonly address: string;
}

/** Since when the archive holds values in place of formulas. */
export interface FrozenState {
  /** ISO date. */
  readonly on: string;
  /** '' where nobody has said so. */
  readonly by: string;
}
