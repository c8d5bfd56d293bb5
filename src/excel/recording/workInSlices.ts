import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** Works steps off, with a pause after each; `undefined` if they were given up. */
export type WorkInSlices = <Result>(
  steps: Generator<undefined, Result>,
  isGivenUp: () => boolean,
) => Promise<Result | undefined>;

/** Between two steps the page draws and takes keys, and commands that wait for the workbook come first. */
export function makeSlices(surroundings: Surroundings, turns: Turns): WorkInSlices {
  const pause = (): Promise<void> => new Promise((resolve) => surroundings.after(0, resolve));
  return async (steps, isGivenUp) => {
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        return step.value;
      }
      await pause();
      await turns.takeWhenIdle(() => Promise.resolve());
      if (isGivenUp()) {
        return undefined;
      }
    }
  };
}
