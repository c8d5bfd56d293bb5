import { screen, waitFor } from '@testing-library/react';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

const found = () => new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });

describe('a workbook that does not answer', () => {
  it('is a message with a retry, never a spinner for ever', async () => {
    const workbook = found();
    workbook.failNext('look', new WorkbookProblem('hostSilent'));
    const { user } = await renderPane(workbook);
    await screen.findByText('Excel does not answer');
    expect(screen.queryByText(/Looking for the archive/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
  });

  it('shows that it is being looked at meanwhile', async () => {
    const workbook = found();
    const release = workbook.holdNext('look');
    await renderPane(workbook);
    expect(screen.getByText('Looking for the archive in this workbook…')).toBeTruthy();
    release();
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
  });

  it('leaves what is shown where it is when a later look fails', async () => {
    const workbook = found();
    const { user } = await renderPane(workbook);
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
    workbook.failNext('look', new WorkbookProblem('hostSilent'));
    workbook.changeTo({ kind: 'found', summary: createSummary({ customers: 21 }) });
    await screen.findByText('Excel does not answer');
    expect(screen.getByRole('heading', { level: 1, name: '20 customers' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { level: 1, name: '21 customers' });
    expect(screen.queryByText('Excel does not answer')).toBeNull();
  });
});

describe('looking again', () => {
  it('withdraws the failure of an earlier look when it succeeds by itself', async () => {
    const workbook = found();
    await renderPane(workbook);
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
    workbook.failNext('look', new WorkbookProblem('settingInvalid', { setting: 'Ties', value: 'maybe' }));
    workbook.changeTo(workbook.state);
    await screen.findByText('A setting cannot be used: Ties');
    workbook.changeTo({ kind: 'found', summary: createSummary({ customers: 21 }) });
    await screen.findByRole('heading', { level: 1, name: '21 customers' });
    expect(screen.queryByText('A setting cannot be used: Ties')).toBeNull();
  });

  it('happens once for all changes while a look is under way', async () => {
    const workbook = found();
    await renderPane(workbook);
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
    const look = jest.spyOn(workbook, 'look');
    const release = workbook.holdNext('look');
    for (let customers = 21; customers <= 30; customers += 1) {
      workbook.changeTo({ kind: 'found', summary: createSummary({ customers }) });
    }
    release();
    await screen.findByRole('heading', { level: 1, name: '30 customers' });
    await waitFor(() => expect(look).toHaveBeenCalledTimes(2));
  });

  it('does not make a creation that succeeded look like a failure that could be repeated', async () => {
    const workbook = new MemoryWorkbook({ kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' });
    const { user } = await renderPane(workbook);
    await screen.findByRole('button', { name: /empty archive/ });
    workbook.failNext('look', new WorkbookProblem('hostSilent'));
    await user.click(screen.getByRole('button', { name: /empty archive/ }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { level: 1, name: 'No customers yet' });
    expect(workbook.applied).toHaveLength(1);
  });
});

describe('a fault of the program', () => {
  it('is told with its message and can be tried again', async () => {
    const workbook = found();
    const planned = workbook.planReclassification.bind(workbook);
    workbook.planReclassification = () => Promise.reject(new TypeError('x is not a function'));
    const { user } = await renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Reclassify…' }));
    await screen.findByText('Something went wrong in the add-in');
    expect(screen.getByText('It reports: x is not a function')).toBeTruthy();
    workbook.planReclassification = planned;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { level: 1, name: 'Reclassify' });
  });
});

describe('sheets that a failed creation had to leave behind', () => {
  it('are named, so that the user can delete them', async () => {
    const workbook = new MemoryWorkbook({ kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' });
    workbook.failNext('apply', new WorkbookProblem('cancelled', { standingSheets: 'Customers, Settings' }));
    const { user } = await renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: /empty archive/ }));
    await screen.findByText(/Left half-made, please delete: Customers, Settings\./);
  });
});

describe('an archive that somebody else made meanwhile', () => {
  it('replaces the first run instead of being made twice', async () => {
    const workbook = new MemoryWorkbook({ kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' });
    await renderPane(workbook);
    await screen.findByRole('button', { name: /empty archive/ });
    workbook.changeTo({ kind: 'found', summary: createSummary({}) });
    await waitFor(() => expect(screen.queryByRole('button', { name: /empty archive/ })).toBeNull());
  });
});
