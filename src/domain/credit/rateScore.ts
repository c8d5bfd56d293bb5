import { findBand } from '../findBand';
import type { Rating, RatingBand } from './creditPolicy';

/** The rating of a score (0..100): the best whose band begins at or below it; C where none does (domain.md section 7). */
export function rateScore(score: number, bands: readonly Pick<RatingBand, 'rating' | 'scoreFrom'>[]): Rating {
  return findBand(score, bands)?.rating ?? 'C';
}
