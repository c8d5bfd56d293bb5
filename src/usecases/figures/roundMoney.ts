/** Beyond this a sum has no digits to spare for fractions. */
const LARGEST = 1e11;

/** A sum of money without what adding fractions has left behind: 0.1 + 0.2 is 0.3. Exact to the fourth decimal. */
export function roundMoney(sum: number): number {
  return Math.abs(sum) > LARGEST ? sum : Math.round(sum * 1e4) / 1e4 + 0;
}
