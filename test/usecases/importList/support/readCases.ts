import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The golden cases of a folder under `cases`, one a file. */
export function readCases<Case>(folder: string): readonly Case[] {
  const path = join(__dirname, '..', 'cases', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(path, file), 'utf8')) as Case);
}
