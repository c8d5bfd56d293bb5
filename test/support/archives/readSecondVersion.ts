import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An archive of version 2 as the add-in of the fourth issue saved it: made by the code of commit 2157126 from an invented list
 * of eight customers in traditional Chinese with one column of their own (業務私記), two contacts and two months of sales; reclassified
 * once, and one name changed in the card. It was run in the workbench in Node and saved with its `saveFile`.
 */
export function readSecondVersion(): Uint8Array {
  return readFileSync(join(__dirname, 'secondVersion.xlsx'));
}
