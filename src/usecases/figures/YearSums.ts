import type { FigureDays } from './FigureDays';

/** A sum a customer and year. Years that no figures are kept of are left out. */
export class YearSums {
  private readonly columns = new Map<number, Float64Array>();

  constructor(
    private readonly customers: number,
    private readonly days: FigureDays,
  ) {}

  add(position: number, year: number, amount: number): void {
    const column = this.columns.get(year) ?? this.open(year);
    if (column === undefined) return;
    const before = column[position] ?? Number.NaN;
    column[position] = Number.isNaN(before) ? amount : before + amount;
  }

  /** `undefined` where nothing was added. */
  at(position: number, year: number): number | undefined {
    const sum = this.columns.get(year)?.[position];
    return sum === undefined || Number.isNaN(sum) ? undefined : sum;
  }

  get years(): readonly number[] {
    return [...this.columns.keys()];
  }

  private open(year: number): Float64Array | undefined {
    if (!this.days.isKeptYear(year)) return undefined;
    const column = new Float64Array(this.customers).fill(Number.NaN);
    this.columns.set(year, column);
    return column;
  }
}
