import { createContext, useContext, type ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { Work } from '../../usecases/archiveWorkbook';
import type { ImportSession } from './ImportSession';
import type { ImportState } from './importState';

/** What the steps of an import work with. */
export interface ImportScreenContext {
  readonly session: ImportSession;
  readonly state: ImportState;
  /** The language of the archive, in which its tables and fields are named. */
  readonly archiveLanguage: Language;
  /** Goes on from the table that was found, to what is made of it. */
  readonly onTable: (work: Work) => Promise<void>;
  /** Looks at the workbook again, after something was written. */
  readonly onApplied: () => Promise<void>;
  /** Runs what would replace the list at hand; asks first where there is something to lose. @param name of what would be read */
  readonly replace: (name: string, run: () => void) => void;
  /** Leaves the import; asks first where there is something to lose. */
  readonly onLeave: () => void;
  /** The question that waits for an answer, in place of the buttons. */
  readonly question?: ReactNode;
}

export const importContext = createContext<ImportScreenContext | undefined>(undefined);

export function useImport(): ImportScreenContext {
  const given = useContext(importContext);
  if (given === undefined) throw new Error('A step of an import was drawn outside an import.');
  return given;
}
