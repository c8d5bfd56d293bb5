import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An archive of version 1 as the add-in of the first issue saved it: made by the code of commit 00b34de from an invented list
 * of twelve customers in simplified Chinese with one column of their own (业务员私记), then reclassified once, on 2026-03-31.
 * It was run in the workbench in Node and saved with its `saveFile`.
 */
export const firstVersionFile = join(__dirname, 'firstVersion.xlsx');

export function readFirstVersion(): Uint8Array {
  return readFileSync(firstVersionFile);
}
