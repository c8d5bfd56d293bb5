/** How much of what was found is enough: this place (the next one is wanted too), the rest of the line, or of the row. */
export type Enough = 'place' | 'line' | 'row';

/** Ends every line; no term contains it, so no hit reaches over the end of its line. */
const LINE_BREAK = '\n';

/**
 * Many short texts as one long one, the same number of lines for each row: looking through it is one call of the browser's own
 * search, where a hundred thousand texts of their own would be a hundred thousand calls.
 */
export class JoinedTexts {
  readonly text: string;
  /** Where each line ends, in order. */
  private readonly ends: readonly number[];

  constructor(
    rows: readonly (readonly string[])[],
    private readonly linesPerRow: number,
  ) {
    const lines = rows.flat();
    let end = -1;
    this.ends = lines.map((line) => (end += line.length + 1));
    // Joining makes one flat text; adding up would leave a tree to be flattened at the first key.
    this.text = [...lines, ''].join(LINE_BREAK);
  }

  /** Visits where a term stands, in order: the row, the line, the place in the text, and the place where the line begins. */
  scan(term: string, visit: (row: number, line: number, at: number, lineStart: number) => Enough): void {
    const { text, ends, linesPerRow } = this;
    let cell = 0;
    let at = text.indexOf(term);
    while (at >= 0) {
      while ((ends[cell] ?? Infinity) <= at) cell += 1;
      const row = Math.floor(cell / linesPerRow);
      const lineStart = cell === 0 ? 0 : (ends[cell - 1] ?? 0) + 1;
      const enough = visit(row, cell % linesPerRow, at, lineStart);
      const lastCell = enough === 'row' ? (row + 1) * linesPerRow - 1 : cell;
      at = text.indexOf(term, enough === 'place' ? at + 1 : ends[lastCell]);
    }
  }
}
