import { Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SearchResult, SearchState } from '../../usecases/searchCustomers/customerSearch';
import { usePane } from '../paneContext';

export interface FindStatusProps {
  readonly state: SearchState;
  readonly result: SearchResult;
  readonly isNarrowed: boolean;
}

/** How many fit, read out as one types. */
export function FindStatus({ state, result, isNarrowed }: FindStatusProps): ReactNode {
  const { strings, formats } = usePane();
  const { find } = strings;
  const found = formats.count(result.count);
  const all = formats.count(state.customers);
  const text = (): string => {
    if (state.kind !== 'ready') return find.reading(formats.percent(state.customers / Math.max(1, state.total)));
    if (state.customers === 0) return find.noCustomers;
    if (result.count === 0) return find.nothing;
    return isNarrowed ? find.foundOf(found, all) : find.found(all);
  };
  return (
    <div role="status">
      <Caption1 block>{text()}</Caption1>
      {result.isApproximate && <Caption1 block>{find.approximate}</Caption1>}
    </div>
  );
}
