import type { CellValue, SheetId } from './grid';
import type { FormulaEvaluator } from './FormulaEvaluator';

/** Calculates formulas that stand in no cell: names, and functions that add-ins call. */
export class Evaluation {
  constructor(
    private readonly evaluator: FormulaEvaluator,
    private readonly storeFormula: (formula: string, sheet: SheetId, row: number, column: number) => string,
  ) {}

  /** The values of a formula (with its `=`) as if it stood in the first cell of the sheet, by row; errors as texts. */
  values(formula: string, sheet: SheetId): CellValue[][] {
    return this.evaluator.evaluateAll(this.storeFormula(formula, sheet, 0, 0), { sheet, row: 0, column: 0 });
  }
}
