import type { LoyaltyExplanation } from '../../usecases/portfolio/loyaltyExplanation';
import { judgeImportance } from '../portfolio/judgeImportance';
import type { LoyaltyWords } from './describeLoyalty';
import type { Fact } from './FactTable';

/** What the customer brings less the time it takes (003). */
export function describeImportance(
  { contributionShare = 0, timeShare, importance = 0 }: LoyaltyExplanation,
  { strings, formats }: LoyaltyWords,
): readonly Fact[] {
  const { why, portfolio } = strings;
  const texts = why.loyalty;
  const time: Fact = { label: texts.time, value: `− ${formats.share(timeShare ?? 0)}` };
  return [
    { label: texts.contribution, value: formats.share(contributionShare) },
    timeShare === undefined ? { ...time, detail: texts.noTime } : time,
    {
      label: texts.importance,
      // Without any time there is nothing to compare with.
      ...(timeShare !== undefined && { detail: portfolio.importance[judgeImportance(importance)] }),
      value: portfolio.importance.points(formats.signed(importance)),
      isTotal: true,
    },
  ];
}
