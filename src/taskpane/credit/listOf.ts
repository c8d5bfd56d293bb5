import type { CreditFlag, CreditOverview, CreditRow } from '../../usecases/credit/creditOverview';
import type { CreditListing } from './CreditList';
import { nameBucket } from './nameBucket';
import type { Wording } from './saleLines';

/** Which customers of the overview are listed. */
export type ListedPart =
  { readonly kind: 'flag'; readonly flag: CreditFlag } | { readonly kind: 'age'; readonly position: number };

/** The list of a part of the overview, as the overview is now. */
export function listOf(part: ListedPart, overview: CreditOverview, wording: Wording): CreditListing {
  if (part.kind === 'flag') {
    const { name, hint } = wording.strings.credit.flags[part.flag];
    return { title: name, hint, rows: overview.flags[part.flag], amountOf: amountsOf[part.flag] };
  }
  const bucket = overview.ageing[part.position];
  return {
    title: bucket === undefined ? wording.strings.credit.ageing : nameBucket(bucket, wording),
    rows: bucket?.customers ?? [],
    amountOf: ({ ageing }) => ageing[part.position] ?? 0,
  };
}

const overdueOf = ({ overdue }: CreditRow): number => overdue;
const exposureOf = ({ exposure }: CreditRow): number => exposure;

/** The amount that a flag is about. */
const amountsOf: Readonly<Record<CreditFlag, (row: CreditRow) => number>> = {
  stop: overdueOf,
  manager: overdueOf,
  remind: overdueOf,
  aboveCap: overdueOf,
  overLimit: ({ exposure, limit = 0 }) => exposure - limit,
  knockOut: exposureOf,
  reviewDue: exposureOf,
  noRating: exposureOf,
};
