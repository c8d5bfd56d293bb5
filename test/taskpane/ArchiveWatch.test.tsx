import { act, screen } from '@testing-library/react';
import { WorkbookProblem } from '../../src/usecases/archiveWorkbook';
import { createSummary, MemoryWorkbook } from './support/MemoryWorkbook';
import { renderPane } from './support/renderPane';

describe('watching the workbook', () => {
  it('looks again after a job that failed, because what it wrote itself is not told by Excel', async () => {
    const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });
    const { user } = await renderPane(workbook);
    workbook.failNext('planReclassification', new WorkbookProblem('hostRefused', { code: 'GeneralException' }));
    workbook.state = { kind: 'found', summary: createSummary({ customers: 21 }) };
    await user.click(await screen.findByRole('button', { name: /^Reclassify/ }));
    await screen.findByRole('heading', { level: 1, name: '21 customers' });
  });

  it('looks again when the user comes back to a pane that knows of no archive', async () => {
    const workbook = new MemoryWorkbook({ kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' });
    await renderPane(workbook);
    await screen.findByRole('button', { name: /empty archive/ });
    workbook.state = { kind: 'found', summary: createSummary({ customers: 21 }) };
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    await screen.findByRole('heading', { level: 1, name: '21 customers' });
  });
});
