/** An invoice as a list of receivables has it; days since 1970. */
export interface RawInvoice {
  readonly customer: string;
  readonly issued: number;
  readonly due: number;
  readonly settled: number;
  readonly amount: number;
  readonly isDisputed: boolean;
}

/** What is found out about a customer by hand, so to speak: from the raw list and nothing else. */
export interface RatedByHand {
  invoices: number;
  balance: number;
  /** Not due, 1–30, 31–60, 61–90, more days overdue. */
  ageing: number[];
  overdue: number;
  daysOverdue: number;
  disputed: number;
  /** Weight, points times weight, and weight in time of what was paid or is overdue. */
  weight: number;
  points: number;
  prompt: number;
  /** By year of the due day. */
  late: Record<number, number>;
  onTime: Record<number, number>;
}

/** The days of an ISO date since 1970. */
export function daysOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

/** Rates every customer of a list of invoices as of a day, independently of the add-in (domain.md section 7). */
export function rateInvoices(invoices: readonly RawInvoice[], asOf: number): ReadonlyMap<string, RatedByHand> {
  const rated = new Map<string, RatedByHand>();
  for (const invoice of invoices) {
    const own = rated.get(invoice.customer) ?? createEmpty();
    rated.set(invoice.customer, own);
    if (invoice.issued <= asOf) rate(own, invoice, asOf);
  }
  return rated;
}

function createEmpty(): RatedByHand {
  const sums = { invoices: 0, balance: 0, overdue: 0, daysOverdue: 0, disputed: 0, weight: 0, points: 0, prompt: 0 };
  return { ...sums, ageing: [0, 0, 0, 0, 0], late: {}, onTime: {} };
}

function rate(own: RatedByHand, { due, settled, amount, isDisputed }: RawInvoice, asOf: number): void {
  own.invoices += 1;
  const isOpen = settled > asOf;
  const days = (isOpen ? asOf : settled) - due;
  if (isOpen) {
    own.balance += amount;
    const bucket = days <= 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4;
    own.ageing[bucket] = (own.ageing[bucket] ?? 0) + amount;
  }
  if (isDisputed) {
    if (isOpen) own.disputed += amount;
    return;
  }
  if (isOpen && days > 0) {
    own.overdue += amount;
    own.daysOverdue = Math.max(own.daysOverdue, days);
  }
  if (isOpen && days <= 0) return;
  own.weight += amount;
  own.points += amount * (days <= 0 ? 100 : days <= 30 ? 80 : days <= 60 ? 40 : 0);
  if (days <= 0) own.prompt += amount;
  if (due > asOf) return;
  const year = new Date(due * 86_400_000).getUTCFullYear();
  const counts = days > 0 ? own.late : own.onTime;
  counts[year] = (counts[year] ?? 0) + 1;
}
