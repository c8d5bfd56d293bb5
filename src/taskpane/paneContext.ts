import { createContext, useContext } from 'react';
import type { Language } from '../archive/language';
import type { Strings } from '../strings/strings';
import type { ArchiveWorkbook } from '../usecases/archiveWorkbook';
import type { Formats } from './createFormats';
import type { PaneWork } from './jobs/PaneWork';

/** What every screen of the pane works with. */
export interface PaneContext {
  readonly workbook: ArchiveWorkbook;
  readonly strings: Strings;
  readonly formats: Formats;
  /** Language of the screens; the archive's own language may be another. */
  readonly language: Language;
  /** Locale of the document, e.g. `de-DE`. */
  readonly locale: string;
  readonly work: PaneWork;
}

export const paneContext = createContext<PaneContext | undefined>(undefined);

export function usePane(): PaneContext {
  const pane = useContext(paneContext);
  if (pane === undefined) {
    throw new Error('A screen of the pane was drawn outside the pane.');
  }
  return pane;
}
