import { useCallback, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { Work } from '../../usecases/archiveWorkbook';
import { usePane } from '../paneContext';
import { DroppedFile } from './DroppedFile';
import { importContext, type ImportScreenContext } from './importContext';
import { ForgetQuestion, type AskedImport } from './ForgetQuestion';
import { sessionOf } from './sessionOf';

export interface ImportFrameProps {
  readonly archiveLanguage: Language;
  /** Goes on from the table that was found. */
  readonly onTable: (work: Work) => Promise<void>;
  /** Looks at the workbook again, after something was written. */
  readonly onApplied: () => Promise<void>;
  readonly onLeave: () => void;
  /** The file that was last dropped on the pane. */
  readonly file?: File;
  readonly children: ReactNode;
}

/** What all steps share: the import that is under way, dropped files, and the question before anything is forgotten. */
export function ImportFrame(props: ImportFrameProps): ReactNode {
  const { archiveLanguage, onTable, onApplied, onLeave, file, children } = props;
  const { workbook } = usePane();
  const session = sessionOf(workbook);
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const [asked, setAsked] = useState<AskedImport>();

  const ask = useCallback(
    (question: AskedImport): void => {
      if (session.hasSomethingToLose()) setAsked(question);
      else question.run();
    },
    [session],
  );
  const leave = useCallback((): void => {
    session.reset();
    onLeave();
  }, [session, onLeave]);
  const context = useMemo(
    (): ImportScreenContext => ({
      session,
      state,
      archiveLanguage,
      onTable,
      onApplied,
      replace: (name, run) => ask({ kind: 'replace', name, run }),
      onLeave: () => ask({ kind: 'leave', run: leave }),
      ...(asked && { question: <ForgetQuestion asked={asked} onAnswered={() => setAsked(undefined)} /> }),
    }),
    [session, state, archiveLanguage, onTable, onApplied, ask, asked, leave],
  );
  return (
    <importContext.Provider value={context}>
      {file && <DroppedFile file={file} />}
      {children}
    </importContext.Provider>
  );
}
