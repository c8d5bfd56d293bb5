import { screen, within } from '@testing-library/react';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

const found = (given: Parameters<typeof createSummary>[0] = {}) =>
  new MemoryWorkbook({ kind: 'found', summary: createSummary(given) });

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('home', () => {
  it('shows the archive at a glance', async () => {
    await renderPane(found({ customers: 1250, unclassified: 250, lastReclassified: '2026-11-20' }), 'en-US', 'de-DE');
    await screen.findByRole('heading', { level: 1, name: '1.250 customers' });
    const rows = rowsOf(screen.getByRole('table', { name: 'Customers by tier' }));
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['ATier A', '3'],
      ['BTier B', '4'],
      ['CTier C', '13'],
      ['Not classified', '250'],
    ]);
    expect(screen.getByText('20.11.2026')).toBeTruthy();
    expect(screen.getByText('Key accounts')).toBeTruthy();
  });

  it('reads naturally with one customer and without any', async () => {
    const workbook = found({ customers: 1 });
    await renderPane(workbook);
    await screen.findByRole('heading', { level: 1, name: '1 customer' });
    workbook.changeTo({ kind: 'found', summary: createSummary({ customers: 0 }) });
    await screen.findByRole('heading', { level: 1, name: 'No customers yet' });
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Never')).toBeTruthy();
  });

  it('follows the workbook while it is open, and no longer once it is closed', async () => {
    const workbook = found();
    const { unmount } = await renderPane(workbook);
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
    workbook.changeTo({ kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' });
    await screen.findByRole('button', { name: /empty archive/ });
    expect(workbook.listenerCount).toBe(1);
    unmount();
    expect(workbook.listenerCount).toBe(0);
  });

  it('offers to undo only what can be undone, by its name', async () => {
    const workbook = new MemoryWorkbook({ kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' });
    const { user } = await renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: /empty archive/ }));
    await user.click(await screen.findByRole('button', { name: 'Undo creating the archive' }));
    await screen.findByText('The archive was taken away again.');
    await screen.findByRole('button', { name: /empty archive/ });
    workbook.changeTo({ kind: 'found', summary: createSummary({}) });
    await screen.findByRole('button', { name: 'Reclassify…' });
    expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull();
  });
});
