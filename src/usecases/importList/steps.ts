/**
 * Long work cut into steps, so that whoever carries it out can draw, take keys and stop between two of them: no step takes
 * longer than a few thousand values. Pure code yields; the clock is the caller's.
 */
export type Steps<Result> = Generator<StepProgress | undefined, Result, undefined>;

/** How far the work has come, both in the same unit. */
export interface StepProgress {
  readonly done: number;
  readonly total: number;
}

/** Carries steps out without a pause: for short work, and for tests. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
