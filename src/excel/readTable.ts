import type { CellValue } from '../archive/cellValue';
import type { Work } from '../usecases/archiveWorkbook';
import { bodyOf, cellsOf, offsetOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { toColumnBands } from './columnBands';
import type { ColumnBand } from './columnBands';
import { isHostError, saysTooLarge } from './hostError';
import { estimateRowBytes } from './payload';
import { readBlocks } from './readBlocks';
import { AREA_BYTES, MOST_AREAS, readConstantsAmongFormulas, requestConstants, takeConstants } from './readConstants';

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
  const field = question.typedConstantsOf;
  let unaskedFrom = table.rowCount;
  const readRows = async (firstRow: number, rowCount: number): Promise<number | 'tooLarge'> => {
    const block = { bands, firstRow, rowCount, columns, typedConstants };
    const isAsked = field !== undefined && unaskedFrom === table.rowCount;
    const answer = await readBlock(context, table, { ...block, constantsOf: isAsked ? field : undefined });
    if (answer !== 'tooScattered') {
      return answer;
    }
    unaskedFrom = firstRow;
    const again = await readBlock(context, table, { ...block, constantsOf: undefined });
    return again === 'tooScattered' ? 'tooLarge' : again;
  };
  await readBlocks(table.rowCount, question.fields.length + 1, readRows, work);
  if (field !== undefined && unaskedFrom < table.rowCount) {
    const part = { field, firstRow: unaskedFrom, rowCount: table.rowCount - unaskedFrom };
    await readConstantsAmongFormulas(context, table, part, typedConstants, work);
  }
  if (table.rowCount === 1 && typedConstants.size === 0 && [...columns.values()].every(([value]) => value === '')) {
    columns.forEach((values) => values.pop());
  }
  const rowCount = columns.values().next().value?.length ?? 0;
  return { rowCount, columns, typedConstants };
}

interface Block {
  readonly bands: readonly ColumnBand[];
  /** The column of formulas whose constants are asked for. */
  readonly constantsOf: string | undefined;
  readonly firstRow: number;
  readonly rowCount: number;
  /** Where the values go. */
  readonly columns: ReadonlyMap<string, CellValue[]>;
  readonly typedConstants: Map<number, CellValue>;
}

/** Answers the mean bytes of a row. After `tooScattered` nothing was taken; Excel may have refused for that very reason. */
async function readBlock(
  context: Excel.RequestContext,
  table: ArchiveTable,
  block: Block,
): Promise<number | 'tooLarge' | 'tooScattered'> {
  const body = bodyOf(context, table);
  const ranges = block.bands.map((band) =>
    cellsOf(body, block.firstRow, band.offset, block.rowCount, band.fields.length).load('values'),
  );
  const part = block.constantsOf === undefined ? undefined : { ...block, field: block.constantsOf };
  const constants = part && requestConstants(body, table, part);
  try {
    await context.sync();
  } catch (error) {
    if (saysTooLarge(error)) {
      return 'tooLarge';
    }
    if (constants !== undefined && isHostError(error)) {
      return 'tooScattered';
    }
    throw error;
  }
  const matrices = ranges.map((range) => range.values as CellValue[][] | null);
  if (!matrices.every((matrix) => matrix !== null)) {
    return 'tooLarge';
  }
  const areas = constants?.areas.items ?? [];
  if (areas.length > MOST_AREAS) {
    return 'tooScattered';
  }
  block.bands.forEach((band, index) => {
    takeColumns(band, matrices[index] ?? [], block.columns);
  });
  if (part !== undefined) {
    takeConstants(areas, table, part, block.typedConstants);
  }
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
