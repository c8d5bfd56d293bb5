import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { ArchiveWatch } from './ArchiveWatch';
import { FirstRun } from './firstRun/FirstRun';
import { Looking } from './frame/Looking';
import { ArchiveScreens } from './home/ArchiveScreens';
import { keepNewestMessage } from './keepNewestMessage';
import { usePane } from './paneContext';
import { ProblemScreen } from './problem/ProblemScreen';
import { Damaged } from './repair/Damaged';

/** The screens for what the workbook holds: no archive yet, a damaged one, or one to work with. */
export function App(): ReactNode {
  const { workbook, work, strings } = usePane();
  const [watch] = useState(() => new ArchiveWatch(workbook, work));
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
  switch (archive.kind) {
    case 'none':
      return (
        <FirstRun sheetName={archive.activeSheetName} hasList={archive.activeSheetHasList} onChanged={watch.look} />
      );
    case 'damaged':
      return <Damaged archiveLanguage={archive.language} missing={archive.missing} onChanged={watch.look} />;
    case 'found':
      return <ArchiveScreens summary={archive.summary} onChanged={watch.look} lookAgain={watch.lookOrReject} />;
  }
}
