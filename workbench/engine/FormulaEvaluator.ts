import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  generateAstNode,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
} from '@univerjs/engine-formula';
import type { CellValue, SheetId } from './grid';
import type { SheetStore } from './SheetStore';
import type { UniverHost } from './univerHost';

/** Calculates a formula for a cell at once, with Univer's interpreter, without it standing in a cell. */
export class FormulaEvaluator {
  private isLoaded = false;
  private readonly services;
  private readonly unit: string;

  constructor(
    host: UniverHost,
    private readonly store: SheetStore,
  ) {
    const { injector, unit } = host;
    this.unit = unit;
    this.services = {
      lexer: injector.get(Lexer),
      parser: injector.get(AstTreeBuilder),
      interpreter: injector.get(Interpreter),
      data: injector.get(IFormulaCurrentConfigService),
      runtime: injector.get(IFormulaRuntimeService),
    };
    host.calculation.onFinished(() => this.forget());
  }

  /** The workbook changed: the next evaluation reads it anew. */
  forget(): void {
    this.isLoaded = false;
    // Univer clears its memory of read ranges and compared values at the end of a calculation only.
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  }

  /**
   * The value of a stored formula (with its `=`) as if it stood in the cell, its relative references counted from
   * `rowOffset` and `columnOffset` on. A matrix answers with its first cell.
   */
  evaluate(
    formula: string,
    cell: { readonly sheet: SheetId; readonly row: number; readonly column: number },
    rowOffset: number,
    columnOffset: number,
  ): CellValue {
    return this.execute(formula, cell, rowOffset, columnOffset, scalar);
  }

  /** All values of a stored formula (with its `=`) that stands in no cell, as rows; a single value is one row of one. */
  evaluateAll(formula: string, cell: { readonly sheet: SheetId; readonly row: number; readonly column: number }) {
    this.forget();
    return this.execute(formula, cell, 0, 0, matrix);
  }

  /** As `evaluate`, with all values of the result. */
  evaluateAt(
    formula: string,
    cell: { readonly sheet: SheetId; readonly row: number; readonly column: number },
    rowOffset: number,
    columnOffset: number,
  ): CellValue[][] {
    return this.execute(formula, cell, rowOffset, columnOffset, matrix);
  }

  private execute<Result>(
    formula: string,
    cell: { readonly sheet: SheetId; readonly row: number; readonly column: number },
    rowOffset: number,
    columnOffset: number,
    read: (result: ReturnType<Interpreter['execute']>) => Result,
  ): Result {
    const { lexer, parser, interpreter, data, runtime } = this.services;
    if (!this.isLoaded) {
      data.loadDataLite();
      this.isLoaded = true;
    }
    const sheet = this.store.sheet(cell.sheet);
    const node = generateAstNode(this.unit, formula, lexer, parser, data);
    runtime.setCurrent(cell.row, cell.column, sheet.getRowCount(), sheet.getColumnCount(), cell.sheet, this.unit);
    const result = interpreter.execute({ node, refOffsetX: columnOffset, refOffsetY: rowOffset });
    const value = read(result);
    node.resetCalculationState();
    return value;
  }
}

function scalar(result: ReturnType<Interpreter['execute']>): CellValue {
  const value = valueOf(result);
  const single = value.isArray() ? (value as unknown as { getFirstCell(): BaseValueObject }).getFirstCell() : value;
  return single.getValue();
}

function matrix(result: ReturnType<Interpreter['execute']>): CellValue[][] {
  const value = valueOf(result);
  const rows = value.isArray() ? (value as ArrayValueObject).getArrayValue() : [[value]];
  return rows.map((row) =>
    row.map((cell) => (cell === null || cell === undefined || cell.isNull() ? '' : cell.getValue())),
  );
}

function valueOf(result: ReturnType<Interpreter['execute']>): BaseValueObject {
  return result.isReferenceObject()
    ? (result as { toArrayValueObject(): BaseValueObject }).toArrayValueObject()
    : (result as BaseValueObject);
}
