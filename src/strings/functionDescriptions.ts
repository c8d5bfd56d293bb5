import type { ScoreArgument } from '../domain/evaluation/computeScoreParts';

/** What Excel shows while the formula is typed. */
interface FunctionDescription<Parameter extends string> {
  readonly description: string;
  readonly parameters: Readonly<Record<Parameter, string>>;
}

/** The descriptions of all custom functions in one language, by function id; the build puts them into the metadata. */
export interface FunctionDescriptions {
  readonly EV: FunctionDescription<'marketPotential' | 'expectedShare' | 'probability' | 'grades'>;
  readonly EVEXISTING: FunctionDescription<'currentBusiness' | 'additionalVolume' | 'probability' | 'grades'>;
  readonly TIERS: FunctionDescription<'values' | 'scheme'>;
  readonly TIER: FunctionDescription<'value' | 'values' | 'scheme'>;
  readonly CARD: FunctionDescription<'number' | 'customers'>;
  readonly FIELD: FunctionDescription<'number' | 'field' | 'customers'>;
  readonly SCORE: FunctionDescription<ScoreArgument | 'policy'>;
  readonly SCOREPARTS: FunctionDescription<ScoreArgument | 'policy'>;
  readonly GRADE: FunctionDescription<'score' | 'bands'>;
  readonly REWARD: FunctionDescription<'score' | 'creditPart' | 'rules' | 'fullCredit'>;
  readonly CREDITSCORE: FunctionDescription<'factors' | 'scorecard'>;
  readonly RATING: FunctionDescription<'score' | 'daysOverdue' | 'bands' | 'knockOut' | 'isNew' | 'caps'>;
  readonly CREDITLIMIT: FunctionDescription<'monthlyPurchases' | 'days' | 'rating' | 'factors'>;
  readonly MAYSELL: FunctionDescription<
    'amount' | 'limit' | 'exposure' | 'overdueAmount' | 'overdueDays' | 'tolerance'
  >;
  readonly LOYALTY: FunctionDescription<'shareOfWallet' | 'orderMonths' | 'daysSinceLastOrder' | 'years' | 'policy'>;
  readonly QUADRANT: FunctionDescription<'volume' | 'loyalty' | 'volumeCut' | 'loyaltyCut' | 'names'>;
  readonly IMPORTANCE: FunctionDescription<'contributionShare' | 'timeShare'>;
  readonly AGEING: FunctionDescription<'dueDates' | 'amounts' | 'today' | 'edges'>;
}
