import type { Area, CellInput, CellStyle, CellValue, Engine } from '../engine/Engine';
import { ApiError } from '../richapi/ApiError';
import { isOnSheet } from './areas';
import { isFormula, putStyles, takeBlock } from './cellBlock';
import { translateFormula } from './translateFormula';

export interface CopyOptions {
  readonly kind: 'All' | 'Formulas' | 'Values' | 'Formats';
  /** Blank cells of the source leave the target as it is. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells as `Range.copyFrom` does: a target that is a multiple of the source is filled with copies of it, any
 * other target is taken as the top left corner. Relative references in formulas move along.
 */
export function copyCells(engine: Engine, source: Area, target: Area, options: CopyOptions): void {
  const area = coveredArea(source, target, options.transpose);
  const block = takeBlock(engine, source);
  const values = engine.values(source);
  const pick = <T>(grid: readonly (readonly T[])[], row: number, column: number): T => {
    const [sourceRow, sourceColumn] = options.transpose ? [column, row] : [row, column];
    return grid[sourceRow % source.rows]![sourceColumn % source.columns]!;
  };
  const fill = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) => cell(row, column)),
    );
  const contentOf = (row: number, column: number): CellInput => {
    const value = pick<CellValue>(values, row, column);
    const formula = pick<CellInput>(block.formulas, row, column);
    if (options.skipBlanks && value === '') {
      return null;
    }
    if (formula === null || !isFormula(formula, value)) {
      return formula;
    }
    const rowDelta = area.row + row - source.row - ((options.transpose ? column : row) % source.rows);
    const columnDelta = area.column + column - source.column - ((options.transpose ? row : column) % source.columns);
    return options.kind === 'Values' ? value : translateFormula(String(formula), rowDelta, columnDelta);
  };
  if (options.kind === 'All' || options.kind === 'Formats') {
    engine.setNumberFormats(
      area,
      fill((row, column) => pick<string>(block.numberFormats, row, column)),
      'addin',
    );
    putStyles(
      engine,
      area,
      fill((row, column) => pick<CellStyle>(block.styles, row, column)),
    );
  }
  if (options.kind !== 'Formats') {
    engine.write(area, fill(contentOf), 'addin');
  }
}

function coveredArea(source: Area, target: Area, transpose: boolean): Area {
  const rows = transpose ? source.columns : source.rows;
  const columns = transpose ? source.rows : source.columns;
  const isMultiple = target.rows % rows === 0 && target.columns % columns === 0;
  const area = isMultiple ? target : { ...target, rows, columns };
  if (!isOnSheet(area)) {
    throw new ApiError('InvalidArgument');
  }
  return area;
}
