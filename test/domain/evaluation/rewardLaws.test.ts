import fc from 'fast-check';
import type { Reward } from '../../../src/domain/evaluation/evaluationPolicy';
import { defaultEvaluationPolicy } from '../../../src/domain/evaluation/evaluationPolicy';
import { recommendReward } from '../../../src/domain/evaluation/recommendReward';

const rewardsFromLeast: readonly Reward[] = ['none', 'training', 'equipment', 'bonus', 'raiseCreditLimit'];
const score = fc.double({ min: 0, max: 100, noNaN: true });
const creditPoints = fc.double({ min: 0, max: 20, noNaN: true });
const worthOf = (points: number, credit: number): number =>
  rewardsFromLeast.indexOf(recommendReward(points, credit, defaultEvaluationPolicy));

describe('The reward that the usual rules recommend', () => {
  it('never gets less with a higher score or more points for paying', () => {
    fc.assert(
      fc.property(score, score, creditPoints, creditPoints, (one, other, credit, moreCredit) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [less, more] = [Math.min(credit, moreCredit), Math.max(credit, moreCredit)];
        expect(worthOf(high, more)).toBeGreaterThanOrEqual(worthOf(low, less));
      }),
    );
  });

  it('raises the credit limit only of those who lost no point for paying', () => {
    fc.assert(
      fc.property(score, fc.double({ min: 0, max: 19.99, noNaN: true }), (points, credit) => {
        expect(recommendReward(points, credit, defaultEvaluationPolicy)).not.toBe('raiseCreditLimit');
      }),
    );
  });
});
