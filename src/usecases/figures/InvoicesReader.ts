import { fieldOf } from '../../archive/catalogue';
import { bucketOf } from '../../domain/credit/ageAmounts';
import type { CreditPolicy } from '../../domain/credit/creditPolicy';
import { findSlownessStep } from '../../domain/credit/proposeCharacter';
import { dropNoise } from '../../domain/dropNoise';
import { ChoiceReader } from './ChoiceReader';
import type { ReceivableFigures } from './customerFigures';
import type { FigureDays } from './FigureDays';
import { readInvoice } from './readInvoice';
import type { ColumnOf, RecordReader } from './recordReader';
import { roundMoney } from './roundMoney';
import { YearSums } from './YearSums';

/**
 * Takes in invoices and what was paid on them (002), as they stood on the day: a payment of a later day has not come yet. One that is paid in full without a day is neither late nor in time.
 */
export class InvoicesReader implements RecordReader {
  /** Invoices due in a year, up to the day, that were paid late or are overdue, and that were paid in time. */
  readonly late: YearSums;
  readonly onTime: YearSums;
  private readonly invoices: Int32Array;
  private readonly disputed: Float64Array;
  private readonly overdue: Float64Array;
  private readonly daysOverdue: Int32Array;
  /** The buckets of a customer side by side. */
  private readonly ageing: Float64Array;
  /** What was paid or is overdue by the steps of the ladder for slowness, those of a customer side by side. */
  private readonly judged: Float64Array;
  /** Of it what was paid in time. */
  private readonly prompt: Float64Array;
  private readonly buckets: number;
  private readonly disputes = new ChoiceReader(fieldOf('receivables', 'disputed'));
  private readonly cells: Readonly<
    Record<'date' | 'due' | 'amount' | 'paid' | 'paidOn' | 'disputed', ReturnType<ColumnOf>>
  >;

  constructor(
    columnOf: ColumnOf,
    customers: number,
    private readonly days: FigureDays,
    private readonly policy: Pick<CreditPolicy, 'ageingEdges' | 'slowness'>,
  ) {
    this.cells = {
      date: columnOf('date'),
      due: columnOf('due'),
      amount: columnOf('amount'),
      paid: columnOf('paid'),
      paidOn: columnOf('paidOn'),
      disputed: columnOf('disputed'),
    };
    this.late = new YearSums(customers, days);
    this.onTime = new YearSums(customers, days);
    this.invoices = new Int32Array(customers);
    this.disputed = new Float64Array(customers);
    this.overdue = new Float64Array(customers);
    this.daysOverdue = new Int32Array(customers);
    this.buckets = policy.ageingEdges.length + 2;
    this.ageing = new Float64Array(customers * this.buckets);
    this.judged = new Float64Array(customers * policy.slowness.length);
    this.prompt = new Float64Array(customers);
  }

  take(row: number, position: number): boolean {
    const { asOf } = this.days;
    const { date, due, amount, paid, paidOn, disputed } = this.cells;
    const cells = { date: date[row], due: due[row], amount: amount[row], paid: paid[row], paidOn: paidOn[row] };
    const invoice = readInvoice(cells, asOf);
    if (typeof invoice === 'string') return invoice === 'notIssued';
    add(this.invoices, position, 1);
    const isDisputed = this.disputes.read(disputed[row]) === 'yes';
    if (invoice.open !== 0) {
      this.addOpen(position, invoice.open, invoice.due === undefined ? 0 : asOf - invoice.due, isDisputed);
    }
    if (invoice.due !== undefined && invoice.amount > 0 && !isDisputed) {
      const received = Math.min(invoice.received, invoice.amount);
      this.judge(position, { due: invoice.due, paidOn: invoice.paidOn, received, open: invoice.open });
    }
    return true;
  }

  /** What the customer owes and how it pays. */
  figuresAt(position: number): ReceivableFigures {
    const ageing = Array<number>(this.buckets).fill(0);
    let balance = 0;
    for (let bucket = 0; bucket < this.buckets; bucket += 1) {
      const amount = roundMoney(this.ageing[position * this.buckets + bucket] ?? 0);
      ageing[bucket] = amount;
      balance += amount;
    }
    const overdue = roundMoney(Math.max(this.overdue[position] ?? 0, 0));
    const steps = this.policy.slowness.length;
    const judged = Array<number>(steps).fill(0);
    let whole = 0;
    for (let step = 0; step < steps; step += 1) {
      const amount = this.judged[position * steps + step] ?? 0;
      judged[step] = amount;
      whole += amount;
    }
    return {
      invoices: this.invoices[position] ?? 0,
      balance: roundMoney(balance),
      overdue,
      // Where credit notes outweigh what is overdue, nothing is.
      daysOverdue: overdue > 0 ? (this.daysOverdue[position] ?? 0) : 0,
      ageing,
      disputed: roundMoney(this.disputed[position] ?? 0),
      judged: whole === 0 ? undefined : judged,
      paidOnTimeShare: whole === 0 ? undefined : dropNoise((this.prompt[position] ?? 0) / whole),
    };
  }

  private addOpen(position: number, open: number, daysLate: number, isDisputed: boolean): void {
    add(this.ageing, position * this.buckets + bucketOf(daysLate, this.policy.ageingEdges), open);
    if (isDisputed) {
      add(this.disputed, position, open);
    } else if (daysLate > 0) {
      add(this.overdue, position, open);
      if (open > 0) this.daysOverdue[position] = Math.max(this.daysOverdue[position] ?? 0, daysLate);
    }
  }

  /** How the customer has paid so far: the part that came when it came, the rest once it is overdue. */
  private judge(position: number, { due, paidOn, received, open }: JudgedInvoice): void {
    const { asOf } = this.days;
    const isOverdue = open > 0 && due < asOf;
    if (paidOn !== undefined && received > 0) this.weigh(position, received, paidOn - due);
    if (isOverdue) this.weigh(position, open, asOf - due);
    if (due > asOf) return;
    if (isOverdue || (open === 0 && paidOn !== undefined && paidOn > due)) {
      this.late.add(position, this.days.yearOf(due), 1);
    } else if (open === 0 && paidOn !== undefined) {
      this.onTime.add(position, this.days.yearOf(due), 1);
    }
  }

  private weigh(position: number, amount: number, daysLate: number): void {
    const steps = this.policy.slowness.length;
    add(this.judged, position * steps + findSlownessStep(daysLate, this.policy), amount);
    if (daysLate <= 0) add(this.prompt, position, amount);
  }
}

/** An invoice of more than 0 that nobody disputes; serials of days. */
interface JudgedInvoice {
  readonly due: number;
  /** Absent while it has not come, and where nobody has noted it. */
  readonly paidOn: number | undefined;
  readonly received: number;
  readonly open: number;
}

function add(sums: Float64Array | Int32Array, position: number, amount: number): void {
  sums[position] = (sums[position] ?? 0) + amount;
}
