import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';

/** To be asked between blocks: rejects with the problem `cancelled` once the user has cancelled. */
export function throwIfCancelled(work: Work): void {
  if (work.signal?.aborted === true) {
    throw new WorkbookProblem('cancelled');
  }
}
