import type { CellValue } from '../archive/cellValue';
import type { Work } from '../usecases/archiveWorkbook';
import { bodyOf, cellsOf, offsetOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { toColumnBands } from './columnBands';
import type { ColumnBand } from './columnBands';
import { saysTooLarge } from './hostError';
import { estimateRowBytes } from './payload';
import { readBlocks } from './readBlocks';

/** Columns of a table, each with one value a record. */
export interface TableContent {
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, readonly CellValue[]>;
  /** Constants in the column of `typedConstantsOf`, by position of their record. */
  readonly typedConstants: ReadonlyMap<number, CellValue>;
}

export interface TableQuestion {
  readonly fields: readonly string[];
  /** A column of formulas of which only the cells are wanted into which a person has typed a constant. */
  readonly typedConstantsOf?: string;
}

/** Bytes of one area in the answer to "where are constants?". */
const AREA_BYTES = 120;

/** Reads these columns of the table, all columns of a block in one round trip. The empty row of an empty table is left out. */
export async function readTable(
  context: Excel.RequestContext,
  table: ArchiveTable,
  question: TableQuestion,
  work: Work,
): Promise<TableContent> {
  const columns = new Map(question.fields.map((field): [string, CellValue[]] => [field, []]));
  const typedConstants = new Map<number, CellValue>();
  const bands = toColumnBands(question.fields, (field) => offsetOf(table, field));
  const readRows = (firstRow: number, rowCount: number): Promise<number | 'tooLarge'> =>
    readBlock(context, table, { bands, question, firstRow, rowCount, columns, typedConstants });
  await readBlocks(table.rowCount, question.fields.length + 1, readRows, work);
  if (table.rowCount === 1 && typedConstants.size === 0 && [...columns.values()].every(([value]) => value === '')) {
    columns.forEach((values) => values.pop());
  }
  const rowCount = columns.values().next().value?.length ?? 0;
  return { rowCount, columns, typedConstants };
}

interface Block {
  readonly bands: readonly ColumnBand[];
  readonly question: TableQuestion;
  readonly firstRow: number;
  readonly rowCount: number;
  /** Where the values go. */
  readonly columns: ReadonlyMap<string, CellValue[]>;
  readonly typedConstants: Map<number, CellValue>;
}

async function readBlock(
  context: Excel.RequestContext,
  table: ArchiveTable,
  block: Block,
): Promise<number | 'tooLarge'> {
  const body = bodyOf(context, table);
  const ranges = block.bands.map((band) =>
    cellsOf(body, block.firstRow, band.offset, block.rowCount, band.fields.length).load('values'),
  );
  const constants = requestConstants(body, table, block);
  try {
    await context.sync();
  } catch (error) {
    if (saysTooLarge(error)) {
      return 'tooLarge';
    }
    throw error;
  }
  const matrices = ranges.map((range) => range.values as CellValue[][] | null);
  if (!matrices.every((matrix) => matrix !== null)) {
    return 'tooLarge';
  }
  block.bands.forEach((band, index) => {
    takeColumns(band, matrices[index] ?? [], block.columns);
  });
  const areas = constants?.areas.items ?? [];
  takeConstants(areas, table, block);
  const bytes = matrices.reduce((sum, matrix) => sum + estimateRowBytes(matrix), 0);
  return bytes + (areas.length * AREA_BYTES) / block.rowCount;
}

function takeColumns(
  band: ColumnBand,
  matrix: readonly (readonly CellValue[])[],
  columns: ReadonlyMap<string, CellValue[]>,
): void {
  band.fields.forEach((field, index) => {
    const values = columns.get(field) ?? [];
    for (const row of matrix) {
      values.push(row[index] ?? '');
    }
  });
}

/**
 * Asks for the constants in the block's part of the column. The row above goes along, because Excel searches the whole
 * sheet where it is asked about a single cell; so the header, or a constant above the block, may be among the answers.
 */
function requestConstants(body: Excel.Range, table: ArchiveTable, block: Block): Excel.RangeAreas | undefined {
  const field = block.question.typedConstantsOf;
  if (field === undefined) {
    return undefined;
  }
  const withRowAbove = cellsOf(
    body.getOffsetRange(-1, 0).untrack(),
    block.firstRow,
    offsetOf(table, field),
    block.rowCount + 1,
    1,
  );
  const constants = withRowAbove.getSpecialCellsOrNullObject('Constants').untrack();
  constants.areas.load('items/rowIndex,items/columnIndex,items/values');
  return constants;
}

function takeConstants(areas: readonly Excel.Range[], table: ArchiveTable, block: Block): void {
  const field = block.question.typedConstantsOf;
  if (field === undefined) {
    return;
  }
  const column = table.firstColumn + offsetOf(table, field);
  for (const area of areas) {
    const first = area.rowIndex - table.firstRow;
    (area.values as CellValue[][]).forEach(([value], index) => {
      const row = first + index;
      const isInBlock = row >= block.firstRow && row < block.firstRow + block.rowCount;
      if (isInBlock && area.columnIndex === column && value !== undefined) {
        block.typedConstants.set(row, value);
      }
    });
  }
}
