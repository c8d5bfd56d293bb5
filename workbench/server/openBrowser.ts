import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publicKeyHash } from './certificate';
import type { Certificate } from './certificate';
import { findBrowser } from './findBrowser';

/** What became of opening a browser; the caller tells the person. */
export type Opening = 'opened' | 'openedWithWarning' | 'failed';

/**
 * Opens the address in a browser. A self-made certificate would bring up a warning page, so a Chromium-based browser
 * is started with a profile of its own that accepts this one certificate; without such a browser the system's own
 * opener is used and the person has to accept the certificate once (`openedWithWarning`).
 * @param profileFolder where the browser's own profile is kept
 */
export async function openBrowser(address: string, certificate: Certificate, profileFolder: string): Promise<Opening> {
  if (certificate.isTrusted) return (await isStarted(...systemOpener(address))) ? 'opened' : 'failed';
  const browser = findBrowser(process.platform, process.env, existsSync);
  if (browser === undefined) return (await isStarted(...systemOpener(address))) ? 'openedWithWarning' : 'failed';
  const switches = [
    `--user-data-dir=${join(profileFolder, 'browser')}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash(certificate.certificate)}`,
    '--no-first-run',
    '--no-default-browser-check',
    address,
  ];
  return (await isStarted(browser, switches)) ? 'opened' : 'failed';
}

function systemOpener(address: string): [command: string, parameters: string[]] {
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
}

/** Starts a program that lives on without us; false where it cannot be started. */
function isStarted(command: string, parameters: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { detached: true, stdio: 'ignore' });
    child.once('error', () => {
      resolve(false);
    });
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
