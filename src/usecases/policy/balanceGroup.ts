import { readNumber } from '../../domain/operand';
import type { PolicyValue, PolicyValueId } from './policyView';

/** What the values of its group have to sum to: 100 points, or 100 %; `undefined` where they are free of each other. */
export function findWhole(value: PolicyValue | undefined): number | undefined {
  if (value?.table === 'scorecards') return 1;
  return value?.group === 'points' || value?.group === 'loyaltyPoints' ? 100 : undefined;
}

/**
 * The values of a group with all but one changed in proportion, so that they sum to their whole again: points and percentages
 * stay as round as the one that is kept. `undefined` where that cannot be: the kept one alone is more than the whole, or a value
 * is no number.
 * @param kept The value that the person has typed.
 */
export function balanceGroup(
  group: readonly PolicyValue[],
  kept: PolicyValueId,
): ReadonlyMap<PolicyValueId, number> | undefined {
  const whole = findWhole(group[0]);
  const numbers = group.map(({ value }) => readNumber(value));
  const keptNumber = numbers[group.findIndex(({ id }) => id === kept)];
  if (whole === undefined || group.length < 2 || keptNumber?.ok !== true) return undefined;
  const rest = whole - keptNumber.value;
  if (rest < 0 || keptNumber.value < 0) return undefined;
  const others = group.flatMap(({ id }, index) => {
    const number = numbers[index];
    return id === kept ? [] : [{ id, weight: number?.ok === true ? Math.max(number.value, 0) : Number.NaN }];
  });
  const sum = others.reduce((total, { weight }) => total + weight, 0);
  if (Number.isNaN(sum)) return undefined;
  const exact = others.map(({ weight }) => (sum > 0 ? (rest * weight) / sum : rest / others.length));
  const shares = roundTogether(exact, rest, findUnit(keptNumber.value, whole));
  return new Map(others.map(({ id }, index) => [id, shares[index] ?? 0]));
}

/** How many steps make one point, or one per cent: as many as the typed value needs. */
function findUnit(value: number, whole: number): number {
  const perWhole = 100 / whole;
  const isRound = (steps: number): boolean => {
    const scaled = value * perWhole * steps;
    return Math.abs(scaled - Math.round(scaled)) < 1e-9;
  };
  return perWhole * ([1, 10, 100].find(isRound) ?? 1000);
}

/** Rounds so that the sum stays: what is left over goes to those that lost most by rounding down. */
function roundTogether(exact: readonly number[], sum: number, stepsPerUnit: number): readonly number[] {
  const steps = exact.map((value) => Math.floor(value * stepsPerUnit + 1e-9));
  let left = Math.round(sum * stepsPerUnit) - steps.reduce((total, step) => total + step, 0);
  const byLoss = exact
    .map((value, index) => ({ index, loss: value * stepsPerUnit - (steps[index] ?? 0) }))
    .sort((one, other) => other.loss - one.loss);
  for (const { index } of byLoss) {
    if (left <= 0) break;
    steps[index] = (steps[index] ?? 0) + 1;
    left -= 1;
  }
  return steps.map((step) => step / stepsPerUnit);
}
