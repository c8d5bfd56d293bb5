import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular, WindowNewRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CopyFile } from '../../usecases/issueCopy/copyIssuing';
import type { IssuedCopy } from '../../usecases/issueCopy/issuedCopy';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { saveFile } from './saveFile';

const useStyles = makeStyles({
  files: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  file: { justifyContent: 'flex-start', textAlign: 'start', overflowWrap: 'anywhere' },
});

export interface CopyReadyProps {
  readonly copy: IssuedCopy;
  readonly files: readonly CopyFile[];
  readonly onDone: () => void;
}

/** The files of a copy that is entered in the register, to be saved or looked at. */
export function CopyReady({ copy, files, onDone }: CopyReadyProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings, formats } = usePane();
  const texts = strings.copies;
  const save = (file: CopyFile): void => {
    saveFile(file);
    work.tell(texts.saved(file.name));
  };
  const open = (file: CopyFile): void =>
    work.start(texts.opening, async () => {
      await workbook.copies.open(file);
      work.tell(texts.opened);
    });
  return (
    <Screen title={texts.readyTitle} actions={<Button onClick={onDone}>{texts.done}</Button>}>
      <Body1>{texts.ready(copy.recipient, formats.count(copy.customers))}</Body1>
      <div className={styles.files}>
        {files.map((file) => (
          <Button
            key={file.name}
            appearance="primary"
            className={styles.file}
            icon={<ArrowDownloadRegular />}
            onClick={() => save(file)}
          >
            {texts.save(file.name)}
          </Button>
        ))}
        {files
          .filter(({ name }) => name.endsWith('.xlsx'))
          .map((file) => (
            <Button key={file.name} className={styles.file} icon={<WindowNewRegular />} onClick={() => open(file)}>
              {texts.open}
            </Button>
          ))}
      </div>
    </Screen>
  );
}
