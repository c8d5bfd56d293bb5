import type { CellValue } from '../archive/cellValue';
import type { LogStamp } from '../usecases/logChanges';
import { firstFreeEntry } from '../usecases/nextNumber';
import { bodyOf, cellsOf, offsetOf } from './archiveTable';
import { requireArchive } from './findArchive';
import type { FoundArchive } from './findArchive';
import type { Surroundings } from './surroundings';

/** The stamp for entries that the add-in makes now; `undefined` where the archive has no change log. */
export async function readLogStamp(
  context: Excel.RequestContext,
  surroundings: Surroundings,
): Promise<LogStamp | undefined> {
  const stamp = requestLogStamp(context, await requireArchive(context), surroundings);
  await context.sync();
  return stamp();
}

/**
 * Asks the same along with the next round trip, whoever makes it; the function gives the answer after that. Of the log only its
 * ends are read: entries are numbered in their order, so the highest number stands at one end, or else is their count.
 */
export function requestLogStamp(
  context: Excel.RequestContext,
  archive: FoundArchive,
  surroundings: Surroundings,
): () => LogStamp | undefined {
  const log = archive.tables.get('changeLog');
  if (log === undefined) {
    return () => undefined;
  }
  const offset = offsetOf(log, 'entryNumber');
  const body = bodyOf(context, log).load('rowCount');
  const ends = [cellsOf(body, 0, offset, 1, 1), body.getLastRow().untrack().getCell(0, offset).untrack()];
  ends.forEach((end) => end.load('values'));
  return () => ({
    at: surroundings.now(),
    by: surroundings.storedAuthor(),
    way: 'addIn',
    language: archive.language,
    firstNumber: firstFreeEntry(
      ends.map(({ values }) => (values[0]?.[0] ?? '') as CellValue),
      body.rowCount,
    ),
  });
}
