import type { CellValue } from './grid';
import { isErrorValue } from './errorValues';

/** What rules ask of all cells they look at. Each answer is worked out when it is first needed, and kept. */
export class AreaStatistics {
  private readonly all: readonly CellValue[];
  private sorted: readonly number[] | undefined;
  private counts: ReadonlyMap<string, number> | undefined;

  constructor(values: readonly (readonly (readonly CellValue[])[])[]) {
    this.all = values.flat(2);
  }

  /** The numbers, smallest first. */
  numbers(): readonly number[] {
    this.sorted ??= this.all
      .filter((value): value is number => typeof value === 'number')
      .sort((one, other) => one - other);
    return this.sorted;
  }

  /** 0 without numbers. */
  lowest(): number {
    return this.numbers()[0] ?? 0;
  }

  highest(): number {
    return this.numbers().at(-1) ?? 0;
  }

  /** `undefined` without numbers. */
  mean(): number | undefined {
    const numbers = this.numbers();
    return numbers.length === 0 ? undefined : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  }

  /** Of the population, as Excel's rules above the average take it. */
  standardDeviation(): number {
    const mean = this.mean();
    if (mean === undefined) return 0;
    const numbers = this.numbers();
    return Math.sqrt(numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length);
  }

  /** `share` 0 … 1, between two numbers as `PERCENTILE.INC` interpolates. */
  percentile(share: number): number {
    const numbers = this.numbers();
    const place = Math.min(1, Math.max(0, share)) * (numbers.length - 1);
    const below = numbers[Math.floor(place)] ?? 0;
    const above = numbers[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  }

  /** How often a value occurs, as `COUNTIF` compares: without case, text that is a number like the number. */
  count(value: CellValue): number {
    if (!this.counts) {
      const counts = new Map<string, number>();
      for (const each of this.all) {
        if (each !== '' && !isErrorValue(each)) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
      }
      this.counts = counts;
    }
    return this.counts.get(keyOf(value)) ?? 0;
  }
}

function keyOf(value: CellValue): string {
  if (typeof value !== 'string') return String(value);
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? `text ${value.toLowerCase()}` : String(number);
}
