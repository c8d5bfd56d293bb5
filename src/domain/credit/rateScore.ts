import { dropNoise } from '../dropNoise';
import type { CreditPolicy, Rating } from './creditPolicy';

/** The rating of a score (0..100): the best whose band begins at or below it; C where none does (domain.md section 7). */
export function rateScore(score: number, bands: CreditPolicy['bands']): Rating {
  const points = dropNoise(score);
  return bands.find(({ scoreFrom }) => points >= scoreFrom)?.rating ?? 'C';
}
