import { catalogue } from '../../archive/catalogue';
import type { LayerId } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import { isoToPlainDate, type PlainDate } from '../../domain/plainDate';
import { serialToPlainDate } from '../../domain/serialDate';
import type { FileRecord } from '../../usecases/customerFiles';
import { freshnessGroup, type Freshness } from '../../usecases/readFreshness';

/** How old what stands in a customer's file is. */
export interface FileAge {
  /** Whole months since the file was last verified. */
  readonly months: number;
  /** The layers with a value that should be verified again (domain.md section 10), in the order of the catalogue. */
  readonly aged: readonly LayerId[];
}

/**
 * How old the customer's file is; `undefined` where nobody has verified it yet, or on a day that does not exist.
 * @param today ISO date.
 * @param freshness After how many months values are to be verified again, as the archive's Settings say.
 */
export function ageFile(customer: FileRecord, today: string, freshness: Freshness): FileAge | undefined {
  const serial = customer.values['lastVerified'];
  const verified = typeof serial === 'number' ? serialToPlainDate(serial) : undefined;
  const now = isoToPlainDate(today);
  if (verified === undefined || now === undefined) return undefined;
  const months = Math.max(0, countMonths(verified, now));
  const aged = catalogue.customers.fields.filter(
    ({ id, freshForMonths }) =>
      freshForMonths !== undefined &&
      months >= freshness[freshnessGroup(freshForMonths)] &&
      !isBlank(customer.values[id] ?? ''),
  );
  return { months, aged: [...new Set(aged.map(({ layer }) => layer))] };
}

/** Whole months from one day to a later one. */
function countMonths(from: PlainDate, to: PlainDate): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day < from.day ? months - 1 : months;
}
