import type { CellValue } from '../../archive/cellValue';
import type { RecordKey } from '../../archive/plan';
import type { CreditPolicy } from '../../domain/credit/creditPolicy';
import type { FileRecord } from '../customerFiles';
import type { ArchiveFigures, CustomerFigures } from '../figures/customerFigures';
import type { Steps } from '../importList/steps';
import { logChanges } from '../logChanges';
import type { LoggedChange } from '../logChanges';
import { startNumbers } from '../nextNumber';
import type { Policy } from '../policy/policy';
import { beginForm, proposePoints } from './beginForm';
import { suggestedLimit } from './checkChoice';
import type { DraftedCustomers, DraftProposal, DraftsPlan } from './creditControl';
import { findNewAfter, gatherCaseFacts } from './gatherCaseFacts';
import { judgeReview } from './judgeReview';
import type { JudgedCase, ReviewJudgement } from './judgeReview';
import type { ReviewSnapshot } from './planReview';
import { isDecided, newestOf } from './readReviews';
import { beginRecord, draftCells } from './reviewValues';
import type { DraftCell, ReviewDraft } from './reviewValues';

/** What drafts for many customers are made from. */
export interface DraftsSnapshot extends ReviewSnapshot {
  readonly figures: ArchiveFigures;
  /** All reviews of the archive by the number of their customer. */
  readonly reviews: ReadonlyMap<string, readonly FileRecord[]>;
  readonly policy: Policy;
}

/** Customers between two pauses. */
const STEP = 2_000;

/**
 * Decides drafts of reviews for these customers from what is known (domain.md section 7): the payment history of today and the factors
 * of their last decided review. Nothing is guessed, and nobody's rating changes: a person decides on each. Whoever has a draft keeps it.
 */
export function* planDrafts(customers: DraftedCustomers, snapshot: DraftsSnapshot): Steps<DraftsPlan> {
  const isWanted = customers === 'all' ? isDealtWith : isAmong(customers);
  const fields = snapshot.fieldsOf('creditReviews');
  const nextReview = startNumbers('creditReviews', snapshot.columns('creditReviews', 'reviewNumber'));
  const drafts: DraftProposal[] = [];
  const newAfter = findNewAfter(snapshot.figures.asOf);
  const writeRow = startRows(fields, snapshot);
  const records: CellValue[][] = [];
  const logged: LoggedChange[] = [];
  let kept = 0;
  for (const [index, figures] of snapshot.figures.customers.entries()) {
    if (index % STEP === 0) yield { done: index, total: snapshot.figures.customers.length };
    if (!isWanted(figures)) continue;
    const reviews = snapshot.reviews.get(figures.number) ?? [];
    if (reviews.some(({ values }) => !isDecided(values))) {
      kept += 1;
      continue;
    }
    const number = nextReview();
    const draft = draftOf(figures, reviews, newAfter, snapshot.policy.credit);
    drafts.push(propose(figures, draft.judgement));
    records.push(writeRow({ ...draft, number, customer: figures.number }));
    logged.push({ table: 'creditReviews', record: number, customer: figures.number, before: '', after: number });
  }
  const { stamp } = snapshot;
  return {
    drafts,
    kept,
    plan: {
      name: 'reviewCredit',
      columnChanges: [],
      appended:
        records.length === 0
          ? []
          : [{ table: 'creditReviews', fields, records }, ...(stamp === undefined ? [] : [logChanges(logged, stamp)])],
      removed: [],
      restoredColumns: [],
      ensuresColours: false,
    },
  };
}

function isAmong(customers: readonly RecordKey[]): (figures: CustomerFigures) => boolean {
  const wanted = new Set(customers);
  return ({ record }) => wanted.has(record);
}

/** A rating is for those who buy, or still owe something. */
function isDealtWith({ basics, receivables }: CustomerFigures): boolean {
  return basics.stage === 'existing' || receivables.balance > 0;
}

/** @param reviews All decided: who has a draft keeps it. */
function draftOf(
  figures: CustomerFigures,
  reviews: readonly FileRecord[],
  newAfter: string,
  policy: CreditPolicy,
): ReviewDraft {
  const form = beginForm({
    draft: undefined,
    steps: [],
    lastDecided: newestOf(reviews),
    proposed: proposePoints(figures.receivables.judged, policy),
  });
  const judged: JudgedCase = { ...gatherCaseFacts(figures, reviews, newAfter, policy), policy };
  return { form, judged, judgement: judgeReview(form, judged, false) };
}

function propose(
  { record, number, basics }: CustomerFigures,
  { score, noData, capped, suggestion }: ReviewJudgement,
): DraftProposal {
  return {
    record,
    name: basics.name || number,
    score,
    noData,
    current: basics.creditRating,
    suggested: capped.rating,
    suggestedLimit: suggestion && suggestedLimit(suggestion.limit),
  };
}

/** A draft with its number and its customer's. */
type NumberedDraft = ReviewDraft & { readonly number: string; readonly customer: string };

/** Writes the rows of drafts in these columns. */
function startRows(fields: readonly string[], snapshot: DraftsSnapshot): (draft: NumberedDraft) => CellValue[] {
  const begun = beginRecord('creditReviews', '', '', snapshot);
  const cells: Readonly<Record<string, DraftCell<NumberedDraft>>> = {
    ...draftCells(snapshot),
    reviewNumber: ({ number }) => number,
    customerNumber: ({ customer }) => customer,
  };
  const columns = fields.map((field): DraftCell<NumberedDraft> => {
    const value = begun[field] ?? '';
    return cells[field] ?? (() => value);
  });
  return (draft) => columns.map((write) => write(draft));
}
