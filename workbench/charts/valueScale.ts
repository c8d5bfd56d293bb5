import type { CellValue } from '../engine/grid';

/** Ends and step of an axis of values. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** About as many steps as Excel gives the axis of a chart of the usual height. */
const STEPS = 6;

/**
 * The scale that an axis takes by itself: round steps of 1, 2 or 5, from zero unless the values differ little in
 * relation to their size.
 */
export function valueScale(values: readonly CellValue[]): ValueScale {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  if (numbers.length === 0) return { minimum: 0, maximum: 1, majorUnit: 0.2 };
  const lowest = numbers.reduce((least, value) => Math.min(least, value));
  const highest = numbers.reduce((most, value) => Math.max(most, value));
  const range = highest - lowest;
  const isFar = range > 0 && (lowest > 0 ? range < highest / 6 : highest < 0 && range < -lowest / 6);
  const bottom = isFar && lowest > 0 ? lowest - range / 2 : Math.min(0, lowest);
  const top = isFar && highest < 0 ? highest + range / 2 : Math.max(0, highest);
  if (top === bottom) return { minimum: 0, maximum: 1, majorUnit: 0.2 };
  const majorUnit = roundStep((top - bottom) / STEPS);
  // Excel leaves room of a twentieth of the range above the highest value.
  const room = (top - bottom) / 20;
  return {
    minimum: bottom === 0 ? 0 : tidy(Math.floor((bottom - (lowest < 0 ? room : 0)) / majorUnit) * majorUnit),
    maximum: top === 0 ? 0 : tidy(Math.ceil((top + (highest > 0 ? room : 0)) / majorUnit) * majorUnit),
    majorUnit,
  };
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= step * (1 - 1e-9)) ?? 10;
  return tidy(factor * power);
}

/** Without the last digits that binary fractions leave behind. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
