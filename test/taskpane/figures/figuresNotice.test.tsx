import { screen, waitFor, within } from '@testing-library/react';
import type { Language } from '../../../src/archive/language';
import type { Plan } from '../../../src/archive/plan';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import type { FiguresState } from '../../../src/usecases/figures/figureUpdates';
import type { Portfolio } from '../../../src/usecases/portfolio/customerPortfolio';
import { expectAccessible } from '../support/expectAccessible';
import { createPlan, createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

const change = { record: 'C1', before: '', after: 5 };

const plan: Plan = {
  ...createPlan('updateFigures'),
  columnChanges: [
    { table: 'customers', field: 'recentPurchases', changes: [change, { ...change, record: 'C2' }] },
    { table: 'customers', field: 'figuresAsOf', changes: [change] },
    { table: 'settings', field: 'value', changes: [{ ...change, record: 'medianVolume' }] },
  ],
};

const portfolio: Portfolio = {
  asOf: '2026-11-22',
  customers: [],
  cuts: { isMedian: true, loyalty: 60 },
  ranked: [],
  visits: 'none',
  withoutMargin: 0,
};

/** The portfolio, which says of which day the figures are. */
async function open(state: Partial<FiguresState> = {}, language: Language = 'en-US') {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({ language }) });
  workbook.figures.state = { asOf: '2026-11-03', sources: ['monthlySales'], isOutdated: false, ...state };
  workbook.portfolio.portfolio = portfolio;
  workbook.figures.decision = { ...workbook.figures.decision, plan, customers: 3, changed: 2 };
  const pane = await renderPane(workbook, language);
  const name = new RegExp(`^${pane.strings.archiveTasks.portfolio.name}`);
  await pane.user.click(await screen.findByRole('button', { name }));
  await screen.findByRole('heading', { level: 1, name: pane.strings.portfolio.title });
  return { ...pane, workbook };
}

const group = () => screen.findByRole('group', { name: 'Figures in Customers' });

describe('The figures in Customers', () => {
  it('are updated after they were shown, and can be taken back', async () => {
    const { user, workbook } = await open();
    await screen.findByText('Figures in Customers as of Nov 3, 2026.');
    await user.click(screen.getByRole('button', { name: 'Update figures' }));
    await screen.findByRole('heading', { name: '2 of 3 customers get other figures, as of Nov 22, 2026:' });
    const preview = within(await group());
    expect(preview.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Purchases of the last 12 months: 2',
    ]);
    expect(workbook.applied).toEqual([]);
    await expectAccessible();
    workbook.figures.state = { ...workbook.figures.state, asOf: '2026-11-22' };
    await user.click(preview.getByRole('button', { name: 'Write these figures' }));
    await screen.findByText('The figures of 2 customers are up to date now.');
    await screen.findByText('Figures in Customers as of Nov 22, 2026.');
    expect(workbook.applied).toEqual([plan]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('The figures in Customers are as they were before.');
  });

  it('are left alone where the user thinks better of it', async () => {
    const { user, workbook } = await open();
    await user.click(await screen.findByRole('button', { name: 'Update figures' }));
    await user.click(within(await group()).getByRole('button', { name: 'Cancel' }));
    await screen.findByText('Figures in Customers as of Nov 3, 2026.');
    expect(workbook.applied).toEqual([]);
  });

  it('get their new day without a question where no customer gets another figure', async () => {
    const { user, workbook } = await open();
    workbook.figures.decision = { ...workbook.figures.decision, changed: 0 };
    await user.click(await screen.findByRole('button', { name: 'Update figures' }));
    await screen.findByText('All figures are up to date, as of Nov 22, 2026.');
    expect(workbook.applied).toEqual([plan]);
  });

  it('name the records that count in none of them', async () => {
    const { user, workbook } = await open();
    workbook.figures.decision = {
      ...workbook.figures.decision,
      changed: 0,
      unassigned: { receivables: 1 },
      unusable: { monthlySales: 1_200 },
    };
    await user.click(await screen.findByRole('button', { name: 'Update figures' }));
    await screen.findByText('Receivables: 1 record names no customer of the archive');
    screen.getByText('Monthly sales: 1,200 records lack an amount or a day that can be read');
    await expectAccessible();
  });

  it('are added up anew where somebody has changed one of them meanwhile', async () => {
    const { user, workbook } = await open();
    await user.click(await screen.findByRole('button', { name: 'Update figures' }));
    workbook.failNext('apply', new WorkbookProblem('conflict', { table: 'customers', field: 'recentPurchases' }));
    await user.click(await screen.findByRole('button', { name: 'Write these figures' }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { name: /^2 of 3 customers get other figures/ });
    expect(workbook.applied).toEqual([]);
  });

  it('are not spoken of where there is nothing to add up', async () => {
    await open({ sources: [] });
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByRole('group', { name: 'Figures in Customers' })).toBeNull();
  });

  it.each([
    ['zh-CN', '更新数据', '截至 2026年11月22日，3 家客户中有 2 家的数据会改变：'],
    ['zh-TW', '更新資料', '截至 2026年11月22日，3 家客戶中有 2 家的數字會改變：'],
  ] as const)('speak %s', async (language, update, heading) => {
    const { user } = await open({}, language);
    await user.click(await screen.findByRole('button', { name: update }));
    await screen.findByRole('heading', { name: heading });
  });
});
