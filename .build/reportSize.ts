/** `npm run size`: prints what the pane loads at start and fails above the budget. Needs `npm run build` first. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { measureStartup, startupBudget } from './startupSize';

const folder = path.join(__dirname, '../dist');
const page = 'taskpane.html';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);

function reportSize(): void {
  const files = measureStartup(folder, page);
  const total = files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
  const rows = files.map(
    ({ file, bytes, gzipBytes }) => `${file.padEnd(32)}${kilobytes(bytes)}${kilobytes(gzipBytes)}`,
  );
  const summary = `${'in all'.padEnd(44)}${kilobytes(total)}  of ${kilobytes(startupBudget).trim()} allowed`;
  process.stdout.write([`${'loaded at start'.padEnd(32)}       bytes        gzip`, ...rows, summary, ''].join('\n'));
  if (total > startupBudget) {
    process.stderr.write('The pane loads too much at start. Load what is not needed first with import().\n');
    process.exitCode = 1;
  }
}

if (existsSync(path.join(folder, page))) {
  reportSize();
} else {
  process.stderr.write('There is nothing to measure yet: run `npm run build` first.\n');
  process.exitCode = 1;
}
