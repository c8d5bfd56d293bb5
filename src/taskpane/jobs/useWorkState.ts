import { useSyncExternalStore } from 'react';
import { usePane } from '../paneContext';
import type { WorkState } from './PaneWork';

/** The work under way in the pane and how the last one ended. */
export function useWorkState(): WorkState {
  const { work } = usePane();
  return useSyncExternalStore(work.subscribe, work.getState);
}
