import { addMonths } from '../../domain/addMonths';
import { isoToPlainDate, plainDateToIso } from '../../domain/plainDate';
import type { FileRecord } from '../customerFiles';
import type { CustomerFigures } from '../figures/customerFigures';
import type { Policy } from '../policy/policy';
import { ageInvoices } from './ageInvoices';
import { beginForm, roundPoints } from './beginForm';
import type { CreditCase } from './creditCase';
import { describeStanding } from './describeStanding';
import { isDecided, newestOf } from './readReviews';

/** What stands in the archive about one customer's credit. */
export interface CaseSnapshot {
  readonly customer: FileRecord;
  /** Made from the customer's own rows. */
  readonly figures: CustomerFigures;
  readonly receivables: readonly FileRecord[];
  /** The customer's credit reviews, and the steps of all their investigations. */
  readonly reviews: readonly FileRecord[];
  readonly steps: readonly FileRecord[];
  readonly keepsReceivables: boolean;
  readonly keepsOrders: boolean;
  /** ISO date. */
  readonly today: string;
  readonly policy: Policy;
}

/** Opens a review of a customer's credit: gathers what it is made from. A draft is gone on with. */
export function openCase(snapshot: CaseSnapshot): CreditCase {
  const { customer, figures, today, policy } = snapshot;
  const { credit, scheme } = policy;
  const decided = snapshot.reviews.filter(({ values }) => isDecided(values));
  const draft = newestOf(snapshot.reviews.filter(({ values }) => !isDecided(values)));
  const lastDecided = newestOf(decided);
  const steps = snapshot.steps.filter(({ values }) => draft !== undefined && values['reviewNumber'] === draft.record);
  const { character } = figures.receivables;
  const proposed = character === undefined ? undefined : roundPoints(character);
  const { meanMonthlyPurchases, lastYearSource } = figures.sales;
  return {
    customer,
    name: figures.basics.name || figures.number,
    policy: credit,
    standing: describeStanding(figures, {
      asOf: today,
      policy: credit,
      keepsReceivables: snapshot.keepsReceivables,
      keepsOrders: snapshot.keepsOrders,
      daysOverdue: customer.values['daysOverdue'] ?? '',
      openOrders: customer.values['openOrders'] ?? '',
    }),
    ...(meanMonthlyPurchases !== undefined && { monthlyPurchases: meanMonthlyPurchases }),
    ...(lastYearSource !== undefined && { monthlyPurchasesSource: lastYearSource }),
    ...judgeNovelty(figures, hasApproval(decided), today),
    isFirstTier: isFirstTier(figures, scheme.tiers[0]?.tier),
    invoices: ageInvoices(snapshot.receivables, today),
    ...(draft !== undefined && { draft }),
    steps,
    ...(lastDecided !== undefined && { lastDecided }),
    ...(proposed !== undefined && { proposed }),
    form: beginForm({ draft, steps, lastDecided, proposed }),
  };
}

/**
 * Whether a customer is new: without an approved review, and first traded within a year of the day or never; and whether this would
 * be its first deal (domain.md section 7).
 * @param isApproved Whether a decided review of the customer was approved by somebody.
 * @param today ISO date.
 * @throws Error if `today` is not one.
 */
export function judgeNovelty(
  figures: CustomerFigures,
  isApproved: boolean,
  today: string,
): Pick<CreditCase, 'isNew' | 'isFirstDeal'> {
  const day = isoToPlainDate(today);
  if (day === undefined) throw new Error(`Not an ISO date: ${today}`);
  const first = firstTraded(figures);
  const isRecent = first === undefined || first > plainDateToIso(addMonths(day, -12));
  return {
    isNew: isRecent && !isApproved,
    isFirstDeal: first === undefined && figures.receivables.invoices === 0,
  };
}

/** ISO date of the first purchase, as people or the archive's tables say; `undefined` where neither knows of one. */
function firstTraded({ basics, sales }: CustomerFigures): string | undefined {
  return [basics.firstTraded, sales.firstOrder, basics.lastTraded]
    .filter((day) => day !== undefined)
    .reduce<string | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}

function isFirstTier({ basics }: CustomerFigures, first: string | undefined): boolean {
  return first !== undefined && basics.tier === first;
}

/** Whether somebody has approved one of these reviews. */
export function hasApproval(reviews: readonly FileRecord[]): boolean {
  return reviews.some(({ values }) => String(values['approvedBy'] ?? '').trim() !== '');
}
