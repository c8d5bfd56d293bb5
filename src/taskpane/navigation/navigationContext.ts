import { createContext, useContext } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { ArchiveTaskId } from '../tasks/archiveTasks';

/** The views of a workbook that has an archive, each a tab. */
export type ViewId = 'customer' | 'find' | 'archive';

/** How a screen leads to another. */
export interface Navigation {
  readonly view: ViewId;
  readonly show: (view: ViewId) => void;
  /** Selects the customer's row, which the customer view follows, and shows that view. */
  readonly showCustomer: (customer: RecordKey) => void;
  /** Whether the archive view offers the task for this archive. */
  readonly offers: (task: ArchiveTaskId) => boolean;
  /** Opens a task in the archive view, for one customer where the task can be done for one. */
  readonly openTask: (task: ArchiveTaskId, customer?: RecordKey) => void;
  /** Begins a copy of the files of these customers. */
  readonly issueCopyOf: (found: readonly RecordKey[]) => void;
  /** Shows two customers side by side who may be the same. */
  readonly mergeCustomers: (kept: RecordKey, other: RecordKey) => void;
  /** Begins to import a file. */
  readonly importFile: (file: File) => void;
}

export const navigationContext = createContext<Navigation | undefined>(undefined);

export function useNavigation(): Navigation {
  const navigation = useContext(navigationContext);
  if (navigation === undefined) {
    throw new Error('A view was drawn outside the navigation.');
  }
  return navigation;
}
