import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An archive of version 3 as the add-in of the fifth issue saved it: made by the code of commit bc0a55d from an invented list
 * of ten customers in English with one column of their own (Favourite tea), a contact, two invoices and a month of sales; reclassified
 * once. It was run in the workbench in Node and saved with its `saveFile`.
 */
export function readThirdVersion(): Uint8Array {
  return readFileSync(join(__dirname, 'thirdVersion.xlsx'));
}
