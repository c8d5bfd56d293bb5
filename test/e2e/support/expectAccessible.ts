import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, ElementContext } from 'axe-core';
import type { WorkbenchPage } from './WorkbenchPage';

const script = readFileSync(join(require.resolve('axe-core'), '../axe.min.js'), 'utf8');

/** Fails with every violation that axe finds in the add-in's pane as it is drawn: WCAG 2.2 AA and good practices. */
export async function expectAccessible(opened: WorkbenchPage): Promise<void> {
  const frame = opened.paneFrame();
  await frame.evaluate(script);
  const violations = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: ElementContext) => Promise<AxeResults> } };
    // Fluent's guards at the ends of lists take the focus only to pass it on at once.
    return (await axe.run({ exclude: [['[data-tabster-dummy]']] })).violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
    }));
  });
  expect(violations).toEqual([]);
}
