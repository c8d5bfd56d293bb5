import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareClasses } from './compareClasses';
import { describeCoverage } from './describeCoverage';
import { readHostClasses } from './readHostClasses';
import { readOfficeClasses } from './readOfficeClasses';

const file = path.join(__dirname, '../../workbench/GAPS.md');

/** What stands above is written by hand, what stands below by `npm run gaps`. */
const marker = '## The Excel API, member by member';

/** GAPS.md as it is. */
export function readGaps(): string {
  return readFileSync(file, 'utf8');
}

/** GAPS.md as it should be: its own words, followed by what the code declares today. */
export function composeGaps(current: string): string {
  const position = current.indexOf(marker);
  if (position < 0) throw new Error(`${file} has no heading "${marker}".`);
  const coverage = describeCoverage(compareClasses(readOfficeClasses(), readHostClasses()));
  return `${current.slice(0, position)}${marker}\n\n${coverage}`;
}

export function writeGaps(): void {
  writeFileSync(file, composeGaps(readGaps()));
}
