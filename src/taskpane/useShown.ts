import { useSyncExternalStore } from 'react';
import { getShown, subscribeToShown, type Shown } from './shown';

/** What a ribbon button or the pane has just done to the archive. */
export function useShown(): Shown {
  return useSyncExternalStore(subscribeToShown, getShown);
}
