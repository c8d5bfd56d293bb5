import type { Area, CellInput } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { shiftFormula } from '../engine/shiftFormula';
import { ApiError } from '../richapi/ApiError';
import { isOnSheet } from './areas';
import { isFormula, putStyles, takeBlock } from './cellBlock';

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
  /** The cell of the source that goes to a cell of the area. */
  const origin = (row: number, column: number): readonly [number, number] =>
    options.transpose ? [column % source.rows, row % source.columns] : [row % source.rows, column % source.columns];
  const fill = <T>(cell: (sourceRow: number, sourceColumn: number, row: number, column: number) => T): T[][] =>
    Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) => cell(...origin(row, column), row, column)),
    );
  if (options.kind === 'All' || options.kind === 'Formats') {
    engine.setNumberFormats(
      area,
      fill((row, column) => block.numberFormats[row]?.[column] ?? null),
      'addin',
    );
    putStyles(
      engine,
      area,
      fill((row, column) => block.styles[row]?.[column] ?? {}),
    );
  }
  if (options.kind !== 'Formats') {
    const contents = fill((sourceRow, sourceColumn, row, column): CellInput => {
      const value = values[sourceRow]?.[sourceColumn] ?? '';
      const formula = block.formulas[sourceRow]?.[sourceColumn] ?? null;
      if (options.skipBlanks && value === '') {
        return null;
      }
      if (formula === null || !isFormula(formula, value)) {
        return formula;
      }
      const rowDelta = area.row + row - source.row - sourceRow;
      const columnDelta = area.column + column - source.column - sourceColumn;
      return options.kind === 'Values' ? value : shiftFormula(String(formula), rowDelta, columnDelta);
    });
    engine.write(area, contents, 'addin');
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
