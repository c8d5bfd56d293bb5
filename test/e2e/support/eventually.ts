import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds after which nothing more comes in a browser, however busy the machine is. */
export const patience = 120_000;

/**
 * Tries until an expectation holds: for what comes about a moment later with nothing on the screen to wait for.
 * @throws what the last try has thrown
 */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await pause(50);
  }
}
