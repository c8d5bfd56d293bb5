import { useCallback, type ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { ListSnapshot } from '../../usecases/listSnapshot';
import { keepRecordsOnly } from '../../usecases/importList/keepRecordsOnly';
import { FileDrop } from '../frame/FileDrop';
import { usePane } from '../paneContext';
import { ImportFrame } from './ImportFrame';
import { useImport } from './importContext';
import { sessionOf } from './sessionOf';
import { SourceSteps } from './SourceSteps';

export interface FirstImportProps {
  /** The language of the archive to be. */
  readonly archiveLanguage: Language;
  /** A file that was dropped on the pane. */
  readonly file?: File;
  readonly onFile: (file: File) => void;
  /** The list was found that the archive's first customers come from; a sheet of this workbook can show its cells. */
  readonly onList: (list: ListSnapshot, isInWorkbook: boolean) => Promise<void>;
  readonly onBack: () => void;
}

/** The way to the list that a new archive is made from, where it does not stand on the sheet at hand. */
export function FirstImport({ archiveLanguage, file, onFile, onList, onBack }: FirstImportProps): ReactNode {
  const { workbook, strings } = usePane();
  const session = sessionOf(workbook);
  const takeTable = useCallback(async (): Promise<void> => {
    const { table } = session.getState();
    if (table === undefined) return;
    const { file: fileName, sheet } = table.source;
    const name = sheet === '' ? (fileName ?? strings.importing.pasted) : sheet;
    await onList({ ...keepRecordsOnly(table), sheetName: name }, fileName === undefined && sheet !== '');
  }, [session, onList, strings]);
  return (
    <>
      <FileDrop onFile={onFile} />
      <ImportFrame
        archiveLanguage={archiveLanguage}
        onTable={takeTable}
        onApplied={() => Promise.resolve()}
        onLeave={onBack}
        {...(file && { file })}
      >
        <Step />
      </ImportFrame>
    </>
  );
}

/** The first steps are those of any import; what follows them is a matter of the archive to be. */
function Step(): ReactNode {
  const { step } = useImport().state;
  const shown = step === 'source' || step === 'reading' ? step : 'table';
  return <SourceSteps key={shown} step={shown} />;
}
