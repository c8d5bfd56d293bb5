import type { CellValue } from '../../archive/cellValue';
import type { RecordKey } from '../../archive/plan';
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
import { gatherCaseFacts } from './gatherCaseFacts';
import { judgeReview } from './judgeReview';
import type { JudgedCase } from './judgeReview';
import type { ReviewSnapshot } from './planReview';
import { isDecided, newestOf } from './readReviews';
import { beginRecord, writeDraft } from './reviewValues';

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
    const { proposal, values } = draftOf(figures, reviews, snapshot);
    const begun = beginRecord('creditReviews', number, figures.number, snapshot);
    drafts.push(proposal);
    // Putting both into one object first would take most of the time of thousands of drafts.
    records.push(fields.map((field): CellValue => values[field] ?? begun[field] ?? ''));
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
function draftOf(figures: CustomerFigures, reviews: readonly FileRecord[], snapshot: DraftsSnapshot) {
  const policy = snapshot.policy.credit;
  const form = beginForm({
    draft: undefined,
    steps: [],
    lastDecided: newestOf(reviews),
    proposed: proposePoints(figures.receivables.judged, policy),
  });
  const judged: JudgedCase = { ...gatherCaseFacts(figures, reviews, snapshot.figures.asOf, policy), policy };
  const judgement = judgeReview(form, judged, false);
  const { creditRating, name } = figures.basics;
  const proposal: DraftProposal = {
    record: figures.record,
    name: name || figures.number,
    score: judgement.score,
    noData: judgement.noData,
    ...(creditRating !== undefined && { current: creditRating }),
    suggested: judgement.capped.rating,
    ...(judgement.suggestion && { suggestedLimit: suggestedLimit(judgement.suggestion.limit) }),
  };
  return { proposal, values: writeDraft(form, judgement, judged, snapshot) };
}
