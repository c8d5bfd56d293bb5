import { readFileSync } from 'node:fs';
import type { OpenedSource } from '../../../src/usecases/importList/files/openedSource';
import { openSourceFile } from '../../../src/usecases/importList/files/openSourceFile';
import type { SourceSheet } from '../../../src/usecases/importList/sourceSheet';
import type { SourceTable } from '../../../src/usecases/importList/sourceTable';
import { runSteps } from '../../../src/usecases/importList/steps';
import { findSourceTables } from '../../../src/usecases/importList/tables/findSourceTables';
import { sharedData } from '../sharedData';

/** The table that is found first in a file of the real data, read as the add-in reads a file that was chosen. */
export function readSourceTable(...segments: readonly string[]): SourceTable {
  const name = segments.at(-1) ?? '';
  const opened = runSteps(openSourceFile(name, readFileSync(sharedData(...segments))));
  const [table] = runSteps(findSourceTables(readFirstSheet(opened)));
  if (table === undefined) {
    throw new Error(`No table was found in ${name}.`);
  }
  return table;
}

function readFirstSheet(opened: OpenedSource): SourceSheet {
  return opened.kind === 'text'
    ? runSteps(opened.readText(opened.detected))
    : runSteps(opened.readSheet(opened.sheetNames[0] ?? ''));
}
