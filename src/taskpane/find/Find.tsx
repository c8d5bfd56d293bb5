import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  ToggleButton,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons';
import { useEffect, useId, useMemo, useState, type ReactNode } from 'react';
import type { CustomerFilters, SearchHit } from '../../usecases/searchCustomers/customerSearch';
import { Screen } from '../frame/Screen';
import { useNavigation } from '../navigation/navigationContext';
import type { ViewProps } from '../navigation/views';
import { usePane } from '../paneContext';
import { countChosen } from './chosenFilters';
import { ChosenFilters, FilterMenus } from './Filters';
import { FindStatus } from './FindStatus';
import { ForeignFilters } from './ForeignFilters';
import { hitId, HitList } from './HitList';
import { recentCustomers, rememberCustomer } from './recentCustomers';
import { SearchField } from './SearchField';
import { useCustomerSearch } from './useCustomerSearch';
import { useHitKeys } from './useHitKeys';
import { useSheetView } from './useSheetView';

/** Drawn at first, and added by "Show more". */
const FIRST_HITS = 50;
const FURTHER_HITS = 200;

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px' },
  filters: { minWidth: 'auto' },
  caption: { color: tokens.colorNeutralForeground3 },
});

/** One box to find any customer by whatever is known of them, filters beside it, and the same filters on the sheet. */
export function Find({ summary }: ViewProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { find } = strings;
  const { showCustomer, offers, issueCopyOf } = useNavigation();
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<CustomerFilters>({});
  const [areFiltersShown, setAreFiltersShown] = useState(false);
  const [limit, setLimit] = useState(FIRST_HITS);
  const { state, result } = useCustomerSearch(query, filters);
  const view = useSheetView(filters, query);
  const listId = useId();
  const { workbook } = usePane();

  const isEmpty = query.trim() === '' && countChosen(filters) === 0;
  const recent = isEmpty && state.kind !== 'empty' ? workbook.search.known(recentCustomers()) : [];
  const page = useMemo(() => result.page(0, limit), [result, limit]);
  const isRecent = (hit: SearchHit): boolean => recent.some(({ record }) => record === hit.record);
  const hits = [...recent, ...page.filter((hit) => !isRecent(hit))];
  const hidden = result.count - page.length;

  const open = (hit: SearchHit | undefined): void => {
    if (hit === undefined) return;
    rememberCustomer(hit.record);
    showCustomer(hit.record);
  };
  const showMore = (): void => setLimit((before) => before + FURTHER_HITS);
  const keys = useHitKeys(hits.length, {
    open: (place) => open(hits[place]),
    clear: () => ask(''),
    showMore,
  });
  const ask = (next: string): void => {
    setQuery(next);
    setLimit(FIRST_HITS);
    keys.reset();
  };
  const narrow = (next: CustomerFilters): void => {
    setFilters(next);
    setLimit(FIRST_HITS);
    keys.reset();
  };
  const activeId = keys.active >= 0 ? hitId(listId, keys.active) : undefined;
  useEffect(() => {
    const active = activeId === undefined ? null : document.getElementById(activeId);
    active?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const chosen = countChosen(filters);
  const filterProps = { result, filters, archiveLanguage: summary.language, onChange: narrow };
  return (
    <Screen
      title={find.title}
      isDense
      actions={
        <>
          {chosen > 0 && (
            <Button appearance="primary" onClick={() => view.apply(false)}>
              {find.applyView}
            </Button>
          )}
          <Button onClick={view.clear}>{find.clearView}</Button>
          {!isEmpty && result.count > 0 && offers('issueCopy') && (
            <Button onClick={() => issueCopyOf(result.page(0, result.count).map(({ record }) => record))}>
              {strings.copies.findCommand}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.line}>
        <SearchField query={query} onQuery={ask} onKeyDown={keys.onKeyDown} listId={listId} activeId={activeId} />
        <Tooltip relationship="label" content={find.filters(formats.count(chosen))}>
          <ToggleButton
            className={styles.filters}
            icon={<FilterRegular />}
            checked={areFiltersShown}
            aria-expanded={areFiltersShown}
            onClick={() => setAreFiltersShown(!areFiltersShown)}
          >
            {chosen > 0 && formats.count(chosen).text}
          </ToggleButton>
        </Tooltip>
      </div>
      {areFiltersShown && <FilterMenus {...filterProps} />}
      <ChosenFilters {...filterProps} />
      <ForeignFilters view={view} />
      {state.kind === 'reading' && (
        <ProgressBar aria-label={find.title} value={state.customers / Math.max(1, state.total)} />
      )}
      <FindStatus state={state} result={result} isNarrowed={!isEmpty} />
      {isEmpty && hits.length > 0 && (
        <Caption1 className={styles.caption}>{recent.length > 0 ? find.recent : find.mostValuable}</Caption1>
      )}
      <HitList
        id={listId}
        label={find.results}
        hits={hits}
        active={keys.active}
        tiers={summary.tiers.map(({ tier }) => tier)}
        onOpen={open}
      />
      {hidden > 0 && (
        <Button size="small" appearance="transparent" onClick={showMore}>
          {find.more(formats.count(Math.min(FURTHER_HITS, hidden)))}
        </Button>
      )}
      {!isEmpty && result.count === 0 && state.kind === 'ready' && <Body1>{find.nothingHint}</Body1>}
    </Screen>
  );
}
