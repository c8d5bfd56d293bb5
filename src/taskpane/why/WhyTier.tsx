import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { CustomerFile } from '../../usecases/customerFiles';
import type { TierExplanation } from '../../usecases/portfolio/tierExplanation';
import { headerOf } from '../catalogue/headerOf';
import { Notice } from '../frame/Notice';
import { usePane } from '../paneContext';
import { RankedTier } from './RankedTier';
import { ShowRecords } from './ShowRecords';
import { TierThenAndNow } from './TierThenAndNow';

export interface WhyTierProps {
  readonly tier: TierExplanation;
  readonly file: CustomerFile;
  readonly archiveLanguage: Language;
  /** Begins to edit a column of the customer on the card; absent for one that nobody types in. */
  readonly enterInto: (field: string) => (() => void) | undefined;
}

/** The customer's tier: its value and how it comes about, its rank, and what it takes to change. */
export function WhyTier({ tier, file, archiveLanguage, enterInto }: WhyTierProps): ReactNode {
  const { strings } = usePane();
  const texts = strings.why;
  const { standing } = tier;
  if (standing.kind === 'frozen') return <Notice intent="info" text={texts.tier.frozen} />;
  if (standing.kind === 'unranked') {
    const header = headerOf('customers', standing.field, archiveLanguage);
    const enter = enterInto(standing.field);
    return (
      <>
        <Body1>{texts.tier.unranked(strings.unclassifiedReasons[standing.reason](header))}</Body1>
        {enter && (
          <div>
            <Button onClick={enter}>{texts.tier.goToCell(header)}</Button>
          </div>
        )}
        <TierThenAndNow tier={tier} />
      </>
    );
  }
  return (
    <>
      <RankedTier tier={tier} standing={standing} archiveLanguage={archiveLanguage} />
      <TierThenAndNow tier={tier} standing={standing} />
      <div>
        <ShowRecords file={file} table="orders" label={texts.show.orders} />
      </div>
    </>
  );
}
