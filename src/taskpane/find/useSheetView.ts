import { useState } from 'react';
import type { CustomerFilters } from '../../usecases/searchCustomers/customerSearch';
import { usePane } from '../paneContext';

export interface SheetView {
  /** Headers of columns that somebody else has filtered; the user decides. */
  readonly foreign: readonly string[];
  readonly apply: (isReplacing: boolean) => void;
  readonly clear: () => void;
  /** Leaves the foreign filters as they are. */
  readonly leave: () => void;
}

/** Filters the Customers sheet as the list is, and takes filters off it. */
export function useSheetView(filters: CustomerFilters, query: string): SheetView {
  const { workbook, work, strings } = usePane();
  const [foreign, setForeign] = useState<readonly string[]>([]);
  const { find } = strings;
  return {
    foreign,
    leave: () => setForeign([]),
    apply: (isReplacing) =>
      work.attempt(async () => {
        const outcome = await workbook.search.applyView(filters, isReplacing);
        setForeign(outcome.kind === 'applied' ? [] : outcome.headers);
        if (outcome.kind === 'applied') {
          work.tell(query.trim() === '' ? find.viewApplied : find.viewAppliedWithoutQuery);
        }
      }),
    clear: () =>
      work.attempt(async () => {
        await workbook.search.clearView();
        setForeign([]);
        work.tell(find.viewCleared);
      }),
  };
}
