/**
 * Rounds to the ninth decimal, so that sums of points which are equal on paper are equal here: 0.1 + 0.2 is 0.3, and a total of
 * 74.99999999999999 reaches a bound of 75. For points, shares and days, not for money.
 */
export function dropNoise(value: number): number {
  // `+ 0` keeps a difference of nothing from becoming -0.
  return Math.round(value * 1e9) / 1e9 + 0;
}
