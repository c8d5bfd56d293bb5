import type { SourceSheet } from '../../usecases/importList/sourceSheet';

/** A row of a sheet in one line. */
export interface RowInLine {
  /** Zero-based, relative to the sheet's first cell. */
  readonly row: number;
  readonly text: string;
}

/** Headers stand among the first rows, whatever stands above them. */
const mostRows = 30;
/** A sheet may begin with a million blank rows. */
const lastRow = 500;
const mostCells = 8;
const mostCharacters = 24;

/** The first rows of a sheet that hold something, each with its first values, shortened. */
export function listFirstRows({ columns, rowCount }: SourceSheet): readonly RowInLine[] {
  const rows: RowInLine[] = [];
  for (let row = 0; row < Math.min(rowCount, lastRow) && rows.length < mostRows; row++) {
    const text = writeRow(columns, row);
    if (text !== '') rows.push({ row, text });
  }
  return rows;
}

function writeRow(columns: SourceSheet['columns'], row: number): string {
  const cells: string[] = [];
  for (const { values } of columns) {
    const text = String(values[row] ?? '').trim();
    if (text === '') continue;
    if (cells.length === mostCells) return `${cells.join(' · ')} …`;
    cells.push(shorten(text));
  }
  return cells.join(' · ');
}

/** Cut between characters, never in the middle of one that takes two places. */
function shorten(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
