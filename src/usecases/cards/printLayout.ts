import type { CellValue } from '../../archive/cellValue';

/**
 * What is printed, as a grid of four columns (label, value, label, value) in which no cells are merged. All cards have the
 * same rows, so their looks are made once and repeated.
 */
export interface PrintLayout {
  /** Points. */
  readonly rowHeight: number;
  readonly fontSize: number;
  readonly titleSize: number;
  /** The rows of one page. */
  readonly page: readonly PrintRow[];
  /** One entry a row of all pages; the last page may have fewer rows than the others. */
  readonly values: readonly (readonly CellValue[])[];
  readonly cards: number;
}

export interface PrintRow {
  readonly look: RowLook;
  /** Of the value at the left and that at the right; a wide text has both. */
  readonly numberFormats: readonly [string, string];
}

/**
 * `wide` is a box over three columns, `wideMore` its further rows; `section` heads what follows; `columns` names the columns of
 * a table of `entry` rows; `gap` is empty, and so is `cut`, along which the page is cut.
 */
export type RowLook = 'title' | 'pair' | 'wide' | 'wideMore' | 'section' | 'columns' | 'entry' | 'gap' | 'cut';

/** Columns of the grid. */
export const COLUMNS = 4;

/** An empty row of the grid. */
export const emptyRow: readonly CellValue[] = Array.from({ length: COLUMNS }, () => '');
