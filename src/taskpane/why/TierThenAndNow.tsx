import type { ReactNode } from 'react';
import type { RankedCustomer, TierExplanation } from '../../usecases/portfolio/tierExplanation';
import { usePane } from '../paneContext';
import { FactTable } from './FactTable';

export interface TierThenAndNowProps {
  readonly tier: TierExplanation;
  readonly standing?: RankedCustomer;
}

/** By which scheme and value the tier was given, beside those of today. */
export function TierThenAndNow({ tier, standing }: TierThenAndNowProps): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.why;
  const { given } = tier;
  if (given === undefined) return null;
  const then = {
    label: texts.tier.given(given.tier, formats.date(given.on)),
    detail: texts.by(given.scheme, given.by),
    value: given.value === undefined ? '' : formats.money(given.value),
  };
  const now = {
    label: texts.tier.today,
    detail: tier.schemeName,
    value: standing === undefined ? '' : formats.money(standing.value),
  };
  return <FactTable heading={texts.thenAndNow} facts={[then, now]} />;
}
