import { createContext } from 'react';

/** Whether the view around is the one that is seen. Views that are not keep what was typed in them, but tell nothing. */
export const shownContext = createContext(true);
