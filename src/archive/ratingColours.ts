import { tierColour, type TierColour } from './tierColours';

/** The bands of domain.md section 7 by what they mean for trade: on credit, with care, and hardly at all. */
const positions: Readonly<Record<string, number>> = { AAA: 0, AA: 0, A: 0, BBB: 1, BB: 1, B: 3, C: 3 };

/** The colours of a credit rating; `undefined` for what is no rating. The letters stand beside them. */
export function ratingColour(rating: string): TierColour | undefined {
  const position = positions[rating];
  return position === undefined ? undefined : tierColour(position);
}
