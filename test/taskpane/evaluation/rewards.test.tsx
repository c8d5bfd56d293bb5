import { screen } from '@testing-library/react';
import { expectAccessible } from '../support/expectAccessible';
import { createPlan } from '../support/MemoryWorkbook';
import { createEvaluated, createKept, openEvaluation } from './openEvaluation';

describe('deciding on rewards in the pane', () => {
  it('accepts all recommendations at once, with their count', async () => {
    const { user, workbook } = await openEvaluation([createKept({}), createKept({ record: 'C2' })]);
    workbook.evaluating.rewardDecision = { ...workbook.evaluating.rewardDecision, decided: 2 };
    await user.click(screen.getByRole('button', { name: 'Decide rewards (2)…' }));
    await user.click(await screen.findByRole('button', { name: 'Accept 2 recommendations' }));
    await screen.findByText('2 decisions are saved.');
    expect(workbook.evaluating.rewards[0]).toEqual({
      year: 2025,
      rewards: [
        { customer: 'C1', reward: 'training', reason: '' },
        { customer: 'C2', reward: 'training', reason: '' },
      ],
    });
  });

  it('asks for a reason where something else is decided, and saves no such decision without one', async () => {
    const { user, workbook } = await openEvaluation([createKept({})]);
    workbook.evaluating.rewardDecision = { ...workbook.evaluating.rewardDecision, decided: 1 };
    await user.click(screen.getByRole('button', { name: 'Decide rewards (1)…' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Decision for Customer C1' }), 'bonus');
    screen.getByText('Say why you decide something else than recommended.');
    await expectAccessible();
    await user.type(screen.getByRole('textbox', { name: 'Reason for Customer C1' }), 'Won the tender');
    await user.click(screen.getByRole('button', { name: 'Save 1 decision' }));
    await screen.findByText('1 decision is saved.');
    expect(workbook.evaluating.rewards[0]?.rewards).toEqual([
      { customer: 'C1', reward: 'bonus', reason: 'Won the tender' },
    ]);
  });

  it('says that evaluations have to be saved before rewards are decided', async () => {
    const { user } = await openEvaluation([createEvaluated({}), createKept({ record: 'C2' })]);
    await user.click(screen.getByRole('button', { name: 'Decide rewards (1)…' }));
    await screen.findByText('1 evaluation is not saved yet. Only saved ones can be decided.');
  });

  it('tells whom it has left out', async () => {
    const { user, workbook } = await openEvaluation([createKept({})]);
    workbook.evaluating.rewardDecision = {
      ...workbook.evaluating.rewardDecision,
      plan: createPlan('decideReward'),
      leftOut: [{ customer: 'C1', why: 'reasonMissing' }],
    };
    await user.click(screen.getByRole('button', { name: 'Decide rewards (1)…' }));
    await user.click(await screen.findByRole('button', { name: 'Accept 1 recommendation' }));
    await screen.findByText(/1 customer was left out: the evaluation has changed meanwhile/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(workbook.applied).toEqual([]);
  });
});
