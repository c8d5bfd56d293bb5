import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { isBlank } from '../../archive/isBlank';
import { layerNames } from '../../archive/layers';
import type { ArchiveSummary } from '../../usecases/archiveWorkbook';
import type { CustomerFile } from '../../usecases/customerFiles';
import { headerOf } from '../catalogue/headerOf';
import { usePane } from '../paneContext';
import { JudgementMarks } from '../why/JudgementMarks';
import type { WhyTopic } from '../why/whyTopics';
import { ageFile } from './ageFile';
import { Completeness } from './Completeness';
import { showValue } from './showValue';

const useStyles = makeStyles({
  heading: { display: 'flex', flexDirection: 'column', gap: '8px' },
  facts: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  value: { display: 'flex', alignItems: 'baseline', gap: '6px' },
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  verified: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
  },
  aged: { display: 'flex', gap: '6px', fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
  sign: { flexShrink: 0, marginTop: '2px' },
});

export interface CustomerHeadingProps {
  readonly file: CustomerFile;
  readonly summary: ArchiveSummary;
  /** ISO date. */
  readonly today: string;
  /** Absent where the archive has no column for it. */
  readonly onVerified?: () => void;
  /** Opens the explanation of a judgement. */
  readonly onWhy: (topic: WhyTopic) => void;
}

/** What one wants to know of a customer at once; the name stands above as the title. */
export function CustomerHeading({ file, summary, today, onVerified, onWhy }: CustomerHeadingProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { values } = file.customer;
  const show = (field: string): string => showValue('customers', field, values[field] ?? '', formats);
  const [tier, value] = [show('tier'), show('expectedValue')];
  const facts = ['customerNumber', 'kind', 'stage', 'owner'].map(show).filter((text) => !isBlank(text));
  const closed = show('closedOn');
  const service = summary.tiers.find((each) => each.tier === tier)?.service;
  return (
    <div className={styles.heading}>
      <Caption1 className={styles.facts}>{facts.join(' · ')}</Caption1>
      {closed !== '' && <Caption1 block>{strings.card.closed(closed, show('closingReason'))}</Caption1>}
      <JudgementMarks customer={file.customer} tiers={summary.tiers} onWhy={onWhy} />
      {value !== '' && (
        <span className={styles.value}>
          <Caption1>{headerOf('customers', 'expectedValue', summary.language)}</Caption1>
          <span className={styles.amount}>{value}</span>
        </span>
      )}
      {service !== undefined && <Caption1 className={styles.facts}>{service}</Caption1>}
      <Completeness completeness={file.completeness} archiveLanguage={summary.language} />
      <Verification {...{ file, summary, today, ...(onVerified && { onVerified }) }} />
    </div>
  );
}

/** When the file was last verified, what is too old by now, and the button to say that it still holds. */
function Verification({ file, summary, today, onVerified }: Omit<CustomerHeadingProps, 'onWhy'>): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const verified = showValue('customers', 'lastVerified', file.customer.values['lastVerified'] ?? '', formats);
  const age = ageFile(file.customer, today, summary.freshness);
  const layers = formats.list((age?.aged ?? []).map((layer) => layerNames[layer][summary.language]));
  return (
    <div>
      <div className={styles.verified}>
        <Caption1>{verified === '' ? strings.card.neverVerified : strings.card.verified(verified)}</Caption1>
        {onVerified && (
          <Button size="small" icon={<CheckmarkCircleRegular />} onClick={onVerified}>
            {strings.card.verifyToday}
          </Button>
        )}
      </div>
      {age !== undefined && layers !== '' && (
        <div className={styles.aged}>
          <WarningRegular className={styles.sign} />
          <span>{strings.card.aged(formats.count(age.months), layers)}</span>
        </div>
      )}
    </div>
  );
}
