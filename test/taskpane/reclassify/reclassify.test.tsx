import { screen, waitFor, within } from '@testing-library/react';
import { dismissShown, showProblem, showReclassified } from '../../../src/taskpane/shown';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import type { ReclassifyDecision } from '../../../src/usecases/reclassify';
import { createNewMoves } from '../support/createMoves';
import { createDecision, createPlan, createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';
import { act } from 'react';

const applied = { name: 'reclassify', cellsWritten: 3, recordsAppended: 3 } as const;

const decided = createDecision({
  moves: [
    { record: '0007', from: 'C', to: 'B', direction: 'up', value: 1000 },
    { record: '0003', from: 'B', to: 'A', direction: 'up', value: 45000 },
    { record: '0009', from: 'A', to: 'B', direction: 'down', value: 2000 },
    { record: '0012', from: 'C', to: '', direction: 'lost' },
  ],
  tiedUp: 1,
  unclassified: [{ record: '0012', row: 1014, reason: 'missing', field: 'probability' }],
});

function openWorkbook(decision: ReclassifyDecision = decided): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });
  workbook.decision = decision;
  workbook.names = { '0003': 'Cedar Lane', '0007': 'Granite Peak', '0009': 'Ironbridge' };
  return workbook;
}

const find = (name: string | RegExp) => screen.findByRole('button', { name });

async function openPreview(workbook: MemoryWorkbook) {
  const pane = await renderPane(workbook);
  await pane.user.click(await find('Reclassify…'));
  await screen.findByRole('heading', { level: 1, name: 'Reclassify' });
  return pane;
}

afterEach(() => act(() => dismissShown()));

describe('the preview of reclassifying', () => {
  it('says who moves where, the greatest values first, and writes nothing', async () => {
    const workbook = openWorkbook();
    await openPreview(workbook);
    const movers = within(await screen.findByRole('list', { name: 'Up: 2' }));
    await movers.findByText('Cedar Lane');
    expect(movers.getAllByRole('button').map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Cedar Lane0003 · 45,000.*from tier B to tier A$/),
      expect.stringMatching(/^Granite Peak0007 · 1,000.*from tier C to tier B$/),
    ]);
    expect(screen.getByText('1 customer equals the last one of a better tier and goes there too.')).toBeTruthy();
    expect(workbook.applied).toHaveLength(0);
  });

  it('leads from each customer to the row, and says so if the row is gone', async () => {
    const workbook = openWorkbook();
    const { user } = await openPreview(workbook);
    await user.click(await find(/Cedar Lane/));
    expect(workbook.selected).toEqual(['customers/0003']);
    workbook.failNext('selectRecord', new WorkbookProblem('recordNotFound', { record: '0007' }));
    await user.click(await find(/Granite Peak/));
    await screen.findByText('This record is not in its table any more');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('gives the reason for each customer who cannot be classified, in the words of the archive', async () => {
    const workbook = openWorkbook();
    const { user } = await openPreview(workbook);
    const row = await find(/0012.*Row 1014 · Probability is missing/);
    await user.click(row);
    expect(workbook.selected).toEqual(['customers/0012']);
  });

  it('reads the names of those only whom it draws', async () => {
    const workbook = openWorkbook(createDecision({ moves: createNewMoves(100_000) }));
    const asked: number[] = [];
    const readNames = workbook.readNames.bind(workbook);
    workbook.readNames = (records) => {
      asked.push(records.length);
      return readNames(records);
    };
    await openPreview(workbook);
    await screen.findByRole('list', { name: 'First time: 100,000' });
    expect(screen.getByText('and 99,950 more')).toBeTruthy();
    expect(asked).toEqual([50]);
  });

  it('applies when told to, shows the result, and can be undone', async () => {
    const workbook = openWorkbook();
    const { user } = await openPreview(workbook);
    await user.click(await find('Apply'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Reclassified' })).toBe(document.activeElement);
    expect(screen.getByText('4 customers have a new tier.')).toBeTruthy();
    expect(workbook.applied).toEqual([decided.plan]);
    await user.click(await find('Undo reclassifying'));
    await screen.findByText('The tiers are as they were before reclassifying.');
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
    expect(workbook.undoable()).toBeUndefined();
  });

  it('goes back home when the user thinks better of it', async () => {
    const workbook = openWorkbook();
    const { user } = await openPreview(workbook);
    await user.click(await find('Cancel'));
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
    expect(workbook.applied).toHaveLength(0);
  });

  it('decides anew after a conflict, before anything is written', async () => {
    const workbook = openWorkbook();
    const { user } = await openPreview(workbook);
    workbook.failNext('apply', new WorkbookProblem('conflict', { table: 'customers' }));
    await user.click(await find('Apply'));
    await screen.findByText('Somebody changed the archive meanwhile');
    workbook.decision = createDecision({});
    await user.click(await find('Try again'));
    await screen.findByText(/Every customer already stands in the right tier/);
    expect(workbook.applied).toHaveLength(0);
  });

  it('stops reading when the user cancels, and changes nothing', async () => {
    const workbook = openWorkbook();
    const release = workbook.holdNext('planReclassification');
    const { user } = await renderPane(workbook);
    await user.click(await find('Reclassify…'));
    await user.click(await find('Cancel'));
    release();
    await screen.findByText('Stopped. Nothing was changed.');
    await find('Reclassify…');
  });

  it('says so where there is nobody to classify', async () => {
    await openPreview(openWorkbook(createDecision({ customers: 0, counts: [] })));
    expect(screen.getByText('There are no customers to classify yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
  });
});

describe('what the ribbon button did', () => {
  it.each([
    [
      'that nobody could be classified, where everybody lacks something',
      1,
      'No customer could be classified. The reasons are below.',
    ],
    ['that all is right already, where some can be classified', 2, 'Every customer already stood in the right tier.'],
  ])('says %s', async (_case, customers, message) => {
    const decision = createDecision({ customers, unclassified: decided.unclassified, moves: [] });
    const workbook = openWorkbook(decision);
    await workbook.apply(decision.plan, {});
    showReclassified(decision, applied);
    await renderPane(workbook);
    expect((await screen.findByText(message)).getAttribute('role')).toBe('status');
  });

  it('is shown when the pane is opened later', async () => {
    const workbook = openWorkbook();
    await workbook.apply(decided.plan, {});
    showReclassified(decided, applied);
    const { user } = await renderPane(workbook);
    await screen.findByRole('heading', { level: 1, name: 'Reclassified' });
    await user.click(await find('Done'));
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
  });

  it('is shown in the open pane, which looks at the workbook again, without taking the focus', async () => {
    const workbook = openWorkbook();
    await renderPane(workbook);
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
    document.hasFocus = () => false;
    workbook.state = { kind: 'found', summary: createSummary({ customers: 21 }) };
    await workbook.apply(decided.plan, {});
    act(() => showReclassified(decided, applied));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Reclassified' });
    expect(document.activeElement).not.toBe(heading);
    act(() => dismissShown());
    await screen.findByRole('heading', { level: 1, name: '21 customers' });
  });

  it('offers no undo when something else was done since', async () => {
    const workbook = openWorkbook();
    await workbook.apply(createPlan('repairArchive'), {});
    showReclassified(decided, applied);
    await renderPane(workbook);
    await screen.findByRole('heading', { level: 1, name: 'Reclassified' });
    expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull();
  });

  it('takes the place of what the pane told before', async () => {
    const workbook = new MemoryWorkbook({ kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' });
    const { user } = await renderPane(workbook);
    await user.click(await find(/empty archive/));
    await screen.findByText(/The archive is ready/);
    await workbook.apply(decided.plan, {});
    act(() => showReclassified(decided, applied));
    await screen.findByRole('heading', { level: 1, name: 'Reclassified' });
    expect(screen.queryByText(/The archive is ready/)).toBeNull();
  });

  it('leaves no preview behind that was decided before it, once it is undone', async () => {
    const workbook = openWorkbook();
    const { user } = await openPreview(workbook);
    await workbook.apply(decided.plan, {});
    act(() => showReclassified(decided, applied));
    await user.click(await find('Undo reclassifying'));
    await screen.findByText('The tiers are as they were before reclassifying.');
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
  });

  it('is no longer told as a problem once the pane begins other work', async () => {
    const workbook = new MemoryWorkbook({ kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' });
    const { user } = await renderPane(workbook);
    await find(/empty archive/);
    act(() => showProblem(new WorkbookProblem('cellBeingEdited')));
    await screen.findByText('A cell is being edited');
    await user.click(await find(/empty archive/));
    await screen.findByText(/The archive is ready/);
    expect(screen.queryByText('A cell is being edited')).toBeNull();
  });

  it('is told as a problem when it failed, until the user has seen it', async () => {
    const { user } = await renderPane(openWorkbook());
    await find('Reclassify…');
    act(() => showProblem(new WorkbookProblem('sheetProtected', { sheet: 'Customers' })));
    const problem = await screen.findByRole('group', { name: /^The sheet “Customers” is protected/ });
    await user.click(within(problem).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByText(/is protected/)).toBeNull());
  });
});
