/** `npm run size`: prints what the pane loads at start and fails above the budget. Needs `npm run build` first. */
import path from 'node:path';
import { measureStartup, startupBudget } from './startupSize';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);

const files = measureStartup(path.join(__dirname, '../dist'), 'taskpane.html');
const total = files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
const rows = files.map(({ file, bytes, gzipBytes }) => `${file.padEnd(32)}${kilobytes(bytes)}${kilobytes(gzipBytes)}`);
const summary = `${'in all'.padEnd(44)}${kilobytes(total)}  of ${kilobytes(startupBudget).trim()} allowed`;
process.stdout.write([`${'loaded at start'.padEnd(32)}       bytes        gzip`, ...rows, summary, ''].join('\n'));
if (total > startupBudget) {
  process.stderr.write('The pane loads too much at start. Load what is not needed first with import().\n');
  process.exitCode = 1;
}
