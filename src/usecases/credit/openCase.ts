import type { FileRecord } from '../customerFiles';
import type { CustomerFigures } from '../figures/customerFigures';
import type { Policy } from '../policy/policy';
import { ageInvoices } from './ageInvoices';
import { beginForm, proposePoints } from './beginForm';
import type { CreditCase } from './creditCase';
import { describeStanding } from './describeStanding';
import { findNewAfter, gatherCaseFacts } from './gatherCaseFacts';
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
  const proposed = proposePoints(figures.receivables.judged, credit);
  const { lastYearSource } = figures.sales;
  return {
    customer,
    name: figures.basics.name || figures.number,
    policy: credit,
    ...gatherCaseFacts(figures, decided, findNewAfter(today), credit),
    standing: describeStanding(figures, {
      asOf: today,
      policy: credit,
      keepsReceivables: snapshot.keepsReceivables,
      keepsOrders: snapshot.keepsOrders,
    }),
    ...(lastYearSource !== undefined && { monthlyPurchasesSource: lastYearSource }),
    isFirstTier: isFirstTier(figures, scheme.tiers[0]?.tier),
    invoices: ageInvoices(snapshot.receivables, today),
    ...(draft !== undefined && { draft }),
    steps,
    ...(lastDecided !== undefined && { lastDecided }),
    ...(proposed !== undefined && { proposed }),
    form: beginForm({ draft, steps, lastDecided, proposed }),
  };
}

function isFirstTier({ basics }: CustomerFigures, first: string | undefined): boolean {
  return first !== undefined && basics.tier === first;
}
