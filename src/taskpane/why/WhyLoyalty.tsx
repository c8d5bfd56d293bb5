import { Body1, Button, Caption1, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { quadrantNames } from '../../archive/quadrantNames';
import type { CustomerFile } from '../../usecases/customerFiles';
import type { LoyaltyExplanation } from '../../usecases/portfolio/loyaltyExplanation';
import { Notice } from '../frame/Notice';
import { usePane } from '../paneContext';
import { CutsNote } from '../portfolio/CutsNote';
import { describeImportance } from './describeImportance';
import { describeLoyalty } from './describeLoyalty';
import { FactTable } from './FactTable';
import { ShowRecords } from './ShowRecords';
import { useWhyStyles } from './useWhyStyles';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: '0 0 4px' },
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

export interface WhyLoyaltyProps {
  readonly loyalty: LoyaltyExplanation;
  readonly file: CustomerFile;
  /** Begins to edit the loyalty that is entered by hand; absent where the archive has no column for it. */
  readonly onEnter: (() => void) | undefined;
}

/** Loyalty part by part, the quadrant with its advice (001), and importance (003). */
export function WhyLoyalty({ loyalty, file, onEnter }: WhyLoyaltyProps): ReactNode {
  const common = useWhyStyles();
  const { strings, formats } = usePane();
  const texts = strings.why.loyalty;
  const words = { strings, formats };
  const { parts, isEntered, importance } = loyalty;
  return (
    <>
      <Caption1>{texts.asOf(loyalty.asOf === '' ? '' : formats.date(loyalty.asOf))}</Caption1>
      {isEntered && <Notice intent="info" text={texts.entered(formats.decimal(loyalty.loyalty ?? 0))} />}
      {parts.length === 0 && !isEntered && <Body1>{texts.nothing}</Body1>}
      {parts.length > 0 && (
        <FactTable
          heading={isEntered ? texts.derived : strings.why.calculation}
          facts={describeLoyalty(loyalty, words)}
        />
      )}
      <QuadrantAdvice loyalty={loyalty} />
      {importance === undefined ? (
        <Caption1>{texts.noImportance}</Caption1>
      ) : (
        <FactTable heading={texts.importance} facts={describeImportance(loyalty, words)} />
      )}
      <div className={common.buttons}>
        {onEnter && (
          <Button size="small" onClick={onEnter}>
            {texts.enter}
          </Button>
        )}
        <ShowRecords file={file} table="orders" label={strings.why.show.orders} />
        <ShowRecords file={file} table="visits" label={strings.why.show.visits} />
      </div>
    </>
  );
}

function QuadrantAdvice({ loyalty }: { readonly loyalty: LoyaltyExplanation }): ReactNode {
  const styles = useStyles();
  const { strings, formats, language } = usePane();
  const texts = strings.why.loyalty;
  const { quadrant, volume, isActive } = loyalty;
  if (!isActive) return <Caption1>{texts.notActive}</Caption1>;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {texts.quadrant}
        {quadrant !== undefined && ` · ${quadrantNames[quadrant][language]}`}
      </h2>
      <Body1>{quadrant === undefined ? texts.notPlaced : strings.portfolio.advice[quadrant]}</Body1>
      <Caption1>{volume === undefined ? texts.noVolume : texts.volume(formats.money(volume))}</Caption1>
      <CutsNote cuts={loyalty.cuts} />
    </section>
  );
}
