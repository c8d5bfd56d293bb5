import type { Rating } from '../domain/credit/creditPolicy';
import type { TierColour } from './tierColours';

/**
 * Cool for ratings that are sold to on credit, neutral in the middle, warm for those that need care; the strongest at both ends. Each
 * two differ for colour-blind people as well, and text on each has a contrast of at least 7 : 1.
 */
const palette: Readonly<Record<Rating, TierColour>> = {
  AAA: { fill: '#164655', font: '#FFFFFF' },
  AA: { fill: '#42BB9C', font: '#00201C' },
  A: { fill: '#A9CAEE', font: '#0B2F29' },
  BBB: { fill: '#F2F2EE', font: '#24312B' },
  BB: { fill: '#FCCD8E', font: '#3A2900' },
  B: { fill: '#E59B2E', font: '#241300' },
  C: { fill: '#643C05', font: '#FFFFFF' },
};

/** The colours of a credit rating; `undefined` for what is no rating. The letters stand beside them. */
export function ratingColour(rating: string): TierColour | undefined {
  return Object.hasOwn(palette, rating) ? palette[rating as Rating] : undefined;
}
