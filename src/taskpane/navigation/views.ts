import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { ArchiveSummary } from '../../usecases/archiveWorkbook';
import type { ViewId } from './navigationContext';

/** What every view is given. It reaches the other views by `useNavigation`. */
export interface ViewProps {
  readonly summary: ArchiveSummary;
  /** Looks at the workbook again, after something was written; a problem with that is told, so it never rejects. */
  readonly onChanged: () => Promise<void>;
}

/** The views beside the archive's own, in the order of their tabs, each loaded when it is first shown. */
export const views: readonly { readonly id: ViewId; readonly View: LazyExoticComponent<ComponentType<ViewProps>> }[] = [
  { id: 'customer', View: lazy(async () => ({ default: (await import('../card/CustomerView')).CustomerView })) },
  { id: 'find', View: lazy(async () => ({ default: (await import('../find/Find')).Find })) },
];
