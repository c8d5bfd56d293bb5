import type { CellValue } from '../archive/cellValue';
import type { Work } from '../usecases/archiveWorkbook';
import { estimateRowBytes } from './payload';
import { readBlocks } from './readBlocks';
import type { SheetArea } from './sheetArea';

/** Lists up to this many cells are asked for the format of every number. */
const FEW_CELLS = 60_000;

/** In longer lists these many rows are asked first; only columns in which they differ are then read whole. */
const SAMPLED_ROWS = 24;

/**
 * The number format of each column of the list: one for all, or one for each value where they differ. They tell
 * `000123` stored as 123 and dates from numbers, so columns without any number are not asked.
 */
export async function readListFormats(
  context: Excel.RequestContext,
  area: SheetArea,
  columns: readonly (readonly CellValue[])[],
  work: Work,
): Promise<(string | readonly string[])[]> {
  const formats = columns.map((): string | readonly string[] => 'General');
  const withNumbers = [...columns.keys()].filter((index) => columns[index]?.some((value) => typeof value === 'number'));
  const isLong = area.rowCount * area.columnCount > FEW_CELLS;
  const sample = isLong && withNumbers.length > 0 ? await readSample(context, area) : undefined;
  const mixed = withNumbers.filter((index) => {
    const ofNumbers = (sample ?? []).flatMap(({ row, formats: sampled }) =>
      typeof columns[index]?.[row] === 'number' ? [sampled[index] ?? 'General'] : [],
    );
    const [format] = ofNumbers;
    const isUniform = format !== undefined && ofNumbers.every((other) => other === format);
    if (isUniform) {
      formats[index] = format;
    }
    return !isUniform;
  });
  const read = await readColumnFormats(context, area, mixed, work);
  mixed.forEach((index, position) => {
    formats[index] = toOneIfUniform(columns[index] ?? [], read[position] ?? []);
  });
  return formats;
}

/** Only numbers have a format that matters: the headers above them and texts between them may have any. */
function toOneIfUniform(values: readonly CellValue[], formats: readonly string[]): string | readonly string[] {
  const first = formats[values.findIndex((value) => typeof value === 'number')];
  const isUniform = formats.every((format, row) => format === first || typeof values[row] !== 'number');
  return first !== undefined && isUniform ? first : formats;
}

interface SampledRow {
  /** Offset in the area. */
  readonly row: number;
  readonly formats: readonly string[];
}

/** The formats of some rows, spread over the list. */
async function readSample(context: Excel.RequestContext, area: SheetArea): Promise<SampledRow[]> {
  const sheet = context.workbook.worksheets.getItem(area.sheetName);
  const step = Math.max(1, Math.floor(area.rowCount / SAMPLED_ROWS));
  const ranges = Array.from({ length: Math.min(SAMPLED_ROWS, area.rowCount) }, (_, index) =>
    sheet
      .getRangeByIndexes(area.row + index * step, area.column, 1, area.columnCount)
      .untrack()
      .load('numberFormat'),
  );
  await context.sync();
  return ranges.map((range, index) => ({
    row: index * step,
    formats: (range.numberFormat as string[][])[0] ?? [],
  }));
}

/** The formats of whole columns, given by their offsets in the area; an array a column. */
async function readColumnFormats(
  context: Excel.RequestContext,
  area: SheetArea,
  offsets: readonly number[],
  work: Work,
): Promise<string[][]> {
  const formats = offsets.map((): string[] => []);
  if (offsets.length === 0) {
    return formats;
  }
  const readRows = async (firstRow: number, rowCount: number): Promise<number> => {
    const block = await readFormatBlock(context, { ...area, row: area.row + firstRow, rowCount }, offsets);
    block.forEach((matrix, position) => {
      matrix.forEach(([format]) => formats[position]?.push(format ?? 'General'));
    });
    return block.reduce((bytes, matrix) => bytes + estimateRowBytes(matrix), 0);
  };
  await readBlocks(area.rowCount, offsets.length, readRows, work);
  return formats;
}

async function readFormatBlock(
  context: Excel.RequestContext,
  area: SheetArea,
  offsets: readonly number[],
): Promise<string[][][]> {
  const sheet = context.workbook.worksheets.getItem(area.sheetName);
  const ranges = offsets.map((offset) =>
    sheet
      .getRangeByIndexes(area.row, area.column + offset, area.rowCount, 1)
      .untrack()
      .load('numberFormat'),
  );
  await context.sync();
  return ranges.map((range) => range.numberFormat as string[][]);
}
