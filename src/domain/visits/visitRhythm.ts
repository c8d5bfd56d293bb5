/**
 * Days between two visits of a customer, ideally (domain.md section 9), by the place of its tier in the scheme from the best on:
 * A 30, B 90, C and all further ones 180.
 */
const idealDays = [30, 90, 180] as const;

/**
 * Visits a year that the rhythm of domain.md section 9 asks for one customer of a tier: 365 / 30 for A, 365 / 90 for B, 365 / 180
 * for C and below. Not rounded, so that many customers add up.
 * @param place Of the tier in its scheme, 0 for the best; below 0 for a customer without a tier, which asks for none.
 */
export function visitsAYear(place: number): number {
  return place < 0 ? 0 : 365 / (idealDays[place] ?? 180);
}
