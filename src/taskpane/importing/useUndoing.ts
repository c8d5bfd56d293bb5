import { usePane } from '../paneContext';
import { useImport } from './importContext';

/** Takes back the whole import that was done last, then begins anew; nothing where something else was done since. */
export function useUndoing(): (() => void) | undefined {
  const { workbook, work, strings } = usePane();
  const { session, onApplied } = useImport();
  if (workbook.undoable() !== 'importList') return undefined;
  return () =>
    work.start(strings.importResult.undoing, async (job) => {
      await workbook.undoLast(job);
      session.reset();
      work.tell(strings.home.undone.importList);
      await onApplied();
    });
}
