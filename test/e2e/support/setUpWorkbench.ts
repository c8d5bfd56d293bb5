import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cacheFolder } from '../../../workbench/server/cacheFolder';
import { loadOwnCertificate } from '../../../workbench/server/certificate';
import type { ServedWorkbench } from '../../../workbench/server/createRequestHandler';
import { startServer } from '../../../workbench/server/startServer';
import type { RunningServer } from '../../../workbench/server/startServer';
import type { DisplayLanguage } from '../../../workbench/page/language';
import { patience } from './eventually';
import { launchBrowser } from './launchBrowser';
import { WorkbenchPage } from './WorkbenchPage';

const projectFolder = join(__dirname, '../../..');

export interface OpeningOptions {
  readonly locale?: DisplayLanguage;
  /** Of the window, in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Of the task pane, in pixels (320 to 800). */
  readonly paneWidth?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Windows' high contrast. */
  readonly forcedColors?: 'active' | 'none';
}

/** Opens a workbench with an empty workbook in a browser tab of its own, ready for use. */
export type OpenWorkbench = (options?: OpeningOptions) => Promise<WorkbenchPage>;

/**
 * Prepares a test file that works the workbench: server and browser start before its first test and end after its last.
 * Each test gets the page loaded afresh, the first of a test in the tab of the test before: half of the time of a new one.
 * A problem that a page had without the test's knowing fails the test.
 * @param served what the server serves besides the built bundles, such as a file that is open from the start
 */
export function setUpWorkbench(served: Partial<ServedWorkbench> = {}): OpenWorkbench {
  let server: RunningServer;
  let browser: Browser;
  let free: Page | undefined;
  const opened: WorkbenchPage[] = [];

  beforeAll(async () => {
    for (const bundle of ['dist/taskpane.html', 'workbench/dist/index.html']) {
      if (!existsSync(join(projectFolder, bundle))) throw new Error(`${bundle} is missing: npm run build makes it.`);
    }
    const certificate = await loadOwnCertificate(cacheFolder(), new Date());
    [server, browser] = await Promise.all([
      startServer({ projectFolder, configuration: { displayLanguage: 'en-US' }, ...served }, 0, certificate),
      launchBrowser(),
    ]);
  });

  afterEach(async () => {
    const problems = await Promise.all(opened.map((each) => each.problems()));
    const [first, ...others] = opened.splice(0);
    free = first && (await cleanTab(first.page));
    await Promise.all(others.map(({ context }) => context.close()));
    expect(problems.flat()).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return async (options = {}) => {
    const page = free ?? (await openTab(browser));
    free = undefined;
    const { locale = 'en-US', width = 1280, height = 800, paneWidth = 350 } = options;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({
      colorScheme: options.colorScheme ?? 'light',
      forcedColors: options.forcedColors ?? 'none',
      // What is still moving has other colours and places than where it ends.
      reducedMotion: 'reduce',
    });
    const shown = new WorkbenchPage(page, page.context());
    opened.push(shown);
    await page.goto(`${server.address}/?locale=${locale}&pane=${String(paneWidth)}`);
    await page.waitForFunction(() => 'workbench' in window);
    await shown.workbench.ready();
    // Univer draws a moment after it has its data, and takes neither mouse nor keys before.
    await page.locator('.grid canvas').first().waitFor();
    return shown;
  };
}

async function openTab(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  context.setDefaultTimeout(patience);
  return context.newPage();
}

/** Takes away all that a test has left in a tab but the page itself, which makes way when the next is loaded. */
async function cleanTab(page: Page): Promise<Page> {
  const context = page.context();
  page.removeAllListeners();
  await Promise.all(context.pages().map((each) => (each === page ? Promise.resolve() : each.close())));
  await context.clearPermissions();
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  return page;
}
