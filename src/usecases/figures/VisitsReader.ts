import type { FigureDays } from './FigureDays';
import { RECENT_MONTHS } from './PurchaseSums';
import { readAmount, readDay } from './readFigureCells';
import type { ColumnOf, RecordReader } from './recordReader';

/** Takes in the visit log: the minutes of the last 12 months. */
export class VisitsReader implements RecordReader {
  readonly minutes: Float64Array;
  private readonly dates;
  private readonly minuteCells;

  constructor(
    columnOf: ColumnOf,
    customers: number,
    private readonly days: FigureDays,
  ) {
    this.dates = columnOf('date');
    this.minuteCells = columnOf('minutes');
    this.minutes = new Float64Array(customers);
  }

  /** A visit of which nobody has noted the minutes adds none. */
  take(row: number, position: number): boolean {
    const day = readDay(this.dates[row]);
    const minutes = readAmount(this.minuteCells[row]) ?? 0;
    if (day === undefined || Number.isNaN(day) || Number.isNaN(minutes) || minutes < 0) return false;
    const ago = this.days.monthsAgo(this.days.monthOf(day));
    if (day <= this.days.asOf && ago < RECENT_MONTHS) {
      this.minutes[position] = (this.minutes[position] ?? 0) + minutes;
    }
    return true;
  }
}
