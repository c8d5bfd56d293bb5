/*
 * Defends against: requests over 5 MB (office-js#1012) and one round trip for each range (#12, #3320).
 */
import type { Work, WorkPhase } from '../usecases/archiveWorkbook';
import { bodyOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { BLOCK_BYTES } from './payload';
import { throwIfCancelled } from './work';

/** Something to be written, not yet put into a request. */
export interface Write {
  /** Bytes that it adds to the request. */
  readonly bytes: number;
  readonly cells: number;
  /**
   * Puts it into the request of the context.
   * @param bodyFor Gives each table's body, the same object for all writes of a request, which keeps the request small.
   */
  enqueue(context: Excel.RequestContext, bodyFor: (table: ArchiveTable) => Excel.Range): void;
}

/**
 * Sends writes in as few requests as `BLOCK_BYTES` allows, in their order. Between requests it reports progress in cells
 * and can be cancelled. What stands in the request already goes along with the first one.
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
    await sendBlock(context, block);
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

async function sendBlock(context: Excel.RequestContext, block: readonly Write[]): Promise<void> {
  const bodies = new Map<string, Excel.Range>();
  const bodyFor = (table: ArchiveTable): Excel.Range => {
    const body = bodies.get(table.name) ?? bodyOf(context, table);
    bodies.set(table.name, body);
    return body;
  };
  for (const write of block) {
    write.enqueue(context, bodyFor);
  }
  await context.sync();
}
