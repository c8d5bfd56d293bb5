import type { StepProgress, Steps } from '../../usecases/importList/steps';
import type { Work, WorkPhase } from '../../usecases/archiveWorkbook';
import { letDraw } from '../letDraw';
import { throwIfCancelled } from '../work';

/** So many milliseconds we work at a stretch; with the step that ends them a task stays well below 100. */
const STRETCH = 40;

/** `carryOut`, for those who are given it. */
export type CarryOut = typeof carryOut;

/**
 * Carries out steps with pauses in which the page draws and takes keys, telling how far they are.
 * @throws WorkbookProblem `cancelled` once the user has cancelled.
 */
export async function carryOut<Result>(
  steps: Steps<Result>,
  work: Work,
  phase: WorkPhase = 'deciding',
): Promise<Result> {
  // What came just before may have worked for a while, too.
  await letDraw();
  let end = performance.now() + STRETCH;
  let progress: StepProgress = { done: 0, total: 1 };
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
    progress = step.value ?? progress;
    if (performance.now() >= end) {
      work.onProgress?.(phase, progress.done, progress.total);
      await letDraw();
      throwIfCancelled(work);
      end = performance.now() + STRETCH;
    }
  }
}
