import { writeCsv as writeWithLibrary } from 'hucre/csv';
import type { Engine } from '../../engine/Engine';

/** Rows read at a time. */
const BLOCK_ROWS = 5_000;

/**
 * The active sheet as delimited text, as Excel's "CSV UTF-8" has it: what the cells show, with commas, lines ending in CR LF
 * and a byte order mark, by which Excel knows the encoding. Waits until formulas are calculated.
 */
export async function writeCsv(engine: Engine): Promise<Uint8Array> {
  await engine.calculated();
  const sheet = engine.activeSheet();
  const used = engine.usedArea(sheet, true);
  const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  const texts: string[][] = [];
  for (let row = 0; row < rows; row += BLOCK_ROWS) {
    texts.push(...engine.texts({ sheet, row, column: 0, rows: Math.min(BLOCK_ROWS, rows - row), columns }));
  }
  return new TextEncoder().encode(writeWithLibrary(texts, { bom: true, lineSeparator: '\r\n' }));
}
