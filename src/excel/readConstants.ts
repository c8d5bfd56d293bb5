/*
 * Defends against: Excel refusing, or hanging over, thousands of areas at once (office-js#5198, #5758).
 */
import type { CellValue } from '../archive/cellValue';
import type { Work } from '../usecases/archiveWorkbook';
import { bodyOf, cellsOf, offsetOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { saysTooLarge } from './hostError';
import { estimateRowBytes } from './payload';
import { readBlocks } from './readBlocks';

/** Where constants lie more scattered than this, the column's formulas are read instead. */
export const MOST_AREAS = 1_000;

/** Bytes of one area in the answer to "where are constants?". */
export const AREA_BYTES = 120;

/** Rows of a table's body in one column of formulas. */
export interface ColumnPart {
  readonly field: string;
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * Asks for the constants among these cells, up to one area more than `MOST_AREAS`. The row above goes along, because
 * Excel searches the whole sheet where it is asked about a single cell; so the header, or a constant above, may be among
 * the answers.
 */
export function requestConstants(body: Excel.Range, table: ArchiveTable, part: ColumnPart): Excel.RangeAreas {
  const withRowAbove = cellsOf(
    body.getOffsetRange(-1, 0).untrack(),
    part.firstRow,
    offsetOf(table, part.field),
    part.rowCount + 1,
    1,
  );
  const constants = withRowAbove.getSpecialCellsOrNullObject('Constants').untrack();
  constants.areas.load({ rowIndex: true, columnIndex: true, values: true, $top: MOST_AREAS + 1 });
  return constants;
}

/** Puts what Excel answered into `constants`, by row of the body. */
export function takeConstants(
  areas: readonly Excel.Range[],
  table: ArchiveTable,
  part: ColumnPart,
  constants: Map<number, CellValue>,
): void {
  const column = table.firstColumn + offsetOf(table, part.field);
  for (const area of areas) {
    const first = area.rowIndex - table.firstRow;
    (area.values as CellValue[][]).forEach(([value], index) => {
      const row = first + index;
      const isInPart = row >= part.firstRow && row < part.firstRow + part.rowCount;
      if (isInPart && area.columnIndex === column && value !== undefined) {
        constants.set(row, value);
      }
    });
  }
}

/** Puts every cell of the part that is neither empty nor a formula into `constants`, by row of the body. */
export async function readConstantsAmongFormulas(
  context: Excel.RequestContext,
  table: ArchiveTable,
  part: ColumnPart,
  constants: Map<number, CellValue>,
  work: Work,
): Promise<void> {
  const offset = offsetOf(table, part.field);
  const readRows = async (from: number, rowCount: number): Promise<number | 'tooLarge'> => {
    const firstRow = part.firstRow + from;
    const formulas = await readFormulas(
      context,
      cellsOf(bodyOf(context, table), firstRow, offset, rowCount, 1).load('formulas'),
    );
    if (formulas === undefined) {
      return 'tooLarge';
    }
    formulas.forEach(([content = ''], index) => {
      if (content !== '' && !(typeof content === 'string' && content.startsWith('='))) {
        constants.set(firstRow + index, content);
      }
    });
    return estimateRowBytes(formulas);
  };
  // A formula weighs about as much as ten values.
  await readBlocks(part.rowCount, 10, readRows, work);
}

async function readFormulas(context: Excel.RequestContext, range: Excel.Range): Promise<CellValue[][] | undefined> {
  try {
    await context.sync();
  } catch (error) {
    if (saysTooLarge(error)) {
      return undefined;
    }
    throw error;
  }
  return (range.formulas as CellValue[][] | null) ?? undefined;
}
