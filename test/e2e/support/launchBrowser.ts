import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { patience } from './eventually';
import { unpackChromium } from './unpackChromium';

/** Nothing of the browser's own may reach for the network, and letters are placed alike on every machine. */
const switches = ['--disable-background-networking', '--font-render-hinting=none'];

/** Browsers that are likely to be installed where npm does not bring one. */
const installedChannels = ['msedge', 'chrome'];

/**
 * Starts a browser without a window: on Linux the one that comes with `npm ci`, elsewhere an installed Edge or Chrome.
 * @throws Error that says what to install.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux') {
    return chromium.launch({ executablePath: await unpackChromium(), args: switches, timeout: patience });
  }
  const failures: string[] = [];
  for (const channel of installedChannels) {
    try {
      return await chromium.launch({ channel, args: switches, timeout: patience });
    } catch (error) {
      failures.push(`${channel}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(`The browser tests need Microsoft Edge or Google Chrome installed.\n${failures.join('\n')}`);
}
