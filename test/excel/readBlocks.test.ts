import { BLOCK_BYTES } from '../../src/excel/payload';
import { readBlocks } from '../../src/excel/readBlocks';
import { WorkbookProblem } from '../../src/usecases/archiveWorkbook';

const readAll = async (rowCount: number, rowBytes: (row: number) => number): Promise<number[][]> => {
  const blocks: number[][] = [];
  await readBlocks(
    rowCount,
    8,
    (firstRow, rows) => {
      blocks.push([firstRow, rows]);
      return Promise.resolve(rowBytes(firstRow));
    },
    {},
  );
  return blocks;
};

describe('reading in blocks', () => {
  it('reads a short list at once', async () => {
    expect(await readAll(2_000, () => 80)).toEqual([[0, 2_000]]);
  });

  it('goes on in blocks of what the rows really weigh', async () => {
    const blocks = await readAll(100_000, () => 80);
    expect(blocks.length).toBeLessThan(100_000 / (BLOCK_BYTES / 80) + 3);
    expect(Math.max(...blocks.slice(1).map(([, rows]) => rows! * 80))).toBeLessThan(BLOCK_BYTES);
  });

  it('reads every row once, in order', async () => {
    const blocks = await readAll(30_000, (row) => (row < 5_000 ? 60 : 900));
    let next = 0;
    for (const [firstRow, rows] of blocks) {
      expect(firstRow).toBe(next);
      next += rows!;
    }
    expect(next).toBe(30_000);
  });

  it('halves a block that was too large for an answer', async () => {
    const asked: number[] = [];
    await readBlocks(
      1_000,
      8,
      (_firstRow, rows) => {
        asked.push(rows);
        return Promise.resolve(rows > 300 ? 'tooLarge' : 5_000);
      },
      {},
    );
    expect(asked.slice(0, 3)).toEqual([1_000, 500, 250]);
  });

  it('gives up with a problem where even one row is too large', async () => {
    const reading = readBlocks(1, 8, () => Promise.resolve('tooLarge'), {});
    await expect(reading).rejects.toMatchObject({ code: 'hostRefused' });
  });

  it('can be cancelled between two blocks', async () => {
    const controller = new AbortController();
    const reading = readBlocks(
      100_000,
      8,
      () => {
        controller.abort();
        return Promise.resolve(80);
      },
      { signal: controller.signal },
    );
    await expect(reading).rejects.toEqual(new WorkbookProblem('cancelled'));
  });

  it('reports progress in rows', async () => {
    const reports: unknown[] = [];
    await readBlocks(2_000, 8, () => Promise.resolve(80), { onProgress: (...report) => reports.push(report) });
    expect(reports).toEqual([['reading', 2_000, 2_000]]);
  });
});
