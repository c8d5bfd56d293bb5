import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { creditFlags } from '../../usecases/credit/creditOverview';
import type { CreditFlag, CreditOverview } from '../../usecases/credit/creditOverview';
import { Notice } from '../frame/Notice';
import { Screen } from '../frame/Screen';
import { RowButton } from '../list/RowButton';
import { useNavigation } from '../navigation/navigationContext';
import { usePane } from '../paneContext';
import { AgeingBars } from './AgeingBars';
import { CreditSums } from './CreditSums';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  heading: { margin: '8px 0 0' },
  quiet: { color: tokens.colorNeutralForeground3 },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

export interface CreditOverviewScreenProps {
  /** Absent until it has been read. */
  readonly overview: CreditOverview | undefined;
  /** Of which day the figures in Customers are. */
  readonly notice: ReactNode;
  readonly onBucket: (position: number) => void;
  readonly onFlag: (flag: CreditFlag) => void;
  readonly onPrepareAll: () => void;
  readonly onChoose: () => void;
  readonly onRead: () => void;
  readonly onBack: () => void;
}

/** Who owes what and whom to look at first. */
export function CreditOverviewScreen(props: CreditOverviewScreenProps): ReactNode {
  const { overview, notice, onBucket, onFlag, onPrepareAll, onChoose, onRead, onBack } = props;
  const styles = useStyles();
  const { strings } = usePane();
  const texts = strings.credit;
  return (
    <Screen
      title={texts.title}
      actions={
        <>
          <Button appearance="primary" onClick={onChoose}>
            {texts.chooseCustomer}
          </Button>
          <Button onClick={onRead}>{texts.readAgain}</Button>
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      {overview === undefined ? (
        <Body1>{strings.archiveTasks.credit.hint}</Body1>
      ) : (
        <>
          <Basis overview={overview} />
          {notice}
          <CreditSums overview={overview} />
          {overview.invoices > 0 && (
            <>
              <Subtitle2 as="h2" className={styles.heading}>
                {texts.ageing}
              </Subtitle2>
              <AgeingBars ageing={overview.ageing} onOpen={onBucket} />
            </>
          )}
          <Flags overview={overview} onFlag={onFlag} />
          <div>
            <Button size="small" onClick={onPrepareAll}>
              {texts.prepareAll}
            </Button>
          </div>
        </>
      )}
    </Screen>
  );
}

/** What the figures are of, and what is not among them. */
function Basis({ overview }: { readonly overview: CreditOverview }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { openTask } = useNavigation();
  const texts = strings.credit;
  const { invoices, customers, unassigned, asOf } = overview;
  return (
    <>
      <Caption1 className={styles.quiet}>
        {texts.basis(formats.date(asOf), formats.count(invoices), formats.count(customers))}
      </Caption1>
      {invoices === 0 && (
        <Notice
          intent="info"
          text={texts.noInvoices}
          action={{ label: texts.importInvoices, run: () => openTask('import') }}
        />
      )}
      {unassigned > 0 && <Notice intent="warning" text={texts.unassigned(formats.count(unassigned))} />}
    </>
  );
}

function Flags({
  overview,
  onFlag,
}: Pick<CreditOverviewScreenProps, 'onFlag'> & { readonly overview: CreditOverview }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.credit;
  const raised = creditFlags.filter((flag) => overview.flags[flag].length > 0);
  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.flagsHeading}
      </Subtitle2>
      {raised.length === 0 && <Body1>{texts.nothingToLookAt}</Body1>}
      <ul className={styles.list} aria-label={texts.flagsHeading}>
        {raised.map((flag) => (
          <li key={flag}>
            <RowButton
              main={texts.flags[flag].name}
              detail={texts.flags[flag].hint}
              aside={<span className={styles.count}>{formats.count(overview.flags[flag].length).text}</span>}
              onClick={() => onFlag(flag)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
