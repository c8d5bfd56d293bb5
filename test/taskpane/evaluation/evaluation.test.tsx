import { screen, within } from '@testing-library/react';
import { expectAccessible } from '../support/expectAccessible';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';
import { createEvaluated, createKept, createUngraded, openEvaluation } from './openEvaluation';

const passed = createEvaluated({
  record: 'C2',
  name: 'Best Ltd',
  region: 'West',
  result: { score: 92, grade: 'excellent', isPassed: true, recommended: 'bonus' },
  previous: { record: 'E0', year: 2024, grades: {}, score: 80, reason: '' },
});

describe('the evaluation of a year in the pane', () => {
  it('counts who passed, who did not and who is incomplete, by grade and against the year before', async () => {
    await openEvaluation([createEvaluated({}), passed, createUngraded({ record: 'C3' })]);
    const glance = screen.getByRole('region', { name: 'The year at a glance' });
    within(glance).getByText('2 of 3 evaluated');
    ['Not passed (1)', 'Passed (1)', 'Incomplete (1)'].forEach((name) => screen.getByRole('tab', { name }));
    within(glance).getByText('Against 2024: 1 better, 0 worse, 0 the same, 1 without a score then');
    await expectAccessible();
  });

  it('lists those who did not pass with score and parts, and the others a tab away', async () => {
    const { user } = await openEvaluation([createEvaluated({}), passed, createUngraded({ record: 'C3' })]);
    const failed = screen.getByRole('list', { name: 'Not passed' });
    within(failed).getByRole('button', {
      name: /^Customer C1.*Performance 40 · Attitude 15 · Credit 10 · Information 10.*75 of 100 points$/,
    });
    await user.click(screen.getByRole('tab', { name: 'Passed (1)' }));
    within(screen.getByRole('list', { name: 'Passed' })).getByRole('button', { name: /12 more than the year before$/ });
    await user.click(screen.getByRole('tab', { name: 'Incomplete (1)' }));
    screen.getByText('Missing: grade for attitude and grade for information');
  });

  it('looks at a part of the base, and keeps the evaluations of that part alone', async () => {
    const { user, workbook } = await openEvaluation([createEvaluated({}), passed]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'West');
    await screen.findByText('1 of 1 evaluated');
    workbook.evaluating.decision = { ...workbook.evaluating.decision, added: 1, scored: 1, decided: 2 };
    await user.click(screen.getByRole('button', { name: 'Save evaluations…' }));
    await screen.findByRole('heading', { name: 'Save the evaluations of 2025' });
    expect(workbook.evaluating.orders[0]).toMatchObject({ year: 2025, customers: ['C2'] });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 new row',
      '1 customer with a new score in the sheet Customers',
      '2 rewards already decided: untouched',
    ]);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Save the evaluations' }));
    await screen.findByText('The evaluations of 1 customer for 2025 are saved.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('The evaluations and scores are as they were before.');
  });

  it('writes nothing where all is in the sheet already', async () => {
    const { user, workbook } = await openEvaluation([createKept({})]);
    await user.click(screen.getByRole('button', { name: 'Save evaluations…' }));
    await screen.findByText('Everything is in the sheet already. Nothing will be written.');
    expect(screen.queryByRole('button', { name: 'Save the evaluations' })).toBeNull();
    expect(workbook.applied).toEqual([]);
  });

  it('evaluates another year when one is chosen', async () => {
    const { user, workbook } = await openEvaluation([createEvaluated({})]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2024');
    await screen.findByRole('heading', { name: 'Evaluation 2024' });
    expect(workbook.evaluating.asked).toEqual([undefined, 2024]);
  });

  it('offers the upgrade where the archive has no evaluations yet', async () => {
    const outdated = { version: 3, tables: ['evaluations'], columns: [] } as const;
    const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({ outdated }) });
    const { user } = await renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: /^Evaluate customers/ }));
    await screen.findByText('Evaluations have a table of their own, which this archive does not have yet.');
    expect(workbook.evaluating.asked).toEqual([]);
  });
});

describe('one customer’s evaluation in the pane', () => {
  it('says of each part the rule, the numbers and where they come from, and leads to the rows', async () => {
    const { user, workbook } = await openEvaluation([createEvaluated({})]);
    await user.click(screen.getByRole('button', { name: /^Customer C1/ }));
    await screen.findByText('75 points · Good · not passed');
    screen.getByText('Recommended: Training');
    const performance = screen.getByRole('region', { name: /^Performance/ });
    within(performance).getByRole('heading', { name: 'Performance 40 of 50' });
    within(performance).getByText('50 × actual sales ÷ target, at most 50');
    expect(within(performance).getAllByRole('listitem')[0]?.textContent).toContain('5,000,000from Monthly sales');
    await expectAccessible();
    await user.click(
      within(performance).getAllByRole('button', { name: 'Show its months in the sheet' })[0] as Element,
    );
    await user.click(screen.getAllByRole('button', { name: 'Show its invoices in the sheet' })[0] as Element);
    expect(workbook.portfolio.shown).toEqual(['monthlySales/C1', 'receivables/C1']);
  });

  it('asks before it replaces a filter of somebody else', async () => {
    const { user, workbook } = await openEvaluation([createEvaluated({})]);
    workbook.portfolio.foreignFilter = 'Customer No.';
    await user.click(screen.getByRole('button', { name: /^Customer C1/ }));
    await user.click((await screen.findAllByRole('button', { name: 'Show its months in the sheet' }))[0] as Element);
    await screen.findByText('The column “Customer No.” is filtered by something else.');
    await user.click(screen.getByRole('button', { name: 'Replace that filter' }));
    expect(workbook.portfolio.shown).toEqual(['monthlySales/C1']);
  });

  it('tells a number that a person has typed over, with what the tables say, and leads to its cell', async () => {
    const numbers = { target: { value: 4_000_000, source: 'entered', measured: 5_000_000 } } as const;
    const missing = [{ input: 'actual', reason: 'missing' }] as const;
    const { user, workbook } = await openEvaluation([{ ...createKept({ numbers }), missing }]);
    await user.click(screen.getByRole('button', { name: /^Customer C1/ }));
    await screen.findByText('entered by hand; the tables say 5,000,000. Empty the cell to use that again.');
    await user.click(screen.getByRole('button', { name: 'Go to the cell: Actual sales' }));
    expect(workbook.evaluating.shown).toEqual([{ customer: 'C1', year: 2025, input: 'actual', source: 'missing' }]);
  });

  it('takes numbers by hand, and says which are none', async () => {
    const { user, workbook } = await openEvaluation([createUngraded({})]);
    await user.click(screen.getByRole('button', { name: /^Customer C1/ }));
    await user.click(await screen.findByRole('button', { name: 'Enter by hand' }));
    await user.type(screen.getByRole('textbox', { name: 'Target' }), '4,500,000');
    await user.type(screen.getByRole('textbox', { name: 'Late payments' }), '1.5');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('This has to be a whole number from 0 on.');
    await user.clear(screen.getByRole('textbox', { name: 'Late payments' }));
    await user.type(screen.getByRole('textbox', { name: 'Late payments' }), '2');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved for Customer C1.');
    expect(workbook.evaluating.orders[0]?.entered).toEqual(new Map([['C1', { target: 4_500_000, latePayments: 2 }]]));
  });
});
