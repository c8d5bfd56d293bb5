import { screen, within } from '@testing-library/react';
import type { Language } from '../../../src/archive/language';
import type { CreditOverview } from '../../../src/usecases/credit/creditOverview';
import { createCase, createOverview } from '../../support/createCredit';
import { expectAccessible } from '../support/expectAccessible';
import { createPlan, createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

async function openCredit(overview: CreditOverview = createOverview(), language: Language = 'en-US') {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({ language }) });
  workbook.credit.shownOverview = overview;
  workbook.credit.case = createCase();
  const pane = await renderPane(workbook, language);
  const { archiveTasks, credit } = pane.strings;
  await pane.user.click(await screen.findByRole('button', { name: new RegExp(archiveTasks.credit.name) }));
  await screen.findByRole('heading', { level: 1, name: credit.title });
  await screen.findByRole('table', { name: credit.sums });
  return { ...pane, workbook };
}

const buttonsOf = (list: string): string[] =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('the credit of all customers in the pane', () => {
  it('shows receivables by age with amounts and customers, and whom to look at', async () => {
    await openCredit();
    expect(screen.getByText('As of Nov 21, 2026, from 4 invoices and 3 customers.')).toBeTruthy();
    expect(buttonsOf('Receivables by age')).toEqual([
      'Not due20,0001 customer',
      '1–30 days overdue00 customers',
      '31–60 days overdue40,0001 customer',
      '61–90 days overdue5,0001 customer',
      'More than 90 days overdue00 customers',
    ]);
    expect(buttonsOf('To look at').map((text) => text.replace(/[A-Z][^A-Z]*\.$/, ''))).toHaveLength(4);
    expect(screen.getByRole('row', { name: /Limits used/ }).textContent).toContain('70%');
    await expectAccessible();
  });

  it('leads from a flag to its customers, and from a customer to the review of its credit', async () => {
    const { user } = await openCredit();
    await user.click(screen.getByRole('button', { name: /^Stop new credit/ }));
    expect(buttonsOf('Stop new credit')).toEqual(['Late & CoC3 · 5,000 overdue, 90 days · no limit · not rated5,000']);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: /^Late & Co/ }));
    await screen.findByRole('heading', { level: 1, name: 'Credit of East Trading' });
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByRole('heading', { level: 1, name: 'Stop new credit' });
  });

  it('prepares drafts for a whole list, shows them, and writes them only then', async () => {
    const { user, workbook } = await openCredit();
    const plan = createPlan('reviewCredit');
    workbook.credit.drafts = {
      plan,
      kept: 1,
      drafts: [{ record: 'C3', name: 'Late & Co', score: 26.6, noData: 4, suggested: 'C' }],
    };
    await user.click(screen.getByRole('button', { name: /^No rating/ }));
    await user.click(screen.getByRole('button', { name: 'Prepare 1 draft' }));
    await screen.findByText('Late & Co');
    expect(workbook.credit.drafted).toEqual([['C3']]);
    expect(screen.getByText('not rated → C')).toBeTruthy();
    expect(screen.getByText('score 26.6, 4 factors without data')).toBeTruthy();
    expect(workbook.applied).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save the drafts' }));
    await screen.findByText('1 draft saved. Open a customer to decide.');
    expect(workbook.applied).toEqual([plan]);
  });

  it('prepares drafts for everybody who is dealt with', async () => {
    const { user, workbook, strings } = await openCredit();
    workbook.credit.drafts = { plan: createPlan('reviewCredit'), kept: 3, drafts: [] };
    await user.click(screen.getByRole('button', { name: strings.credit.prepareAll }));
    await screen.findByText(strings.credit.noDrafts);
    expect(workbook.credit.drafted).toEqual(['all']);
    expect(screen.queryByRole('button', { name: strings.credit.saveDrafts })).toBeNull();
  });

  it('says what to do where no invoices are kept', async () => {
    const { user } = await openCredit(createOverview({ invoices: 0, flags: { ...createOverview().flags, stop: [] } }));
    expect(screen.queryByRole('list', { name: 'Receivables by age' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Import a list' }));
    await screen.findByRole('heading', { level: 1, name: 'Import a list' });
  });

  it('offers the upgrade to an archive that has no reviews yet', async () => {
    const outdated = { version: 3, tables: ['creditReviews'], columns: [] } as const;
    const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({ outdated }) });
    const { user, strings } = await renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: /^Credit check/ }));
    await screen.findByText(strings.credit.outdated);
    await user.click(screen.getByRole('button', { name: 'Upgrade the archive' }));
    await screen.findByRole('heading', { level: 1, name: strings.upgrade.title });
  });

  it.each(['zh-CN', 'zh-TW'] as const)('speaks %s', async (language) => {
    const { strings } = await openCredit(createOverview(), language);
    expect(screen.getByRole('list', { name: strings.credit.ageing })).toBeTruthy();
    await expectAccessible();
  });
});
