import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { AppendedRecords, ColumnChange, Plan, RecordKey } from '../../archive/plan';
import type { ColumnValues, NeededColumn } from '../checkChanges';
import type { LoggedChange, LogStamp } from '../logChanges';
import { logChanges } from '../logChanges';
import { nextNumber, startNumbers } from '../nextNumber';
import { isApprovedBy } from './checkChoice';
import type { CreditChoice, StepEntry } from './creditCase';
import type { EditedReview, ReviewPlan } from './creditControl';
import { judgeReview } from './judgeReview';
import { readStep } from './readReviews';
import type { ReviewValues } from './readReviews';
import { beginRecord, writeDecision, writeDraft, writeStep, writeTerms } from './reviewValues';
import type { WritingContext } from './reviewValues';

/** What has to be known to write a review. */
export interface ReviewSnapshot extends WritingContext {
  /** The columns of `listReviewColumns`. */
  readonly columns: ColumnValues;
  /** The fields that a table has a column for. */
  readonly fieldsOf: (table: TableId) => readonly string[];
  /** Absent where the archive has no change log. */
  readonly stamp: LogStamp | undefined;
}

/** The numbers that are taken. */
export function listReviewColumns(): NeededColumn[] {
  return [
    { table: 'creditReviews', field: catalogue.creditReviews.keyField },
    { table: 'investigations', field: catalogue.investigations.keyField },
  ];
}

/**
 * Decides what saving a review writes: the draft with its investigation and what the rules make of it; of a decision besides that,
 * its own values and the rating, limit, period and next review of the customer (002: nobody's credit changes otherwise). Each
 * changed cell is an entry in the change log.
 * @param choice Absent while it is a draft. `checkChoice` has found no fault in it.
 */
export function planReview(
  review: EditedReview,
  choice: CreditChoice | undefined,
  snapshot: ReviewSnapshot,
): ReviewPlan {
  const { opened, form } = review;
  const writer = new ReviewWriter(snapshot, String(opened.customer.values['customerNumber'] ?? ''));
  const judgement = judgeReview(form, opened, choice !== undefined && isApprovedBy(choice));
  const values = {
    ...writeDraft({ form, judgement, judged: opened }, snapshot),
    ...(choice && writeDecision(choice, snapshot)),
  };
  const reviewNumber =
    opened.draft?.record ?? nextNumber('creditReviews', snapshot.columns('creditReviews', 'reviewNumber'));
  if (opened.draft !== undefined) writer.change('creditReviews', opened.draft, values);
  else writer.append('creditReviews', reviewNumber, values);
  const nextStep = startNumbers('investigations', snapshot.columns('investigations', 'stepNumber'));
  for (const entry of form.steps) {
    const known = opened.steps.find((record) => readStep(record.values) === entry.step);
    if (known !== undefined) writer.change('investigations', known, writeStep(entry, snapshot.language));
    else if (hasBegun(entry)) {
      writer.append('investigations', nextStep(), { reviewNumber, ...writeStep(entry, snapshot.language) });
    }
  }
  if (choice !== undefined) {
    const reason = [reviewNumber, choice.reason.trim()].filter((part) => part !== '').join(': ');
    writer.change('customers', opened.customer, writeTerms(choice, snapshot.language), reason);
  }
  return {
    plan: writer.finish(choice === undefined ? 'reviewCredit' : 'decideCredit'),
    isLogged: snapshot.stamp !== undefined,
  };
}

function hasBegun({ state, date, finding }: StepEntry): boolean {
  return state !== 'open' || date !== '' || finding.trim() !== '';
}

/** Collects what a review changes and adds. */
class ReviewWriter {
  private readonly columnChanges: ColumnChange[] = [];
  private readonly appended: AppendedRecords[] = [];
  private readonly logged: LoggedChange[] = [];

  constructor(
    private readonly snapshot: ReviewSnapshot,
    private readonly customer: string,
  ) {}

  /** The cells that are to hold something else, of columns that are there. */
  change(
    table: TableId,
    { record, values }: { readonly record: RecordKey; readonly values: ReviewValues },
    wanted: ReviewValues,
    reason?: string,
  ): void {
    const fields = new Set(this.snapshot.fieldsOf(table));
    for (const [field, after] of Object.entries(wanted)) {
      const before = values[field] ?? '';
      if (!fields.has(field) || before === after) continue;
      this.columnChanges.push({ table, field, changes: [{ record, before, after }] });
      this.log({ table, record, field, before, after, ...(reason !== undefined && { reason }) });
    }
  }

  append(table: 'creditReviews' | 'investigations', number: string, wanted: ReviewValues): void {
    const values: ReviewValues = { ...beginRecord(table, number, this.customer, this.snapshot), ...wanted };
    const fields = this.snapshot.fieldsOf(table);
    const row = fields.map((field): CellValue => values[field] ?? '');
    const last = this.appended.find((records) => records.table === table);
    if (last === undefined) this.appended.push({ table, fields, records: [row] });
    else this.appended[this.appended.indexOf(last)] = { ...last, records: [...last.records, row] };
    this.log({ table, record: number, before: '', after: number });
  }

  finish(name: 'reviewCredit' | 'decideCredit'): Plan {
    const { stamp } = this.snapshot;
    return {
      name,
      columnChanges: this.columnChanges,
      appended: [
        ...this.appended,
        ...(stamp === undefined || this.logged.length === 0 ? [] : [logChanges(this.logged, stamp)]),
      ],
      removed: [],
      restoredColumns: [],
      ensuresColours: name === 'decideCredit',
    };
  }

  private log(change: Omit<LoggedChange, 'customer'>): void {
    this.logged.push({ ...change, customer: this.customer });
  }
}
