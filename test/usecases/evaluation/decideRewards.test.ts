import type { GivenReward, RewardDecision } from '../../../src/usecases/evaluation/customerEvaluation';
import { decideRewards } from '../../../src/usecases/evaluation/decideRewards';
import { runSteps } from '../../../src/usecases/importList/steps';
import { applyTo, caseOf003, createBasis } from './createBasis';
import type { Rows } from './createBasis';

const evaluated: Rows = {
  ...caseOf003,
  evaluations: [
    {
      evaluationNumber: 'E1',
      customerNumber: 'C1',
      year: 2025,
      score: 75,
      grade: 'Good',
      recommendedReward: 'Training',
    },
  ],
};

const decide = (rows: Rows, given: Omit<GivenReward, 'customer'>): RewardDecision =>
  runSteps(
    decideRewards({ year: 2025, rewards: [{ customer: 'C1', ...given }] }, createBasis(rows), {
      today: '2026-11-22',
      author: 'Ann',
    }),
  );

describe('deciding on rewards', () => {
  it('enters the decision beside the recommendation, with who and when', () => {
    const { plan, decided } = decide(evaluated, { reward: 'training', reason: '' });
    expect(decided).toBe(1);
    expect(applyTo(evaluated, plan).evaluations?.[0]).toMatchObject({
      recommendedReward: 'Training',
      reward: 'Training',
      decidedOn: 46348,
      decidedBy: 'Ann',
    });
  });

  it('asks for a reason where the manager decides something else', () => {
    expect(decide(evaluated, { reward: 'bonus', reason: ' ' })).toMatchObject({
      decided: 0,
      leftOut: [{ customer: 'C1', why: 'reasonMissing' }],
    });
    const { plan, decided } = decide(evaluated, { reward: 'bonus', reason: ' Won the tender ' });
    expect(decided).toBe(1);
    expect(applyTo(evaluated, plan).evaluations?.[0]).toMatchObject({ reward: 'Bonus', reason: 'Won the tender' });
  });

  it('enters nothing for a customer without a score', () => {
    expect(decide(caseOf003, { reward: 'none', reason: '' })).toMatchObject({
      decided: 0,
      leftOut: [{ customer: 'C1', why: 'notEvaluated' }],
      plan: { columnChanges: [], appended: [] },
    });
  });

  it('enters the same decision once', () => {
    const after = applyTo(evaluated, decide(evaluated, { reward: 'training', reason: '' }).plan);
    expect(decide(after, { reward: 'training', reason: '' })).toMatchObject({ decided: 0, leftOut: [] });
  });
});
