import { run } from 'axe-core';

/**
 * Fails with every violation that axe finds in the page, WCAG 2.2 AA and the good practices it knows. Contrast is not
 * among them here, because jsdom draws nothing: the browser's tests see to that.
 */
export async function expectAccessible(): Promise<void> {
  const { violations } = await run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }))).toEqual([]);
}
