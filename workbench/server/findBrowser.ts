import { delimiter, join } from 'node:path';

/** Edge first: it is what Excel on the web is most used with. All of these are Chromium and take the same switches. */
const linuxCommands = [
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
];

const macApplications = ['Microsoft Edge', 'Google Chrome', 'Chromium'];

const windowsPrograms = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];

/**
 * The first Chromium-based browser installed on this machine.
 * @param exists tells whether a file is there
 * @returns the path of its program, or `undefined` where there is none.
 */
export function findBrowser(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean,
): string | undefined {
  return candidates(platform, environment).find(exists);
}

function candidates(platform: NodeJS.Platform, environment: Readonly<Record<string, string | undefined>>): string[] {
  if (platform === 'win32') {
    const folders = ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    return windowsPrograms.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  if (platform === 'darwin') return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxCommands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
