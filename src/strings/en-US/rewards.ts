import type { Count } from '../count';
import { plural } from './plural';

/** Deciding on rewards. */
export const rewards = {
  title: 'Decide rewards',
  heading: 'Reward',
  notYet: 'A reward can be decided once there is a score.',
  saveOne: 'Save the decision',
  introduction: 'The program recommends by the rules in Settings; you decide. Whatever else you decide needs a reason.',
  names: {
    none: 'No reward',
    bonus: 'Bonus',
    equipment: 'Equipment',
    training: 'Training',
    raiseCreditLimit: 'Raise the credit limit',
  },
  recommended: (reward: string) => `Recommended: ${reward}`,
  decided: (reward: string) => `Decided: ${reward}`,
  because: (reason: string) => `Reason: ${reason}`,
  decisionOf: (name: string) => `Decision for ${name}`,
  reason: 'Reason',
  reasonOf: (name: string) => `Reason for ${name}`,
  reasonNeeded: 'Say why you decide something else than recommended.',
  undecided: 'Not decided',
  noneLeft: 'All rewards of the customers shown are decided.',
  unsavedFirst: (count: Count) =>
    `${plural(count, 'evaluation is', 'evaluations are')} not saved yet. Only saved ones can be decided.`,
  acceptAll: (count: Count) => `Accept ${plural(count, 'recommendation', 'recommendations')}`,
  save: (count: Count) => `Save ${plural(count, 'decision', 'decisions')}`,
  applying: 'Saving the decisions',
  applied: (count: Count, leftOut: Count) =>
    leftOut.value === 0
      ? `${plural(count, 'decision is', 'decisions are')} saved.`
      : `${plural(count, 'decision is', 'decisions are')} saved. ${plural(leftOut, 'customer was', 'customers were')} left out: the evaluation has changed meanwhile. Look again.`,
};
