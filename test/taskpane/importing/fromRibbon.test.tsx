import { screen, fireEvent, waitFor } from '@testing-library/react';
import { act } from 'react';
import { dismissShown, getShown, showTask } from '../../../src/taskpane/shown';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';
import { openColumns } from './openImport';

const heading = { level: 1, name: 'Import a list' } as const;

const openArchive = () => new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });
const openBlank = () => new MemoryWorkbook({ kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' });

afterEach(() => act(() => dismissShown()));

describe('the ribbon button Import a list', () => {
  it('opens the import in a pane that was not there yet, once', async () => {
    act(() => showTask('import'));
    const { user } = await renderPane(openArchive(), 'en-US', 'en-US', 'customer');
    await screen.findByRole('heading', heading);
    expect(getShown().kind).toBe('nothing');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByRole('button', { name: 'Import a list…' });
  });

  it('leads there from whatever view is shown, and from there to any other', async () => {
    const { user } = await renderPane(openArchive(), 'en-US', 'en-US', 'find');
    await screen.findByRole('tab', { name: 'Find', selected: true });
    act(() => showTask('import'));
    await screen.findByRole('heading', heading);
    await user.click(screen.getByRole('tab', { name: 'Find' }));
    await screen.findByRole('tab', { name: 'Find', selected: true });
  });

  it('makes way for the next list where the result of one still stands', async () => {
    const { press, strings } = await openColumns();
    await press(strings.importing.next);
    await screen.findByRole('heading', { level: 1, name: strings.importChoices.heading });
    await press(strings.importing.next);
    await press('Import 2 customers');
    await screen.findByRole('heading', { level: 1, name: 'Imported' });
    act(() => showTask('import'));
    await screen.findByRole('heading', heading);
  });

  it('goes on with the list at hand where one is under way', async () => {
    await openColumns();
    act(() => showTask('import'));
    await waitFor(() => expect(getShown().kind).toBe('nothing'));
    expect(screen.getByRole('heading', { level: 1, name: 'Check the columns' })).toBeTruthy();
  });

  it('leads to the list that a first archive is made from', async () => {
    await renderPane(openBlank());
    await screen.findByRole('heading', { level: 1, name: 'Start your customer archive' });
    act(() => showTask('import'));
    await screen.findByRole('heading', heading);
    expect(getShown().kind).toBe('nothing');
  });

  it('does so in a pane that was not there yet, too', async () => {
    act(() => showTask('import'));
    await renderPane(openBlank());
    await screen.findByRole('heading', heading);
    await waitFor(() => expect(getShown().kind).toBe('nothing'));
  });
});

describe('what is told in the pane', () => {
  it('is gone once another task is opened', async () => {
    const workbook = openBlank();
    const { user, strings } = await renderPane(workbook);
    const empty = await screen.findByRole('button', { name: new RegExp(`^${strings.firstRun.empty}`) });
    workbook.state = { kind: 'found', summary: createSummary({ customers: 0 }) };
    await user.click(empty);
    await screen.findByText(/archive is ready/);
    await user.click(await screen.findByRole('button', { name: 'Import a list…' }));
    await screen.findByRole('heading', heading);
    expect(screen.queryByText(/archive is ready/)).toBeNull();
  });

  it('says why nothing was read of several files that were dropped together', async () => {
    const workbook = openArchive();
    await renderPane(workbook);
    await screen.findByRole('button', { name: 'Import a list…' });
    const files = ['a.csv', 'b.csv'].map((name) => new File(['x'], name));
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } });
    await screen.findByText('Nothing was read: drop one file at a time, please.');
    expect(workbook.importing.opened).toEqual([]);
  });
});
