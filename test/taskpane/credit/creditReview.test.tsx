import { screen, within } from '@testing-library/react';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import type { CreditCase } from '../../../src/usecases/credit/creditCase';
import { openCard, alder } from '../support/openCard';
import { createCase } from '../../support/createCredit';
import { expectAccessible } from '../support/expectAccessible';

async function openReview(given: Partial<CreditCase> = {}) {
  const pane = await openCard(alder);
  pane.workbook.credit.case = createCase(given);
  await pane.user.click(await screen.findByRole('button', { name: 'More' }));
  await pane.user.click(await screen.findByRole('menuitem', { name: 'Review credit' }));
  await screen.findByRole('heading', { level: 1, name: 'Credit of East Trading' });
  return pane;
}

/** 85.1 points: AA by score, BBB after the cap. */
const filled: Partial<CreditCase> = {
  form: {
    ...createCase().form,
    factors: { character: 76, capacity: 90, capital: 80, collateral: 100, conditions: 100 },
  },
};

/** The same, typed. */
async function fillFactors(user: Awaited<ReturnType<typeof openReview>>['user']): Promise<void> {
  for (const [factor, points] of [
    ['Capacity', '90'],
    ['Capital', '80'],
    ['Collateral', '100'],
    ['Conditions', '100'],
  ] as const) {
    await user.type(screen.getByRole('textbox', { name: factor }), points);
  }
}

const input = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });

describe('the review of one customer’s credit in the pane', () => {
  it('counts what is typed at once, shows no data as such, and says why a rating is capped', async () => {
    const { user } = await openReview();
    expect(input('Character').value).toBe('76');
    expect(screen.getByText('26.6 of 100')).toBeTruthy();
    expect(screen.getByText(/^4 factors have no data/)).toBeTruthy();
    expect(screen.getAllByText(/no data: counts 0/)).toHaveLength(4);
    await fillFactors(user);
    expect(screen.getByText('85.1 of 100')).toBeTruthy();
    expect(screen.getByText('BBB at best: an invoice is overdue for 40 days, more than 30.')).toBeTruthy();
    await expectAccessible();
  });

  it('takes the proposal of the payment history back when it was typed over', async () => {
    const { user } = await openReview();
    await user.clear(input('Character'));
    await user.type(input('Character'), '100');
    await user.click(screen.getByRole('button', { name: 'Take 76 for Character' }));
    expect(input('Character').value).toBe('76');
  });

  it('follows the suggestion until somebody decides otherwise, and then asks for the reason', async () => {
    const { user, workbook } = await openReview(filled);
    await user.click(screen.getByRole('tab', { name: 'Limit and decision' }));
    expect([input('Limit').value, input('Period (days)').value, input('Next review').value]).toEqual([
      '18000',
      '30',
      '2027-05-21',
    ]);
    expect(screen.getByRole('row', { name: /Suggested limit/ }).textContent).toContain('18,000');
    await expectAccessible();
    await user.clear(input('Limit'));
    await user.type(input('Limit'), '20,000');
    await user.click(screen.getByRole('button', { name: 'Preview the decision' }));
    expect(screen.getAllByText('It is another than suggested: say why.').length).toBeGreaterThan(0);
    expect(workbook.credit.choices).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /^Reason/ }), 'Guarantee');
    await user.click(screen.getByRole('button', { name: 'Preview the decision' }));
    await screen.findByRole('heading', { level: 1, name: 'Decide on East Trading' });
    expect(workbook.credit.choices).toEqual([
      {
        rating: 'BBB',
        limit: 20_000,
        period: 30,
        approvedBy: '',
        reason: 'Guarantee',
        nextReview: '2027-05-21',
      },
    ]);
    expect(screen.getByRole('row', { name: /Credit rating/ }).textContent).toBe('Credit ratingAA → BBB');
    expect(screen.getByRole('row', { name: /Credit limit/ }).textContent).toBe('Credit limit100,000 → 20,000');
    await expectAccessible();
    expect(workbook.applied).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Write the decision' }));
    await screen.findByText('Decided: East Trading has its new rating, limit and period.');
    expect(workbook.applied.map(({ name }) => name)).toEqual(['decideCredit']);
  });

  it('reads the customer anew where somebody else was quicker, and keeps what was typed', async () => {
    const { user, workbook } = await openReview(filled);
    await user.click(screen.getByRole('tab', { name: 'Limit and decision' }));
    await user.click(screen.getByRole('button', { name: 'Preview the decision' }));
    await screen.findByRole('heading', { level: 1, name: 'Decide on East Trading' });
    workbook.failNext('apply', new WorkbookProblem('conflict', { sheet: 'Customers' }));
    await user.click(screen.getByRole('button', { name: 'Write the decision' }));
    const { standing } = createCase();
    workbook.credit.case = createCase({ standing: { ...standing, terms: { ...standing.terms, limit: 55_000 } } });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText('55,000');
    await user.click(screen.getByRole('tab', { name: 'Scorecard' }));
    expect(input('Capacity').value).toBe('90');
  });

  it('refuses a rating above a cap, whatever the reason', async () => {
    const { user, workbook } = await openReview();
    await user.click(screen.getByRole('tab', { name: 'Limit and decision' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rating' }), 'AAA');
    await user.type(screen.getByRole('textbox', { name: /^Reason/ }), 'A friend');
    await user.click(screen.getByRole('button', { name: 'Preview the decision' }));
    expect(screen.getByText('Overdue invoices or a knock-out do not allow this rating.')).toBeTruthy();
    expect(workbook.credit.choices).toEqual([]);
  });

  it('saves a draft with steps of the investigation; a step that is done gets today’s date', async () => {
    const { user, workbook } = await openReview();
    await user.click(screen.getByRole('tab', { name: 'Investigation' }));
    const step = within(screen.getByRole('group', { name: 'Operations' }));
    await user.selectOptions(step.getByRole('combobox', { name: 'State' }), 'Done');
    await user.type(step.getByRole('textbox', { name: 'Finding' }), 'Two shifts');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Save as draft' }));
    await screen.findByText('The review is saved as a draft. Rating and limit are as before.');
    expect(workbook.credit.reviews[0]?.form.steps[3]).toEqual({
      step: 'operations',
      state: 'done',
      date: '2026-11-21',
      finding: 'Two shifts',
    });
  });

  it('asks before it drops what was typed, and saves nothing that cannot be read', async () => {
    const { user, workbook } = await openReview();
    await user.type(input('Capital'), '130');
    expect(screen.getByText('Type a number from 0 to 100, or nothing.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save as draft' }));
    expect(workbook.credit.reviews).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByText('The review has changes that are not saved.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep editing' }));
    expect(input('Capital').value).toBe('130');
  });

  it('lists the open invoices by age; a click selects the row', async () => {
    const { user, workbook } = await openReview();
    await user.click(screen.getByRole('tab', { name: 'Invoices (2)' }));
    expect(screen.getByRole('row', { name: /31–60 days overdue/ }).textContent).toContain('40,000');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: /^R2/ }));
    expect(workbook.selected).toEqual(['receivables/R2']);
  });

  it('names the approval that a new customer needs', async () => {
    const { user } = await openReview({
      ...filled,
      isNew: true,
      standing: { ...createCase().standing, receivables: { ...createCase().standing.receivables, daysOverdue: 0 } },
    });
    expect(screen.getByText('A at best for a new customer, unless somebody approves more.')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Limit and decision' }));
    await user.type(screen.getByRole('textbox', { name: 'Approved by' }), 'Ms Wu');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Rating' }).value).toBe('AA');
  });
});
