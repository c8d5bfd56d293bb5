/** A customer of a list as the calculation below needs it; a blank cell is `''`. */
export interface ListedCustomer {
  readonly number: string;
  readonly isExisting: boolean;
  readonly currentBusiness: string;
  readonly additionalVolume: string;
  readonly marketPotential: string;
  readonly expectedShare: string;
  readonly probability: string;
}

const chances: Readonly<Record<string, number>> = {
  high: 0.8,
  medium: 0.5,
  low: 0.2,
  高: 0.8,
  中: 0.5,
  低: 0.2,
};

/** Expected value by domain.md section 2, once more, without a line of the add-in. */
export function valueIndependently(customer: ListedCustomer): number {
  const chance = chances[customer.probability] ?? Number.NaN;
  return customer.isExisting
    ? Number(customer.currentBusiness) + Number(customer.additionalVolume) * chance
    : (Number(customer.marketPotential) * Number.parseFloat(customer.expectedShare) * chance) / 100;
}

/** Tiers by domain.md section 3 (15 / 20 / 65 %), once more and in as few words as possible; by customer number. */
export function classifyIndependently(customers: readonly ListedCustomer[]): Map<string, string> {
  const values = customers.map(valueIndependently);
  const sorted = values.toSorted((one, other) => other - one);
  const lastOf = (percent: number): number => sorted[Math.round((customers.length * percent) / 100) - 1] ?? Number.NaN;
  const tierOf = (value: number): string => {
    if (value <= 0) return 'C';
    if (value >= lastOf(15)) return 'A';
    return value >= lastOf(35) ? 'B' : 'C';
  };
  return new Map(customers.map(({ number }, row) => [number, tierOf(values[row] ?? Number.NaN)]));
}
