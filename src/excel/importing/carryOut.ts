import type { StepProgress, Steps } from '../../usecases/importList/steps';
import type { Work, WorkPhase } from '../../usecases/archiveWorkbook';
import type { Surroundings } from '../surroundings';
import { throwIfCancelled } from '../work';

/** So many milliseconds we work at a stretch; with the step that ends them a task stays well below 100. */
const STRETCH = 40;

/** Carries out steps with pauses in which the page draws, takes keys and cancels. */
export type CarryOut = <Result>(steps: Steps<Result>, work: Work, phase?: WorkPhase) => Promise<Result>;

/**
 * Between two stretches of work the page draws and takes keys.
 * @throws WorkbookProblem `cancelled` once the user has cancelled.
 */
export function makeCarryOut(surroundings: Surroundings): CarryOut {
  return async (steps, work, phase = 'deciding') => {
    let end = performance.now() + STRETCH;
    let progress: StepProgress | undefined;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        return step.value;
      }
      progress = step.value ?? progress;
      if (performance.now() >= end) {
        work.onProgress?.(phase, progress?.done ?? 0, progress?.total ?? 1);
        await pause(surroundings);
        throwIfCancelled(work);
        end = performance.now() + STRETCH;
      }
    }
  };
}

/** Lets the page draw and hear the user. */
export function pause(surroundings: Surroundings): Promise<void> {
  return new Promise((resolve) => {
    surroundings.after(0, resolve);
  });
}
