import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * True where a build has to run: its result is missing, or one of its sources is newer.
 * @param result the file that stands for the whole build
 * @param sources files and folders (searched with their subfolders); those that do not exist count for nothing
 */
export function isStale(result: string, sources: readonly string[]): boolean {
  if (!existsSync(result)) return true;
  const built = statSync(result).mtimeMs;
  return sources.some((source) => newestChange(source) > built);
}

/** Milliseconds of the newest change in a file, or in a folder and everything below it; 0 where there is none. */
function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  // A folder's own time tells of files that were deleted or renamed.
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), status.mtimeMs);
}
