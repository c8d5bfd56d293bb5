import { compareRatings } from '../../domain/credit/capRating';
import type { CreditPolicy } from '../../domain/credit/creditPolicy';
import { judgeOverdue } from '../../domain/credit/judgeOverdue';
import type { FileRecord } from '../customerFiles';
import type { ArchiveFigures, CustomerFigures } from '../figures/customerFigures';
import type { Steps } from '../importList/steps';
import type { AgeingBucket, CreditFlag, CreditOverview, CreditRow } from './creditOverview';
import { describeStanding } from './describeStanding';
import { findBrokenCaps } from './judgeReview';
import { isDecided, newestOf, readKnockOut } from './readReviews';

/** What the overview is made from. */
export interface OverviewSnapshot {
  readonly figures: ArchiveFigures;
  readonly policy: CreditPolicy;
  readonly keepsReceivables: boolean;
  readonly keepsOrders: boolean;
  /** All reviews of the archive by the number of their customer. */
  readonly reviews: ReadonlyMap<string, readonly FileRecord[]>;
}

/** Customers between two pauses. */
const STEP = 2_000;

/** The credit of all customers: receivables by age, exposure against limits, and whom to look at first (domain.md section 7). */
export function* overviewCredit(snapshot: OverviewSnapshot): Steps<CreditOverview> {
  const { figures, policy } = snapshot;
  const collected = new Collection(policy);
  for (const [index, customer] of figures.customers.entries()) {
    if (index % STEP === 0) yield { done: index, total: figures.customers.length };
    collected.add(...describeCustomer(customer, snapshot));
  }
  yield { done: figures.customers.length, total: figures.customers.length };
  const { receivables = 0, orders = 0 } = figures.unassigned;
  return yield* collected.finish(figures.asOf, receivables + orders);
}

/** Sums and lists over customers, one after the other. */
class Collection {
  private readonly flags: Readonly<Record<CreditFlag, CreditRow[]>> = {
    stop: [],
    manager: [],
    remind: [],
    overLimit: [],
    knockOut: [],
    aboveCap: [],
    reviewDue: [],
    noRating: [],
  };
  private readonly amounts: number[];
  private readonly aged: CreditRow[][];
  private readonly sums = { customers: 0, invoices: 0, balance: 0, overdue: 0, disputed: 0, exposure: 0 };
  private readonly limits = { customers: 0, limit: 0, exposure: 0 };

  constructor(private readonly policy: CreditPolicy) {
    const places = policy.ageingEdges.length + 2;
    this.amounts = Array.from({ length: places }, () => 0);
    this.aged = Array.from({ length: places }, () => []);
  }

  add(row: CreditRow, flags: readonly CreditFlag[], { receivables }: Pick<CustomerFigures, 'receivables'>): void {
    this.sums.customers += 1;
    this.sums.invoices += receivables.invoices;
    this.sums.balance += receivables.balance;
    this.sums.overdue += receivables.overdue;
    this.sums.disputed += receivables.disputed;
    this.sums.exposure += row.exposure;
    if (row.limit !== undefined) {
      this.limits.customers += 1;
      this.limits.limit += row.limit;
      this.limits.exposure += row.exposure;
    }
    row.ageing.forEach((amount, place) => {
      this.amounts[place] = (this.amounts[place] ?? 0) + amount;
      if (amount !== 0) this.aged[place]?.push(row);
    });
    for (const flag of flags) this.flags[flag].push(row);
  }

  /** Lists may be long, so that each is sorted in a step of its own. */
  *finish(asOf: string, unassigned: number): Steps<CreditOverview> {
    const { customers } = this.sums;
    const ageing: AgeingBucket[] = [];
    for (const [place, amount] of this.amounts.entries()) {
      ageing.push(this.bucketAt(place, amount));
      yield { done: customers, total: customers };
    }
    const sorted = (flag: CreditFlag): readonly CreditRow[] => this.flags[flag].sort(byUrgency[flag]);
    return {
      asOf,
      ...this.sums,
      limits: this.limits,
      ageing,
      flags: {
        stop: sorted('stop'),
        manager: sorted('manager'),
        remind: sorted('remind'),
        overLimit: sorted('overLimit'),
        knockOut: sorted('knockOut'),
        aboveCap: sorted('aboveCap'),
        reviewDue: sorted('reviewDue'),
        noRating: sorted('noRating'),
      },
      unassigned,
    };
  }

  private bucketAt(place: number, amount: number): AgeingBucket {
    const upTo = place === 0 ? 0 : this.policy.ageingEdges[place - 1];
    const amountOf = ({ ageing }: CreditRow): number => ageing[place] ?? 0;
    return {
      from: place === 0 ? 0 : (this.policy.ageingEdges[place - 2] ?? 0) + 1,
      ...(upTo !== undefined && { upTo }),
      amount,
      customers: this.aged[place]?.sort((one, other) => amountOf(other) - amountOf(one)) ?? [],
    };
  }
}

function describeCustomer(
  figures: CustomerFigures,
  snapshot: OverviewSnapshot,
): [CreditRow, CreditFlag[], Pick<CustomerFigures, 'receivables'>] {
  const standing = describeStanding(figures, {
    asOf: snapshot.figures.asOf,
    policy: snapshot.policy,
    keepsReceivables: snapshot.keepsReceivables,
    keepsOrders: snapshot.keepsOrders,
  });
  const { creditReviewDue, name } = figures.basics;
  const row: CreditRow = {
    record: figures.record,
    number: figures.number,
    name: name || figures.number,
    rating: standing.terms.rating,
    limit: standing.terms.limit,
    exposure: standing.exposure,
    overdue: standing.receivables.overdue,
    daysOverdue: standing.receivables.daysOverdue,
    reviewDue: creditReviewDue,
    ageing: standing.receivables.ageing,
  };
  return [row, flagsOf(row, figures, snapshot), standing];
}

function flagsOf(row: CreditRow, { basics, number }: CustomerFigures, snapshot: OverviewSnapshot): CreditFlag[] {
  const { policy, reviews } = snapshot;
  const overdue = judgeOverdue({ amount: row.overdue, days: row.daysOverdue }, policy);
  const lastDecided = newestOf((reviews.get(number) ?? []).filter(({ values }) => isDecided(values)));
  const knockOut = lastDecided === undefined ? 'none' : readKnockOut(lastDecided.values);
  const { rating, limit } = row;
  const isDealtWith = basics.stage === 'existing' || row.exposure > 0;
  const flags: CreditFlag[] = overdue === 'none' ? [] : [overdue];
  if (limit !== undefined && row.exposure > limit) flags.push('overLimit');
  if (knockOut !== 'none') flags.push('knockOut');
  if (rating !== undefined && isAboveCap(rating, row, policy)) flags.push('aboveCap');
  if (rating !== undefined && isDealtWith && (row.reviewDue ?? '') <= snapshot.figures.asOf) flags.push('reviewDue');
  if (rating === undefined && isDealtWith) flags.push('noRating');
  return flags;
}

/** A new customer's cap is that of a decision; overdue invoices speak against a rating that stands. */
function isAboveCap(rating: NonNullable<CreditRow['rating']>, row: CreditRow, policy: CreditPolicy): boolean {
  const judged = {
    policy,
    isNew: false,
    isFirstDeal: false,
    standing: { receivables: { daysOverdue: row.daysOverdue } },
  };
  return findBrokenCaps(rating, { knockOut: 'none' }, judged, true).length > 0;
}

type Order = (one: CreditRow, other: CreditRow) => number;

const byDays: Order = (one, other) => other.daysOverdue - one.daysOverdue || other.overdue - one.overdue;
const byExposure: Order = (one, other) => other.exposure - one.exposure;
const byExcess: Order = (one, other) => excessOf(other) - excessOf(one);
const byDue: Order = (one, other) => compareTexts(one.reviewDue ?? '', other.reviewDue ?? '') || byExposure(one, other);
const byRating: Order = (one, other) => {
  const [best = 'C', second = 'C'] = [one.rating, other.rating];
  return compareRatings(best, second) || byDays(one, other);
};

const byUrgency: Readonly<Record<CreditFlag, Order>> = {
  stop: byDays,
  manager: byDays,
  remind: byDays,
  overLimit: byExcess,
  knockOut: byExposure,
  aboveCap: byRating,
  reviewDue: byDue,
  noRating: byExposure,
};

function excessOf({ exposure, limit = 0 }: CreditRow): number {
  return exposure - limit;
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
