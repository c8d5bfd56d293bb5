import { useSyncExternalStore } from 'react';
import type { Store } from './Store';

/** The store's state, read anew and drawn again whenever it changes. */
export function useStore<State extends object>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.read);
}
