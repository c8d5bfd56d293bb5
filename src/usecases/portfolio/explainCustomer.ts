import type { TableId } from '../../archive/field';
import type { CustomerFile, FileRecord } from '../customerFiles';
import type { Steps } from '../importList/steps';
import type { ArchiveSettings } from '../readSettings';
import type { ReclassifySnapshot } from '../reclassify';
import type { CustomerExplanation } from './customerExplanation';
import { explainLoyalty } from './explainLoyalty';
import { explainRating } from './explainRating';
import { explainScore } from './explainScore';
import { explainTier, findGiven } from './explainTier';
import { findCuts } from './judgeLoyalty';
import { RecordValues } from './RecordValues';
import type { TierExplanation } from './tierExplanation';

export interface ExplainedCustomer {
  readonly file: CustomerFile;
  /** The customer's newest orders and months with sales. */
  readonly orders: readonly FileRecord[];
  readonly months: readonly FileRecord[];
  readonly settings: ArchiveSettings;
  /** What the tiers of all customers are made from; absent while formulas are frozen to values. */
  readonly snapshot?: ReclassifySnapshot;
}

/** Explains all judgements about one customer; `undefined` if it is not among those of the snapshot any more. */
export function* explainCustomer(question: ExplainedCustomer): Steps<CustomerExplanation | undefined> {
  const { file, settings } = question;
  const { policy } = settings;
  const tier = yield* explainTierOf(question);
  if (tier === undefined) return undefined;
  return {
    tier,
    rating: explainRating(file.customer, recordsOf(file, 'creditReviews'), policy.credit),
    score: explainScore(recordsOf(file, 'evaluations'), policy.evaluation),
    loyalty: explainLoyalty(file.customer, policy.loyalty, findCuts(policy.loyalty, settings.medianVolume)),
  };
}

function* explainTierOf({
  file,
  orders,
  months,
  settings,
  snapshot,
}: ExplainedCustomer): Steps<TierExplanation | undefined> {
  const { scheme, policy } = settings;
  const history = recordsOf(file, 'tierHistory');
  if (snapshot !== undefined) {
    const customer = file.customer.record;
    return yield* explainTier({ snapshot, scheme, policy: policy.classification, customer, history, orders, months });
  }
  const given = findGiven(history);
  return {
    schemeName: scheme.name,
    rankedBy: scheme.rankedBy,
    tier: new RecordValues(file.customer).text('tier'),
    ...(given && { given }),
    standing: { kind: 'frozen' },
  };
}

function recordsOf({ related }: CustomerFile, table: TableId): readonly FileRecord[] {
  return related.find((each) => each.table === table)?.records ?? [];
}
