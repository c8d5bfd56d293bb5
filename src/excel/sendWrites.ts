/*
 * Defends against: requests over 5 MB (office-js#1012) and one round trip for each range (#12, #3320).
 */
import type { Work, WorkPhase } from '../usecases/archiveWorkbook';
import type { ArchiveTable } from './archiveTable';
import { DisturbedWrites } from './DisturbedWrites';
import type { Disturbance } from './DisturbedWrites';
import { BLOCK_BYTES } from './payload';
import { rangesFor } from './tableRanges';
import type { TableRanges } from './tableRanges';
import { throwIfCancelled } from './work';

/** Something to be written, not yet put into a request. */
export interface Write {
  /** Bytes that it adds to the request, or to the answer where these are more. */
  readonly bytes: number;
  readonly cells: number;
  /**
   * Puts it into the request of the context. What it returns is asked once the request was answered.
   * @param rangesOf Gives each table's ranges, the same objects for all writes of a request, which keeps the request small.
   */
  enqueue(context: Excel.RequestContext, rangesOf: (table: ArchiveTable) => TableRanges): WriteCheck | undefined;
}

/** Tells whether the write hit what it was made for: Excel carries a request out whole, so what it read there is certain. */
export type WriteCheck = () => WriteOutcome | undefined;

/** What came out otherwise than it was meant. */
export interface WriteOutcome {
  /** Cannot be repaired by writing more: nothing further is sent. */
  readonly disturbance?: Disturbance;
  /** Makes good at once what the write has done to others, and the write itself stands. */
  readonly remedy?: readonly Write[];
}

/**
 * Sends writes in as few requests as `BLOCK_BYTES` allows, in their order. Between requests it reports progress in cells
 * and can be cancelled. What stands in the request already goes along with the first one.
 * @throws DisturbedWrites after a request that hit other cells than it was meant for; what follows was not sent then.
 */
export async function sendWrites(
  context: Excel.RequestContext,
  writes: readonly Write[],
  phase: WorkPhase,
  work: Work,
): Promise<void> {
  const total = writes.reduce((cells, write) => cells + write.cells, 0);
  let done = 0;
  for (const block of toBlocks(writes)) {
    throwIfCancelled(work);
    await sendTogether(context, block);
    done += block.reduce((cells, write) => cells + write.cells, 0);
    work.onProgress?.(phase, done, total);
  }
}

function* toBlocks(writes: readonly Write[]): Generator<readonly Write[]> {
  let block: Write[] = [];
  let bytes = 0;
  for (const write of writes) {
    if (block.length > 0 && bytes + write.bytes > BLOCK_BYTES) {
      yield block;
      block = [];
      bytes = 0;
    }
    block.push(write);
    bytes += write.bytes;
  }
  if (block.length > 0) {
    yield block;
  }
}

/**
 * Sends writes in one request: they are carried out all or not at all. They should not be larger than `BLOCK_BYTES` together.
 * @throws DisturbedWrites after a request that hit other cells than it was meant for.
 */
export async function sendTogether(context: Excel.RequestContext, block: readonly Write[]): Promise<void> {
  const rangesOf = rangesFor(context);
  const checks = block.flatMap((write) => write.enqueue(context, rangesOf) ?? []);
  await context.sync();
  const outcomes = checks.flatMap((check) => check() ?? []);
  const remedies = outcomes.flatMap(({ remedy }) => remedy ?? []);
  if (remedies.length > 0) {
    await sendTogether(context, remedies);
  }
  const disturbances = outcomes.flatMap(({ disturbance }) => disturbance ?? []);
  if (disturbances.length > 0) {
    throw new DisturbedWrites(disturbances);
  }
}
