import { act, screen, within } from '@testing-library/react';
import { languages, type Language } from '../../../src/archive/language';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import { createPlan, createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

const found = (given: Parameters<typeof createSummary>[0] = {}) =>
  new MemoryWorkbook({ kind: 'found', summary: createSummary(given) });

const find = (name: string | RegExp) => screen.findByRole('button', { name });

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('home', () => {
  it('shows the archive at a glance', async () => {
    await renderPane(found({ customers: 1250, unclassified: 250, lastTierChange: '2026-11-20' }), 'en-US', 'de-DE');
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
    expect(screen.getByText('None yet')).toBeTruthy();
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
    const workbook = found();
    await workbook.apply(createPlan('repairArchive'), {});
    const { user } = await renderPane(workbook);
    await user.click(await find('Undo the repair'));
    await screen.findByText('The repair was undone.');
    expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull();
  });
});

describe('what was told', () => {
  it('stays behind with its view when another is shown, but what has failed is told there too', async () => {
    const workbook = found();
    await workbook.apply(createPlan('repairArchive'), {});
    await workbook.apply(createPlan('reclassify'), {});
    const { user } = await renderPane(workbook);
    await user.click(await find('Undo reclassifying'));
    await screen.findByText('The tiers are as they were before reclassifying.');
    await user.click(screen.getByRole('tab', { name: 'Find' }));
    expect(screen.queryByText('The tiers are as they were before reclassifying.')).toBeNull();

    await user.click(screen.getByRole('tab', { name: 'Archive' }));
    workbook.failNext('undoLast', new WorkbookProblem('hostSilent'));
    await user.click(await find('Undo the repair'));
    await screen.findByText('Excel does not answer');
    await user.click(screen.getByRole('tab', { name: 'Find' }));
    expect((await screen.findAllByText('Excel does not answer')).length).toBeGreaterThan(0);
  });
});

describe('undoing the creation of an archive', () => {
  const createEmpty = async (language: Language = 'en-US') => {
    const workbook = new MemoryWorkbook({ kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' });
    const pane = await renderPane(workbook, language);
    await pane.user.click(await find(new RegExp(pane.strings.firstRun.empty)));
    await find(pane.strings.home.undoNames.createArchive);
    return { workbook, ...pane };
  };

  it.each(languages)('names in %s the sheets that will go, and goes back to the first screen', async (language) => {
    const { workbook, user, strings } = await createEmpty(language);
    workbook.state = {
      kind: 'found',
      summary: createSummary({ customers: 0, sheetNames: ['Kunden', 'Tier history', 'Settings'] }),
    };
    await user.click(await find(strings.home.undoNames.createArchive));
    expect(await screen.findByRole('heading', { level: 1, name: strings.undoCreation.title })).toBe(
      document.activeElement,
    );
    const leaving = screen.getByRole('list', { name: strings.undoCreation.sheets });
    expect(
      within(leaving)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Kunden', 'Tier history', 'Settings']);
    expect(screen.getByText(/Ctrl\+Z/)).toBeTruthy();
    expect(workbook.undoable()).toBe('createArchive');

    await user.click(await find(strings.undoCreation.confirm));
    await screen.findByText(strings.home.undone.createArchive);
    await screen.findByRole('heading', { level: 1, name: strings.firstRun.title });
    workbook.changeTo({ kind: 'found', summary: createSummary({}) });
    await find(strings.home.reclassify);
    expect(screen.queryByRole('button', { name: strings.home.undoNames.createArchive })).toBeNull();
  });

  it('deletes nothing when the user thinks better of it', async () => {
    const { workbook, user } = await createEmpty();
    await user.click(await find('Undo creating the archive'));
    await user.click(await find('Cancel'));
    await screen.findByRole('heading', { level: 1, name: 'No customers yet' });
    expect(workbook.undoable()).toBe('createArchive');
  });

  it('asks nothing when the workbook cannot be looked at, because the sheets may have other names by now', async () => {
    const { workbook, user } = await createEmpty();
    workbook.failNext('look', new WorkbookProblem('hostSilent'));
    await user.click(await find('Undo creating the archive'));
    await screen.findByText('Excel does not answer');
    expect(screen.queryByRole('button', { name: 'Delete these sheets' })).toBeNull();
    workbook.state = { kind: 'found', summary: createSummary({ sheetNames: ['Kunden'] }) };
    await user.click(await find('Try again'));
    await find('Delete these sheets');
    expect(screen.getByRole('listitem').textContent).toBe('Kunden');
    expect(screen.queryByText('Excel does not answer')).toBeNull();
  });

  it.each(languages)('is told in %s without a retry when what was reclassified has changed since', async (language) => {
    const { workbook, user, strings } = await createEmpty(language);
    await workbook.apply(createPlan('reclassify'), {});
    act(() => workbook.changeTo({ kind: 'found', summary: createSummary({}) }));
    workbook.failNext('undoLast', new WorkbookProblem('undoConflict', { table: 'tierHistory' }));
    await user.click(await find(strings.home.undoNames.reclassify));
    const { title, why, next } = strings.problems.undoConflict({});
    for (const text of [title, why, next]) {
      await screen.findByText(text);
    }
    expect(screen.queryByRole('button', { name: strings.common.tryAgain })).toBeNull();
    await find(strings.home.undoNames.reclassify);
  });

  it('says on which sheet somebody has worked since, and stays where it is', async () => {
    const { workbook, user } = await createEmpty();
    await user.click(await find('Undo creating the archive'));
    workbook.failNext('undoLast', new WorkbookProblem('conflict', { sheet: 'Customers' }));
    await user.click(await find('Delete these sheets'));
    await screen.findByText('Somebody has worked on “Customers” since');
    expect(screen.getByText(/so nothing was deleted/)).toBeTruthy();
    await screen.findByRole('heading', { level: 1, name: 'Undo creating the archive?' });
    await user.click(await find('Try again'));
    await screen.findByText('The archive was taken away again.');
  });

  it('is no longer asked about when something else was done meanwhile', async () => {
    const { workbook, user } = await createEmpty();
    await user.click(await find('Undo creating the archive'));
    await find('Delete these sheets');
    await workbook.apply(createPlan('reclassify'), {});
    act(() => workbook.changeTo({ kind: 'found', summary: createSummary({}) }));
    await find('Undo reclassifying');
    expect(screen.queryByRole('button', { name: 'Delete these sheets' })).toBeNull();
  });
});
