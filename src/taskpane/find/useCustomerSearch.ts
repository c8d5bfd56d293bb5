import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { CustomerFilters, SearchResult, SearchState } from '../../usecases/searchCustomers/customerSearch';
import { usePane } from '../paneContext';

export interface Searched {
  readonly state: SearchState;
  readonly result: SearchResult;
}

/** Who fits, always from the newest index; reads it when the view is opened. */
export function useCustomerSearch(query: string, filters: CustomerFilters): Searched {
  const { workbook, work } = usePane();
  const { search } = workbook;
  const state = useSyncExternalStore(
    (listener) => search.onChanged(listener),
    () => search.state(),
  );
  useEffect(() => work.attempt(() => search.load()), [search, work]);
  const result = useMemo(
    () => (state.kind === 'empty' ? nothing : search.find(query, filters)),
    [search, query, filters, state],
  );
  return { state, result };
}

const nothing: SearchResult = { count: 0, isApproximate: false, page: () => [], values: () => [] };
