import { computeImportance } from '../../domain/loyalty/computeImportance';
import type { LoyaltyInputs, LoyaltyPart } from '../../domain/loyalty/computeLoyalty';
import { findQuadrant } from '../../domain/loyalty/findQuadrant';
import type { LoyaltyPolicy } from '../../domain/loyalty/loyaltyPolicy';
import type { FileRecord } from '../customerFiles';
import type { PortfolioCuts } from './customerPortfolio';
import type { JudgedLoyalty, LoyaltyFacts } from './judgeLoyalty';
import { judgeLoyalty } from './judgeLoyalty';
import type { ExplainedLoyaltyPart, LoyaltyExplanation } from './loyaltyExplanation';
import { RecordValues } from './RecordValues';

/**
 * Why the customer has its loyalty and its quadrant (001), and its importance (003): from the figures that stand in its row, as of
 * the day that they were updated, so that it explains what the sheet shows.
 */
export function explainLoyalty(customer: FileRecord, policy: LoyaltyPolicy, cuts: PortfolioCuts): LoyaltyExplanation {
  const values = new RecordValues(customer);
  const facts = readFacts(values);
  const asOf = values.day('figuresAsOf');
  const judged = judgeLoyalty(facts, asOf, policy);
  const { loyalty } = judged;
  const { volume } = facts;
  const isActive = values.choice('stage', ['existing']) !== undefined;
  const isPlaced = isActive && loyalty !== undefined && volume !== undefined && cuts.volume !== undefined;
  return {
    isActive,
    ...(loyalty !== undefined && { loyalty }),
    isEntered: facts.enteredLoyalty !== undefined,
    parts: listParts(judged, policy),
    ...(volume !== undefined && { volume }),
    cuts,
    ...(isPlaced && { quadrant: findQuadrant(volume, loyalty, cuts.volume, cuts.loyalty) }),
    ...readImportance(values),
    asOf,
  };
}

function readFacts(values: RecordValues): LoyaltyFacts {
  const [enteredLoyalty, volume, marketPotential, orderMonths] = [
    values.number('enteredLoyalty'),
    values.number('recentPurchases'),
    values.number('marketPotential'),
    values.number('orderMonths'),
  ];
  return {
    ...(enteredLoyalty !== undefined && { enteredLoyalty }),
    ...(volume !== undefined && { volume }),
    ...(marketPotential !== undefined && { marketPotential }),
    // Without a day the sheet derives nothing: days and years would count up to none.
    ...(orderMonths !== undefined && values.day('figuresAsOf') !== '' && { orderMonths }),
    lastOrder: values.day('lastTraded'),
    firstOrder: values.day('firstTraded'),
  };
}

const parts: readonly LoyaltyPart[] = ['shareOfWallet', 'regularity', 'recency', 'years'];

const inputOf: Readonly<Record<LoyaltyPart, keyof LoyaltyInputs>> = {
  shareOfWallet: 'shareOfWallet',
  regularity: 'orderMonths',
  recency: 'daysSinceLastOrder',
  years: 'years',
};

function listParts({ inputs, derived }: JudgedLoyalty, { fullPoints }: LoyaltyPolicy): ExplainedLoyaltyPart[] {
  if (derived === undefined) return [];
  return parts.map((part) => {
    const points = derived.parts[part];
    const data = inputs[inputOf[part]];
    const full = part === 'shareOfWallet' ? fullPoints[part] : fullPoints[part] * derived.scale;
    return { part, full, ...(points !== undefined && { points }), ...(data !== undefined && { data }) };
  });
}

function readImportance(
  values: RecordValues,
): Pick<LoyaltyExplanation, 'contributionShare' | 'timeShare' | 'importance'> {
  const contributionShare = values.number('contributionShare');
  const timeShare = values.number('timeShare');
  return {
    ...(contributionShare !== undefined && { contributionShare }),
    ...(timeShare !== undefined && { timeShare }),
    ...(contributionShare !== undefined && { importance: computeImportance(contributionShare, timeShare ?? 0) }),
  };
}
