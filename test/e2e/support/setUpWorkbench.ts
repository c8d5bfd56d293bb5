import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
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
 * After each test its tabs are closed, and a problem that one of them had without the test's knowing fails the test.
 * @param served what the server serves besides the built bundles, such as a file that is open from the start
 */
export function setUpWorkbench(served: Partial<ServedWorkbench> = {}): OpenWorkbench {
  let server: RunningServer;
  let browser: Browser;
  const openPages: WorkbenchPage[] = [];

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
    const problems = await Promise.all(openPages.map((page) => page.problems()));
    await Promise.all(openPages.map(({ context }) => context.close()));
    openPages.length = 0;
    expect(problems.flat()).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return async (options = {}) => {
    const { locale = 'en-US', width = 1280, height = 800, paneWidth = 350 } = options;
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      colorScheme: options.colorScheme ?? 'light',
      forcedColors: options.forcedColors ?? 'none',
      // What is still moving has other colours and places than where it ends.
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(patience);
    const opened = new WorkbenchPage(await context.newPage(), context);
    openPages.push(opened);
    await opened.page.goto(`${server.address}/?locale=${locale}&pane=${String(paneWidth)}`);
    await opened.page.waitForFunction(() => 'workbench' in window);
    await opened.workbench.ready();
    // Univer draws a moment after it has its data, and takes neither mouse nor keys before.
    await opened.page.locator('.grid canvas').first().waitFor();
    return opened;
  };
}
