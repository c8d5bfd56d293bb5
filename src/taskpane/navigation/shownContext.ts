import { createContext } from 'react';

/**
 * Whether the view around is the one that is seen. Views that are not keep what was typed in them, but tell nothing.
 * `undefined` for a screen that is not in a view.
 */
export const shownContext = createContext<boolean | undefined>(undefined);
