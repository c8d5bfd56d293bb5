import type { CellValue } from '../../../archive/cellValue';
import type { CellArea, SourceColumn, SourceName, SourceSheet } from '../sourceSheet';
import type { Steps } from '../steps';
import { LONGEST_TEXT } from './longestText';
import { MOST_CELLS } from './mostCells';
import type { Refuse } from './refuseSource';

/** What a sheet of Excel holds, and so what a source may bring. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** So many different texts are looked out for at a time; there may be more than a map can hold. */
const MOST_KEPT = 200_000;

/** So many empty cells are filled in a step. */
const SLICE = 20_000;

interface CollectedColumn {
  readonly values: CellValue[];
  /** The format of the numbers as long as it is the same for all. */
  format: string | undefined;
  /** Formats a value, from the first number on that has another one. */
  formats: string[] | undefined;
}

const GENERAL = 'General';

/**
 * Collects cells row by row into the columns of a `SourceSheet`. The sheet begins at its first cell with a value and ends at
 * its last one, so that formats far out cost nothing.
 */
export class CellCollector {
  private readonly columns = new Map<number, CollectedColumn>();
  private readonly texts = new Map<string, string>();
  private firstRow = -1;
  private lastRow = -1;
  private firstColumn = MOST_COLUMNS;
  private lastColumn = -1;

  constructor(private readonly refuse: Refuse) {}

  /**
   * Takes a cell; rows must not go back. Empty cells need not be told.
   * @param format Of a number; texts have none.
   * @throws WorkbookProblem `fileRefused` beyond the limits of a sheet.
   */
  add(row: number, column: number, value: CellValue, format = GENERAL): void {
    if (value === '') {
      return;
    }
    this.reach(row, column);
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      throw this.refuse('textTooLong', { row: row + 1 });
    }
    const collected = this.columnAt(column);
    const { values } = collected;
    const place = row - this.firstRow;
    while (values.length < place) {
      values.push('');
    }
    values[place] = typeof value === 'string' ? this.keepOnce(value) : value;
    if (typeof value === 'number') {
      noteFormat(collected, place, format);
    }
  }

  /** The sheet that was collected; `textFormat` is the format of columns without a number. */
  *finish(source: SourceName, textFormat: string, merges: readonly CellArea[] = []): Steps<SourceSheet> {
    if (this.lastRow < 0) {
      throw this.refuse('empty');
    }
    const rowCount = this.lastRow - this.firstRow + 1;
    const blank: SourceColumn = { values: new Array<CellValue>(rowCount).fill(''), numberFormats: textFormat };
    const columns: SourceColumn[] = [];
    for (let column = this.firstColumn; column <= this.lastColumn; column += 1) {
      const collected = this.columns.get(column);
      columns.push(collected === undefined ? blank : yield* completeColumn(collected, rowCount, textFormat));
    }
    const row = this.firstRow;
    return { source, row, column: this.firstColumn, rowCount, columns, merges: this.placeMerges(merges) };
  }

  private reach(row: number, column: number): void {
    if (row < this.lastRow) {
      throw this.refuse('damaged', { row: row + 1, fault: 'rows are not in their order' });
    }
    if (row > this.lastRow || column > this.lastColumn || column < this.firstColumn) {
      if (row >= MOST_ROWS) {
        throw this.refuse('tooManyRows', { row: row + 1 });
      }
      if (column >= MOST_COLUMNS) {
        throw this.refuse('tooManyColumns', { row: row + 1 });
      }
      this.firstRow = this.firstRow < 0 ? row : this.firstRow;
      this.lastRow = row;
      this.firstColumn = Math.min(this.firstColumn, column);
      this.lastColumn = Math.max(this.lastColumn, column);
      if ((row - this.firstRow + 1) * (this.lastColumn - this.firstColumn + 1) > MOST_CELLS) {
        throw this.refuse('tooManyCells', { row: row + 1 });
      }
    }
  }

  private columnAt(column: number): CollectedColumn {
    let collected = this.columns.get(column);
    if (collected === undefined) {
      collected = { values: [], format: undefined, formats: undefined };
      this.columns.set(column, collected);
    }
    return collected;
  }

  /** Lists repeat cities, names and states: each is kept in memory once, and apart from the text of the whole file. */
  private keepOnce(text: string): string {
    const kept = this.texts.get(text);
    if (kept !== undefined) {
      return kept;
    }
    if (this.texts.size >= MOST_KEPT) {
      this.texts.clear();
    }
    this.texts.set(text, text);
    return text;
  }

  /** Merges of cells that were collected, by their place in the sheet. */
  private placeMerges(merges: readonly CellArea[]): CellArea[] {
    return merges
      .filter(
        ({ row, column }) =>
          row >= this.firstRow && row <= this.lastRow && column >= this.firstColumn && column <= this.lastColumn,
      )
      .map((area) => ({ ...area, row: area.row - this.firstRow, column: area.column - this.firstColumn }));
  }
}

function noteFormat(collected: CollectedColumn, place: number, format: string): void {
  collected.format ??= format;
  if (collected.formats === undefined && format !== collected.format) {
    collected.formats = collected.values.map((value) =>
      typeof value === 'number' ? (collected.format ?? GENERAL) : GENERAL,
    );
  }
  if (collected.formats !== undefined) {
    while (collected.formats.length < place) {
      collected.formats.push(GENERAL);
    }
    collected.formats[place] = format;
  }
}

function* completeColumn(collected: CollectedColumn, rowCount: number, textFormat: string): Steps<SourceColumn> {
  const { values, formats } = collected;
  for (const [missing, filler] of [[values, ''] as const, [formats ?? [], GENERAL] as const]) {
    const isNeeded = missing === values || formats !== undefined;
    while (isNeeded && missing.length < rowCount) {
      missing.push(filler);
      if (missing.length % SLICE === 0) yield undefined;
    }
  }
  return { values, numberFormats: formats ?? collected.format ?? textFormat };
}
