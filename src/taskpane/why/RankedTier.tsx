import { Body1, Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { RankedCustomer, TierExplanation } from '../../usecases/portfolio/tierExplanation';
import { Notice } from '../frame/Notice';
import { usePane } from '../paneContext';
import { describeBoundaries } from './describeBoundaries';
import { describeValue } from './describeValue';
import { FactTable } from './FactTable';

export interface RankedTierProps {
  readonly tier: TierExplanation;
  readonly standing: RankedCustomer;
  readonly archiveLanguage: Language;
}

/** Rank, value, the boundaries above and below in money, and what one more order would do. */
export function RankedTier({ tier, standing, archiveLanguage }: RankedTierProps): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.why.tier;
  const { rank, ranked, equals, nextOrder } = standing;
  const words = { strings, formats, archiveLanguage };
  return (
    <>
      <Body1>
        {texts.rank(standing.tier, formats.count(rank), formats.count(ranked))} {texts.scheme(tier.schemeName)}
      </Body1>
      {tier.tier !== standing.tier && <Notice intent="info" text={texts.outOfDate(tier.tier, standing.tier)} />}
      <FactTable heading={strings.why.calculation} facts={describeValue(tier, standing, words)} />
      <FactTable heading={strings.why.boundaries} facts={describeBoundaries(standing, words)} />
      {nextOrder.kind === 'unknown' && <Caption1>{texts.unknownOrder[nextOrder.reason]}</Caption1>}
      {equals > 0 && <Caption1>{texts.equals(formats.count(equals))}</Caption1>}
      <Caption1>{texts.others}</Caption1>
    </>
  );
}
