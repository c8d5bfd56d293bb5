import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, ConsoleMessage, Frame, FrameLocator, Page } from 'playwright-core';
import type { WorkbenchApi } from '../../../workbench/page/WorkbenchApi';

/** Verbs from outside the page: each answer awaited. */
type Remote<Verbs> = {
  readonly [Verb in keyof Verbs]: Verbs[Verb] extends (...values: infer Values) => infer Answer
    ? (...values: Values) => Promise<Awaited<Answer>>
    : never;
};

/** `window.workbench` from outside the page. */
export type RemoteWorkbench = Remote<Omit<WorkbenchApi, 'faults'>> & {
  readonly faults: Remote<WorkbenchApi['faults']>;
};

/** Where `screenshot` puts its pictures; git ignores it. */
const pictureFolder = join(__dirname, '../../../coverage/screenshots');

/** One workbench in a browser tab, as a test works it. */
export class WorkbenchPage {
  readonly workbench: RemoteWorkbench;
  readonly #problems: string[] = [];

  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {
    this.workbench = makeRemote(page);
    page.on('pageerror', (error) => this.#problems.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#problems.push(`console: ${describe(message)}`);
    });
  }

  /** The add-in's page, in the task pane. */
  pane(): FrameLocator {
    return this.page.frameLocator('.task-pane iframe');
  }

  /** The add-in's page as a window, for what its user cannot see. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((each) => each.parentFrame() === this.page.mainFrame());
    if (frame === undefined) throw new Error('There is no frame for the add-in in the page.');
    return frame;
  }

  /** Keeps a picture of the window for a person to look at; returns its path. */
  async screenshot(name: string): Promise<string> {
    mkdirSync(pictureFolder, { recursive: true });
    const path = join(pictureFolder, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  /** What went wrong in the page unnoticed: uncaught errors, errors on the console, problems in the status line. */
  async problems(): Promise<readonly string[]> {
    const problems = await this.workbench.problems();
    return [...this.#problems, ...problems.map((problem) => `status line: ${problem}`)];
  }

  /** Takes the problems that a test brought about on purpose off the list. */
  async forgetProblems(): Promise<void> {
    this.#problems.length = 0;
    if ((await this.workbench.problems()).length === 0) return;
    const problems = this.page.locator('.problems');
    await problems.locator('summary').click();
    await problems.getByRole('button').click();
    await problems.waitFor({ state: 'detached' });
  }
}

function makeRemote(page: Page): RemoteWorkbench {
  // Every verb crosses in the same way, so the list of verbs is written once, in WorkbenchApi.
  const crossing = (path: readonly string[]) =>
    new Proxy(
      {},
      {
        get:
          (_target, verb: string) =>
          async (...values: unknown[]) =>
            page.evaluate(
              ([way, name, given]) => {
                const holder = way.reduce<unknown>(
                  (object, step) => (object as Record<string, unknown>)[step],
                  window.workbench,
                ) as Record<string, (...list: unknown[]) => unknown>;
                return holder[name]?.(...given);
              },
              [path, verb, values] as const,
            ),
      },
    );
  const faults = crossing(['faults']);
  return new Proxy(crossing([]), {
    get: (target, verb): unknown => (verb === 'faults' ? faults : Reflect.get(target, verb)),
  }) as RemoteWorkbench;
}

function describe(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `${message.text()} (${url}:${String(lineNumber)})`;
}
