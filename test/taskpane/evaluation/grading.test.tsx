import { screen } from '@testing-library/react';
import { expectAccessible } from '../support/expectAccessible';
import { createUngraded, openEvaluation } from './openEvaluation';

const before = {
  record: 'E0',
  year: 2024,
  grades: { attitude: 'fair', information: 'good' },
  score: 60,
  reason: '',
} as const;

const customers = [createUngraded({ record: 'C1', previous: before }), createUngraded({ record: 'C2' })];

describe('grading by keyboard', () => {
  it('takes two keys a customer and Enter, shows the score at once, and saves all in one plan', async () => {
    const { user, workbook } = await openEvaluation(customers);
    await user.click(screen.getByRole('button', { name: 'Grade (2)…' }));
    await screen.findByRole('heading', { name: 'Customer C1' });
    await expectAccessible();
    await user.keyboard('21');
    await screen.findByText('75 points · Good · not passed');
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Customer C2' });
    await user.keyboard('44{Enter}');
    await screen.findByText('That was the last one. Save the grades now, or go back and look again.');
    await user.click(screen.getByRole('button', { name: 'Save the grades (2)' }));
    await screen.findByText('The grades of 2 customers are saved.');
    expect(workbook.evaluating.orders).toHaveLength(1);
    expect(workbook.evaluating.orders[0]?.entered).toEqual(
      new Map([
        ['C1', { attitude: 'good', information: 'excellent' }],
        ['C2', { attitude: 'poor', information: 'poor' }],
      ]),
    );
    expect(workbook.applied).toHaveLength(1);
  });

  it('goes back with Backspace and keeps what was given', async () => {
    const { user } = await openEvaluation(customers);
    await user.click(screen.getByRole('button', { name: 'Grade (2)…' }));
    await screen.findByRole('heading', { name: 'Customer C1' });
    await user.keyboard('3{Enter}{Backspace}');
    await screen.findByRole('heading', { name: 'Customer C1' });
    expect(screen.getByRole('radiogroup', { name: 'Attitude' }).querySelector('input:checked')).toHaveProperty(
      'value',
      'fair',
    );
  });

  it('takes last year’s grades for one customer with 0, and says so', async () => {
    const { user } = await openEvaluation(customers);
    await user.click(screen.getByRole('button', { name: 'Grade (2)…' }));
    await screen.findByText('last year: Fair');
    await user.keyboard('0');
    await screen.findByText('Taken from last year');
  });

  it('puts in last year’s grades of all on request, and saves nothing before it is told to', async () => {
    const { user, workbook } = await openEvaluation(customers);
    await user.click(screen.getByRole('button', { name: 'Start from last year’s grades (1)' }));
    await screen.findByText(/^Last year’s grades of 1 customer were put in/);
    expect(workbook.evaluating.orders).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save the grades (1)' }));
    await screen.findByText('The grades of 1 customer are saved.');
    expect(workbook.evaluating.orders[0]?.entered).toEqual(
      new Map([['C1', { attitude: 'fair', information: 'good' }]]),
    );
  });

  it('saves grades along with the evaluations, and holds the year until they are saved', async () => {
    const { user, workbook } = await openEvaluation(customers);
    workbook.evaluating.decision = { ...workbook.evaluating.decision, added: 2 };
    await user.click(screen.getByRole('button', { name: 'Grade (2)…' }));
    await screen.findByRole('heading', { name: 'Customer C1' });
    await user.keyboard('12');
    await user.click(screen.getByRole('button', { name: 'To the list' }));
    expect(await screen.findByRole('combobox', { name: 'Year' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: 'Save evaluations…' }));
    await user.click(await screen.findByRole('button', { name: 'Save the evaluations' }));
    await screen.findByText('The evaluations of 2 customers for 2025 are saved.');
    expect(workbook.evaluating.orders).toEqual([
      {
        year: 2025,
        customers: ['C1', 'C2'],
        entered: new Map([['C1', { attitude: 'excellent', information: 'good' }]]),
      },
    ]);
    expect(screen.getByRole('combobox', { name: 'Year' })).toHaveProperty('disabled', false);
  });

  it('asks what becomes of grades that are not saved before it is left', async () => {
    const { user, workbook } = await openEvaluation(customers);
    await user.click(screen.getByRole('button', { name: 'Grade (2)…' }));
    await screen.findByRole('heading', { name: 'Customer C1' });
    await user.keyboard('11');
    await user.click(screen.getByRole('button', { name: 'To the list' }));
    await screen.findByText('1 customer is graded here but not saved yet.');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByText('Leave without saving the grades of 1 customer?');
    await user.click(screen.getByRole('button', { name: 'Stay' }));
    await screen.findByText('1 customer is graded here but not saved yet.');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(await screen.findByRole('button', { name: 'Throw them away' }));
    await screen.findByRole('button', { name: /^Evaluate customers/ });
    expect(workbook.evaluating.orders).toEqual([]);
  });
});
