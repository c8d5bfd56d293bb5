import { homedir } from 'node:os';
import { join } from 'node:path';

const name = 'customer-archive-workbench';

/** The folder for what the workbench keeps between starts, where this operating system keeps such things. */
export function cacheFolder(platform = process.platform, environment = process.env, home = homedir()): string {
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), name);
  if (platform === 'darwin') return join(home, 'Library', 'Caches', name);
  return join(environment['XDG_CACHE_HOME'] ?? join(home, '.cache'), name);
}
