import { Body1, Button, Caption1, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Portfolio } from '../../usecases/portfolio/customerPortfolio';
import { filterPortfolio, noFilter } from '../../usecases/portfolio/filterPortfolio';
import { FiguresNotice } from '../figures/FiguresNotice';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { ImportanceRanking } from './ImportanceRanking';
import { PortfolioFilters } from './PortfolioFilters';
import { QuadrantMatrix } from './QuadrantMatrix';

const views = ['matrix', 'importance'] as const;

type PortfolioView = (typeof views)[number];

const useStyles = makeStyles({
  tabs: { margin: '0 -8px' },
  note: { color: tokens.colorNeutralForeground3 },
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** All active customers by volume and loyalty, and by what they bring against the time they take (001, 003). */
export function PortfolioScreen({ summary, onChanged, onBack }: ArchiveTaskProps): ReactNode {
  const { workbook, work, strings } = usePane();
  const texts = strings.portfolio;
  const [portfolio, setPortfolio] = useState<Portfolio>();
  const hasBegun = useRef(false);

  const read = (): void =>
    work.start(texts.reading, async (job) => setPortfolio(await workbook.portfolio.readPortfolio(job)));

  // It was opened to look; once, also if another view is shown in between.
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    read();
  });

  return (
    <Screen
      title={texts.title}
      actions={
        <>
          <Button onClick={read}>{texts.refresh}</Button>
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      {portfolio !== undefined && (
        <>
          <FiguresNotice archiveLanguage={summary.language} onUpdated={onChanged} />
          <PortfolioViews portfolio={portfolio} tiers={summary.tiers.map(({ tier }) => tier)} />
        </>
      )}
    </Screen>
  );
}

interface PortfolioViewsProps {
  readonly portfolio: Portfolio;
  /** From best to last. */
  readonly tiers: readonly string[];
}

function PortfolioViews({ portfolio, tiers }: PortfolioViewsProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.portfolio;
  const [view, setView] = useState<PortfolioView>('matrix');
  const [filter, setFilter] = useState(noFilter);
  const shown = useMemo(() => filterPortfolio(portfolio.customers, filter), [portfolio, filter]);
  const ranked = useMemo(() => filterPortfolio(portfolio.ranked, filter), [portfolio, filter]);
  if (portfolio.customers.length === 0) return <Body1>{texts.nobody}</Body1>;
  const isNarrowed = shown.length < portfolio.customers.length;
  return (
    <>
      <Body1>{texts.asOf(formats.count(portfolio.customers.length), formats.date(portfolio.asOf))}</Body1>
      <TabList
        className={styles.tabs}
        aria-label={texts.title}
        selectedValue={view}
        onTabSelect={(_event, data) => setView(views.find((each) => each === data.value) ?? view)}
      >
        {views.map((each) => (
          <Tab key={each} id={`portfolio-${each}`} value={each} aria-controls="portfolio-view">
            {texts.tabs[each]}
          </Tab>
        ))}
      </TabList>
      <div id="portfolio-view" role="tabpanel" aria-labelledby={`portfolio-${view}`} className={styles.panel}>
        <PortfolioFilters customers={portfolio.customers} tiers={tiers} filter={filter} onFilter={setFilter} />
        <Caption1 className={styles.note} role="status">
          {isNarrowed && texts.filteredTo(formats.count(shown.length), formats.count(portfolio.customers.length))}
        </Caption1>
        {view === 'matrix' ? (
          <QuadrantMatrix customers={shown} cuts={portfolio.cuts} tiers={tiers} />
        ) : (
          <ImportanceRanking portfolio={portfolio} ranked={ranked} tiers={tiers} />
        )}
      </div>
    </>
  );
}
