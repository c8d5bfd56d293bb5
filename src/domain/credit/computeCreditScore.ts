import { dropNoise } from '../dropNoise';

export interface CreditScore {
  /** 0..100 */
  readonly score: number;
  /** How many factors have no data; each counts as 0 and has to be shown as such. */
  readonly noData: number;
}

/**
 * The score of a scorecard (002, 004): the mean of its factors (each 0..100, `undefined` without data), weighted. Weights stand
 * for the factors in the same order, are 0 or more and count in proportion, so that 35 and 0.35 mean the same; with a sum of 0
 * the score is 0.
 */
export function computeCreditScore(factors: readonly (number | undefined)[], weights: readonly number[]): CreditScore {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const sum = factors.reduce<number>((upToHere, factor, place) => upToHere + (factor ?? 0) * (weights[place] ?? 0), 0);
  return {
    score: whole > 0 ? dropNoise(sum / whole) : 0,
    noData: factors.filter((factor) => factor === undefined).length,
  };
}
