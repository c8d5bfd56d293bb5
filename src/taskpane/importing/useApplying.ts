import { usePane } from '../paneContext';
import { useImport } from './importContext';

/** Imports what was decided; after a failure, trying again works out anew what there is to do, and shows it. */
export function useApplying(): () => void {
  const { work, strings } = usePane();
  const { session, onApplied } = useImport();
  return () =>
    work.start(
      strings.importPreview.applying,
      async (job) => {
        await session.apply(job);
        await onApplied();
      },
      () => work.start(strings.importChoices.deciding, (job) => session.decideAnew(job)),
    );
}
