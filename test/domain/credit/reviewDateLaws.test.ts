import fc from 'fast-check';
import { nextReviewDate } from '../../../src/domain/credit/nextReviewDate';
import { daysInMonth, plainDateToIso } from '../../../src/domain/plainDate';
import type { PlainDate } from '../../../src/domain/plainDate';

const day: fc.Arbitrary<PlainDate> = fc
  .record({
    year: fc.integer({ min: 1950, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    of: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, of }) => ({ year, month, day: Math.min(of, daysInMonth(year, month)) }));
const months = fc.integer({ min: 1, max: 36 });
const next = (reviewed: PlainDate, isFirstTier: boolean, firstTier: number, others: number): string =>
  plainDateToIso(nextReviewDate(reviewed, isFirstTier, { reviewMonths: { firstTier, others } }));

describe('The date of the next credit review', () => {
  it('is a later day, and never earlier for a later review or more months', () => {
    fc.assert(
      fc.property(day, day, months, months, fc.boolean(), (one, other, some, more, isFirstTier) => {
        const [early, late] = [one, other].toSorted((a, b) => plainDateToIso(a).localeCompare(plainDateToIso(b)));
        const [few, many] = [Math.min(some, more), Math.max(some, more)];
        if (early === undefined || late === undefined) throw new Error('There are two days.');
        expect(next(early, isFirstTier, few, few) > plainDateToIso(early)).toBe(true);
        expect(next(late, isFirstTier, many, many) >= next(early, isFirstTier, few, few)).toBe(true);
      }),
    );
  });

  it('goes by the months of the customer’s own tier alone', () => {
    fc.assert(
      fc.property(day, months, months, months, (reviewed, first, others, another) => {
        expect(next(reviewed, true, first, others)).toBe(next(reviewed, true, first, another));
        expect(next(reviewed, false, first, others)).toBe(next(reviewed, false, another, others));
      }),
    );
  });
});
