import { existsSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '../../../shared/data');

/**
 * The path of a file or folder in the real data, which lies beside the project and is no part of it.
 * @param segments e.g. `main_job`, `README.md`
 * @throws Error if it is not there: tests over data must not pass because there is none
 */
export function sharedData(...segments: readonly string[]): string {
  const place = path.join(folder, ...segments);
  if (!existsSync(place)) {
    throw new Error(`${place} is missing. The tests over real data need the folder shared/data beside the project.`);
  }
  return place;
}
