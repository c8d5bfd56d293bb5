import { screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { dismissShown, getShown, showColoured, showTask } from '../../../src/taskpane/shown';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

const openArchive = () => new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });
const openBlank = () => new MemoryWorkbook({ kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' });

afterEach(() => act(() => dismissShown()));

describe('the ribbon menu Colour by', () => {
  it('is answered in the archive’s view, whatever was shown', async () => {
    await renderPane(openArchive(), 'en-US', 'en-US', 'find');
    await screen.findByRole('tab', { name: 'Find', selected: true });
    act(() => showColoured('rating'));
    await screen.findByText('The customers’ rows are coloured by credit rating.');
    expect(screen.getByRole('tab', { name: 'Archive', selected: true })).toBeTruthy();
    expect(getShown().kind).toBe('nothing');
  });

  it('is answered in a pane that was not there yet', async () => {
    act(() => showColoured('none'));
    await renderPane(openArchive(), 'zh-CN', 'zh-CN', 'customer');
    await screen.findByText('客户行已不再着色，信用等级单元格仍有颜色。');
    expect(getShown().kind).toBe('nothing');
  });
});

describe('a ribbon button for judgements', () => {
  it('leads to the first run where there is no archive, and is forgotten there', async () => {
    act(() => showTask('evaluate'));
    await renderPane(openBlank());
    await screen.findByRole('heading', { level: 1, name: 'Start your customer archive' });
    await waitFor(() => expect(getShown().kind).toBe('nothing'));
  });
});
