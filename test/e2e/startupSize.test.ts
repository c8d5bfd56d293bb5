import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { startupBudget } from '../../.build/startupSize';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();
const dist = path.join(__dirname, '../../dist');

describe('the pane at start', () => {
  // `npm run size` adds up what the page names; this adds up what it really fetches, its language included.
  it.each(['en-US', 'zh-TW'] as const)('fetches no more than its budget in %s', async (locale) => {
    const opened = await openWorkbench({ locale });
    await opened.pane().getByRole('button').first().waitFor();
    const fetched = await opened
      .paneFrame()
      .evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    const files = fetched.filter((address) => address.startsWith('/addin/')).map((address) => address.slice(7));
    expect(files).toContain('functions.js');
    const bytes = ['taskpane.html', ...files].map((file) => gzipSync(readFileSync(path.join(dist, file))).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(startupBudget);
  });
});
