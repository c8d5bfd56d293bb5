import type { CellValue } from '../archive/cellValue';
import type { Work } from '../usecases/archiveWorkbook';
import { bodyOf, cellsOf, offsetOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { RANGE_BYTES } from './cellRuns';
import { toColumnBands } from './columnBands';
import { BLOCK_BYTES } from './payload';
import { throwIfCancelled } from './work';

/** What a value read back weighs at most in an ordinary archive; blocks are planned with it. */
const ASSUMED_VALUE_BYTES = 48;

/** What a number or a tier usually weighs. */
const USUAL_VALUE_BYTES = 16;

/** Reading rows that are not asked for is cheaper than addressing another range up to here. */
const LONGEST_GAP = Math.floor(RANGE_BYTES / USUAL_VALUE_BYTES);

interface RowRun {
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * Reads these columns in some rows only, in rising order: column by field id, value by row. Rows between two that are
 * asked for may be among the answers.
 */
export async function readRows(
  context: Excel.RequestContext,
  table: ArchiveTable,
  fields: readonly string[],
  rows: readonly number[],
  work: Work,
): Promise<ReadonlyMap<string, ReadonlyMap<number, CellValue>>> {
  const columns = new Map(fields.map((field) => [field, new Map<number, CellValue>()] as const));
  for (const block of toBlocks(joinRows(rows), fields.length)) {
    throwIfCancelled(work);
    await readRunBlock(context, table, columns, block);
  }
  return columns;
}

async function readRunBlock(
  context: Excel.RequestContext,
  table: ArchiveTable,
  columns: ReadonlyMap<string, Map<number, CellValue>>,
  runs: readonly RowRun[],
): Promise<void> {
  const body = bodyOf(context, table);
  const bands = toColumnBands([...columns.keys()], (field) => offsetOf(table, field));
  const parts = runs.flatMap((run) =>
    bands.map((band) => ({
      run,
      band,
      range: cellsOf(body, run.firstRow, band.offset, run.rowCount, band.fields.length).load('values'),
    })),
  );
  await context.sync();
  for (const { run, band, range } of parts) {
    const matrix = range.values as CellValue[][];
    band.fields.forEach((field, index) => {
      const column = columns.get(field);
      matrix.forEach((row, offset) => column?.set(run.firstRow + offset, row[index] ?? ''));
    });
  }
}

function joinRows(rows: readonly number[]): RowRun[] {
  const runs: { firstRow: number; rowCount: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && row - (last.firstRow + last.rowCount) <= LONGEST_GAP) {
      last.rowCount = row - last.firstRow + 1;
    } else {
      runs.push({ firstRow: row, rowCount: 1 });
    }
  }
  return runs;
}

function* toBlocks(runs: readonly RowRun[], columnCount: number): Generator<readonly RowRun[]> {
  let block: RowRun[] = [];
  let bytes = 0;
  for (const run of splitLongRuns(runs, Math.floor(BLOCK_BYTES / (columnCount * ASSUMED_VALUE_BYTES)))) {
    const added = columnCount * (RANGE_BYTES + run.rowCount * ASSUMED_VALUE_BYTES);
    if (block.length > 0 && bytes + added > BLOCK_BYTES) {
      yield block;
      block = [];
      bytes = 0;
    }
    block.push(run);
    bytes += added;
  }
  if (block.length > 0) {
    yield block;
  }
}

function* splitLongRuns(runs: readonly RowRun[], longest: number): Generator<RowRun> {
  for (const { firstRow, rowCount } of runs) {
    for (let done = 0; done < rowCount; done += longest) {
      yield { firstRow: firstRow + done, rowCount: Math.min(longest, rowCount - done) };
    }
  }
}
