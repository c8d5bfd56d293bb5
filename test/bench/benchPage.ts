import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { cacheFolder } from '../../workbench/server/cacheFolder';
import { loadOwnCertificate } from '../../workbench/server/certificate';
import { startServer } from '../../workbench/server/startServer';
import { createArchiveFromSheet, reclassifyFromRibbon } from '../e2e/support/archiveJourney';
import { launchBrowser } from '../e2e/support/launchBrowser';
import { WorkbenchPage } from '../e2e/support/WorkbenchPage';
import { englishWords } from '../support/customerLists';
import { benchHeaders, makeCustomers } from './makeCustomers';

/** What one thing that a person does costs in the page. */
export interface PageMeasurement {
  readonly action: string;
  readonly wallMs: number;
  /** CPU time of the page's main thread, per step. */
  readonly ownMsPerStep: number;
  /** The longest single task of the main thread and the longest time between two frames, by the clock. */
  readonly longestTaskMs: number;
  readonly longestFrameMs: number;
}

const CUSTOMERS = 20_000;
const GRID = '.grid canvas';
/** Pixels of the window, in the column of the market potential: Univer lays several canvases over one another. */
const INSIDE_GRID = { x: 660, y: 450 };
const SETTLE_MILLISECONDS = 1_500;

/**
 * Opens a list of 20 000 customers in the built page, makes the archive and colours it, then scrolls and types. What
 * `npm run build` made last is measured.
 */
export async function benchPage(): Promise<PageMeasurement[]> {
  const certificate = await loadOwnCertificate(cacheFolder(), new Date());
  const projectFolder = join(__dirname, '../..');
  const server = await startServer({ projectFolder, configuration: { displayLanguage: 'en-US' } }, 0, certificate);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    const opened = new WorkbenchPage(await context.newPage(), context);
    // A bench measures slow machines too.
    opened.page.setDefaultTimeout(300_000);
    await opened.page.goto(`${server.address}/?locale=en-US&pane=350`);
    await opened.page.waitForFunction(() => 'workbench' in window);
    await opened.workbench.ready();
    await opened.page.locator(GRID).first().waitFor();
    return await measureActions(opened);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureActions(opened: WorkbenchPage): Promise<PageMeasurement[]> {
  const session = await opened.context.newCDPSession(opened.page);
  // CPU time: other work on the machine does not change it much.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await opened.page.evaluate(watchFrames);
  const measurements: PageMeasurement[] = [];
  const measure = async (action: string, steps: number, step: (index: number) => Promise<void>): Promise<void> => {
    const measurement = await measureAction({ opened, session, action, steps, step });
    measurements.push(measurement);
    print(measurement);
  };
  const { page, workbench } = opened;
  process.stdout.write(`load average ${(loadavg()[0] ?? 0).toFixed(1)}\n`);
  await measure('open a .csv file', 1, () => openCustomers(opened));
  await measure('create the archive', 1, () => createArchiveFromSheet(opened, englishWords));
  await measure('reclassify', 1, () => reclassifyFromRibbon(opened));
  await page.waitForTimeout(SETTLE_MILLISECONDS);
  await page.mouse.move(INSIDE_GRID.x, INSIDE_GRID.y);
  await measure('scroll by the wheel', 60, () => page.mouse.wheel(0, 400));
  await workbench.select('Customers!D5');
  await page.mouse.click(INSIDE_GRID.x, INSIDE_GRID.y);
  await measure('move down by arrow', 40, () => page.keyboard.press('ArrowDown'));
  await measure('type a number and Enter', 10, async (index) => {
    await page.keyboard.type(String(1_000 + index));
    await page.keyboard.press('Enter');
    await waitForFrame(opened);
  });
  return measurements;
}

/** The list as a file that a person would open. */
async function openCustomers({ page, workbench }: WorkbenchPage): Promise<void> {
  const rows = [benchHeaders, ...makeCustomers(CUSTOMERS)];
  const text = rows.map((row) => row.map((value) => `"${value}"`).join(',')).join('\r\n');
  await page.evaluate((content) => window.workbench.openFile('list.csv', new TextEncoder().encode(content)), text);
  await workbench.idle();
}

interface Action {
  readonly opened: WorkbenchPage;
  readonly session: CDPSession;
  readonly action: string;
  readonly steps: number;
  readonly step: (index: number) => Promise<void>;
}

async function measureAction({ opened, session, action, steps, step }: Action): Promise<PageMeasurement> {
  await opened.page.waitForTimeout(SETTLE_MILLISECONDS);
  await opened.page.evaluate(() => {
    window.benchFrames = { longestTask: 0, longestFrame: 0 };
  });
  const before = await readBusyTime(session);
  const start = performance.now();
  for (let index = 0; index < steps; index += 1) await step(index);
  await waitForFrame(opened);
  const wallMs = performance.now() - start;
  const ownMs = (await readBusyTime(session)) - before;
  const { longestTask, longestFrame } = await opened.page.evaluate(() => window.benchFrames);
  return { action, wallMs, ownMsPerStep: ownMs / steps, longestTaskMs: longestTask, longestFrameMs: longestFrame };
}

async function readBusyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Until what was done is drawn: the frame after the next has it. */
async function waitForFrame({ page }: WorkbenchPage): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

declare global {
  interface Window {
    benchFrames: { longestTask: number; longestFrame: number };
  }
}

/** Runs in the page from now on. */
function watchFrames(): void {
  window.benchFrames = { longestTask: 0, longestFrame: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.benchFrames.longestTask = Math.max(window.benchFrames.longestTask, duration);
    }
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const look = (now: number): void => {
    window.benchFrames.longestFrame = Math.max(window.benchFrames.longestFrame, now - last);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function print({ action, wallMs, ownMsPerStep, longestTaskMs, longestFrameMs }: PageMeasurement): void {
  const figures = [wallMs, ownMsPerStep, longestTaskMs, longestFrameMs].map((value) => value.toFixed(0).padStart(10));
  process.stdout.write(`${action.padEnd(26)}${figures.join('')}\n`);
}
