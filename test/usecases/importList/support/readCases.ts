import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The golden cases of a folder under `cases`, one a file, as they stand there. */
export function readCases(folder: string): readonly unknown[] {
  const path = join(__dirname, '..', 'cases', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .map((file): unknown => JSON.parse(readFileSync(join(path, file), 'utf8')));
}
