import type { Area, CellInput, CellValue } from '../engine/grid';
import type { CellStyle } from '../engine/cellStyle';
import type { Engine } from '../engine/Engine';

/** All that is in the cells of an area, ready to be put down elsewhere. */
export interface CellBlock {
  readonly formulas: readonly (readonly CellInput[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly styles: readonly (readonly CellStyle[])[];
}

/** Reads a block so that writing it again gives the same cells: text stays text, whatever it looks like. */
export function takeBlock(engine: Engine, area: Area): CellBlock {
  const values = engine.values(area);
  const numberFormats = engine.numberFormats(area);
  const formulas = engine
    .formulas(area)
    .map((row, rowIndex) =>
      row.map((cell, column) => protectText(cell, values[rowIndex]?.[column], numberFormats[rowIndex]?.[column])),
    );
  return { formulas, numberFormats, styles: engine.styles(area) };
}

/** Puts a block down with its top left cell at the area's, replacing what was there. */
export function putBlock(engine: Engine, area: Area, block: CellBlock): void {
  engine.clear(area, 'All', 'addin');
  engine.setNumberFormats(area, block.numberFormats, 'addin');
  engine.write(area, block.formulas, 'addin');
  putStyles(engine, area, block.styles);
}

/** Formats the cells of an area one by one, where there is a format to give. */
export function putStyles(engine: Engine, area: Area, styles: CellBlock['styles']): void {
  for (const [row, cells] of styles.entries()) {
    for (const [column, style] of cells.entries()) {
      if (Object.values(style).some((property) => property !== undefined)) {
        const cell = { sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        engine.setStyle(cell, style, 'addin');
      }
    }
  }
}

/** A formula differs from its value; a text that begins with `=` and equals it is a constant. */
export function isFormula(formula: CellValue | undefined, value: CellValue | undefined): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function protectText(formula: CellValue, value: CellValue | undefined, numberFormat: string | undefined): CellValue {
  const isText = typeof value === 'string' && value !== '' && !isFormula(formula, value);
  return isText && numberFormat !== '@' ? `'${formula}` : formula;
}
