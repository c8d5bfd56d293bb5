import { Button } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { usePane } from '../paneContext';
import { useSourceActions } from './useSourceActions';

/** Opens the system's own choice of files. */
export function FileChoice(): ReactNode {
  const { strings } = usePane();
  const { openFile } = useSourceActions();
  const input = useRef<HTMLInputElement>(null);
  const choose = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) openFile(file);
    // Otherwise the same file could not be chosen once more, corrected.
    if (input.current !== null) input.current.value = '';
  };
  return (
    <div>
      <Button icon={<DocumentTableRegular />} onClick={() => input.current?.click()}>
        {strings.importSource.chooseFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        aria-label={strings.importSource.chooseFile}
        onChange={(event) => choose(event.target.files)}
      />
    </div>
  );
}
