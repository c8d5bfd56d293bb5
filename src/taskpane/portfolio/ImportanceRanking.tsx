import { Body1, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Portfolio, PortfolioCustomer } from '../../usecases/portfolio/customerPortfolio';
import { Notice } from '../frame/Notice';
import { CappedList } from '../list/CappedList';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import { CustomerRow } from './CustomerRow';
import { ImportanceBar } from './ImportanceBar';
import { judgeImportance } from './judgeImportance';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3 },
});

export interface ImportanceRankingProps {
  readonly portfolio: Portfolio;
  /** The ranked customers that are shown, the most under-served first. */
  readonly ranked: readonly PortfolioCustomer[];
  /** From best to last. */
  readonly tiers: readonly string[];
}

/** Who brings more than the time they get, and who takes more than they bring (003). */
export function ImportanceRanking({ portfolio, ranked, tiers }: ImportanceRankingProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.portfolio.importance;
  const [first, setFirst] = useState<'under' | 'over'>('under');
  const ordered = useMemo(() => (first === 'under' ? ranked : [...ranked].reverse()), [ranked, first]);
  const cap = useCap(ordered);
  const counts = useMemo(() => {
    const judgements = ranked.map(({ importance = 0 }) => judgeImportance(importance));
    return {
      under: judgements.filter((each) => each === 'underServed').length,
      over: judgements.filter((each) => each === 'overServed').length,
    };
  }, [ranked]);
  const most = Math.max(
    Math.abs(portfolio.ranked[0]?.importance ?? 0),
    Math.abs(portfolio.ranked.at(-1)?.importance ?? 0),
  );
  // Without any time there is nothing to compare: nobody is under-served then.
  const isJudged = portfolio.visits === 'logged';
  if (portfolio.ranked.length === 0) return <Body1>{texts.unknown}</Body1>;
  return (
    <>
      <Body1>{texts.explanation}</Body1>
      {portfolio.visits !== 'logged' && <Notice intent="info" text={texts[portfolio.visits]} />}
      {portfolio.withoutMargin > 0 && (
        <Caption1 className={styles.note}>{texts.withoutMargin(formats.count(portfolio.withoutMargin))}</Caption1>
      )}
      {isJudged && (
        <>
          <Body1>{texts.counts(formats.count(counts.under), formats.count(counts.over))}</Body1>
          <Field label={texts.order}>
            <RadioGroup
              layout="horizontal"
              value={first}
              onChange={(_event, data) => setFirst(data.value === 'over' ? 'over' : 'under')}
            >
              <Radio value="under" label={texts.underFirst} />
              <Radio value="over" label={texts.overFirst} />
            </RadioGroup>
          </Field>
        </>
      )}
      <CappedList label={texts.list} cap={cap} keyOf={({ record }) => record}>
        {(customer) => (
          <CustomerRow
            customer={customer}
            tiers={tiers}
            detail={
              isJudged ? (
                <>
                  <ImportanceBar importance={customer.importance ?? 0} most={most} />
                  {texts.detail(formats.share(customer.contributionShare ?? 0), formats.share(customer.timeShare ?? 0))}
                </>
              ) : (
                texts.contribution(formats.share(customer.contributionShare ?? 0))
              )
            }
          />
        )}
      </CappedList>
    </>
  );
}
