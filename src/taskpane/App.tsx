import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { ArchiveWatch } from './ArchiveWatch';
import { FirstRun } from './firstRun/FirstRun';
import { Looking } from './frame/Looking';
import { keepNewestMessage } from './keepNewestMessage';
import { ArchiveViews } from './navigation/ArchiveViews';
import type { ViewId } from './navigation/navigationContext';
import { usePane } from './paneContext';
import { ProblemScreen } from './problem/ProblemScreen';
import { Damaged } from './repair/Damaged';

/** The screens for what the workbook holds: no archive yet, a damaged one, or one to work with. */
export function App({ opensWith }: { readonly opensWith: ViewId }): ReactNode {
  const { workbook, work, strings } = usePane();
  const [watch] = useState(() => new ArchiveWatch(workbook, work));
  const [firstView, setFirstView] = useState(opensWith);
  const watched = useSyncExternalStore(watch.subscribe, watch.getWatched);
  useEffect(() => watch.begin(), [watch]);
  useEffect(() => keepNewestMessage(work), [work]);

  if (watched.kind === 'looking') {
    return <Looking label={strings.common.looking} />;
  }
  if (watched.kind === 'unknown') {
    return <ProblemScreen error={watched.error} onRetry={watch.retry} />;
  }
  const { archive } = watched;
  /** Who has just made or repaired an archive goes on with the whole of it; who opens one goes on with a customer. */
  const lookAfterMaking = (): Promise<void> => {
    setFirstView('archive');
    return watch.look();
  };
  switch (archive.kind) {
    case 'none':
      return (
        <FirstRun
          sheetName={archive.activeSheetName}
          hasList={archive.activeSheetHasList}
          onChanged={lookAfterMaking}
        />
      );
    case 'damaged':
      return <Damaged archiveLanguage={archive.language} missing={archive.missing} onChanged={lookAfterMaking} />;
    case 'found':
      return (
        <ArchiveViews
          summary={archive.summary}
          firstView={firstView}
          onChanged={watch.look}
          lookAgain={watch.lookOrReject}
        />
      );
  }
}
