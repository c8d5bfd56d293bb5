import { dropNoise } from './dropNoise';

/** The first band whose lowest score (inclusive) the score reaches; bands stand from the highest down. `undefined` below all. */
export function findBand<Band extends { readonly scoreFrom: number }>(
  score: number,
  bands: readonly Band[],
): Band | undefined {
  const points = dropNoise(score);
  return bands.find(({ scoreFrom }) => points >= scoreFrom);
}
