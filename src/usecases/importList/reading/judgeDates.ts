import type { CellValue } from '../../../archive/cellValue';
import { isDateFormat } from '../../../archive/numberFormat';
import type { DateOrder } from '../../../domain/parseDate';
import { judgeYears } from '../../../domain/parseDate';
import { serialToPlainDate } from '../../../domain/serialDate';
import type { Steps } from '../steps';
import type { ColumnValues } from './columnValues';

/** What all values of a column say about its dates together. */
export interface DateJudgement {
  /** The order that they prove; absent where nothing is proved, or both are. */
  readonly order?: DateOrder;
  /** Up to three different dates that can be read in two ways. */
  readonly ambiguous: readonly string[];
  readonly hasRocYears: boolean;
  /**
   * The days are those that a program with the other order could make of the source: all days up to the twelfth are dates,
   * all later ones are still text. Then the dates among them have day and month swapped.
   */
  readonly areSwapped: boolean;
}

const yearLast = /^\s*(\d{1,2})([-/.])(\d{1,2})\2\d{4}(?!\d)/u;

const mostSamples = 3;

/** So few dates may happen to lie in the first twelve days of their months. */
const fewestSwapped = 2;

export function* judgeDates(values: ColumnValues): Steps<DateJudgement> {
  const ambiguous = new Set<string>();
  const proofs = new Set<DateOrder>();
  const years = new Set<'roc' | 'western'>();
  let serials = 0;
  let latestDay = 0;
  yield* values.forEach((value, numberFormat) => {
    if (typeof value === 'string') {
      const proof = judgeOrder(value);
      if (proof === 'either' && ambiguous.size < mostSamples) ambiguous.add(value.trim());
      else if (proof !== undefined && proof !== 'either') proofs.add(proof);
      const year = judgeYears(value);
      if (year !== undefined) years.add(year);
      return undefined;
    }
    const date = typeof value === 'number' && isDateFormat(numberFormat) ? serialToPlainDate(value) : undefined;
    if (date === undefined) return undefined;
    serials += 1;
    latestDay = Math.max(latestDay, date.day);
    return undefined;
  });
  const [order] = proofs;
  return {
    ...(order !== undefined && proofs.size === 1 && { order }),
    ambiguous: [...ambiguous],
    hasRocYears: years.has('roc') && !years.has('western'),
    areSwapped: proofs.size === 1 && ambiguous.size === 0 && serials >= fewestSwapped && latestDay <= 12,
  };
}

/** Which order a text proves, if its year stands last. */
function judgeOrder(text: string): DateOrder | 'either' | undefined {
  const match = yearLast.exec(text.normalize('NFKC'));
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12) return second > 12 ? undefined : 'dayFirst';
  if (second > 12) return 'monthFirst';
  return first === second ? undefined : 'either';
}

/** Whether a value is one of the dates that were swapped before the source was read. */
export function isSwapped(value: CellValue, numberFormat: string, { areSwapped }: DateJudgement): boolean {
  return areSwapped && typeof value === 'number' && isDateFormat(numberFormat);
}
