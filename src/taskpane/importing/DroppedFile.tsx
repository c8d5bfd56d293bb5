import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { useImport } from './importContext';
import { useSourceActions } from './useSourceActions';

/** Opens a file that was dropped on the pane, each once, however often this is drawn. */
export function DroppedFile({ file }: { readonly file: File }): ReactNode {
  const { session } = useImport();
  const { openFile } = useSourceActions();
  const open = useEffectEvent((dropped: File) => {
    if (session.isNewDrop(dropped)) openFile(dropped);
  });
  useEffect(() => open(file), [file]);
  return null;
}
