import type { Area } from '../engine/grid';
import type { Engine } from '../engine/Engine';

export interface FindOptions {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** The first (or last) cell, row by row, whose shown text contains or is the given text. */
export function findText(engine: Engine, area: Area, text: string, options: FindOptions): Area | undefined {
  const fold = (cell: string): string => (options.matchCase ? cell : cell.toLowerCase());
  const wanted = fold(text);
  const matches = (cell: string): boolean =>
    options.completeMatch ? fold(cell) === wanted : fold(cell).includes(wanted);
  const cells = engine
    .texts(area)
    .flatMap((row, rowIndex) =>
      row.flatMap((cell, columnIndex) => (matches(cell) ? [{ row: rowIndex, column: columnIndex }] : [])),
    );
  const found = options.backwards ? cells.at(-1) : cells[0];
  if (found === undefined) {
    return undefined;
  }
  return { sheet: area.sheet, row: area.row + found.row, column: area.column + found.column, rows: 1, columns: 1 };
}
