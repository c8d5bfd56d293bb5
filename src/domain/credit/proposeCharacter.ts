import { dropNoise } from '../dropNoise';
import type { CreditPolicy } from './creditPolicy';

type Ladder = Pick<CreditPolicy, 'slowness'>;

/** The place on the ladder of a payment so many days late: 0 for one in time, its last for the slowest. Part days count as none. */
export function findSlownessStep(daysLate: number, { slowness }: Ladder): number {
  const days = Math.floor(daysLate);
  const step = slowness.findIndex(({ upToDays }) => days <= upToDays);
  return step < 0 ? slowness.length - 1 : step;
}

/**
 * The points that payments propose for the factor character (domain.md section 7): the mean of the ladder's points, prompt 100, 1–30
 * days late 80, 31–60 days 40, more 0, weighted by amount. `undefined` where nothing was paid and nothing is overdue.
 * @param amounts What was paid, or is overdue, at each step of the ladder; 0 or more.
 */
export function proposeCharacter(amounts: readonly number[], { slowness }: Ladder): number | undefined {
  let [whole, points] = [0, 0];
  amounts.forEach((amount, step) => {
    whole += amount;
    points += amount * (slowness[step]?.points ?? 0);
  });
  return whole > 0 ? dropNoise(points / whole) : undefined;
}
