import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useMemo, type ReactNode } from 'react';
import type { CopyFile } from '../../usecases/issueCopy/copyIssuing';
import type { PersonReport } from '../../usecases/people/personalData';
import { saveFile } from '../copies/saveFile';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  files: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  file: { justifyContent: 'flex-start', textAlign: 'start', overflowWrap: 'anywhere' },
});

/** What is stored about the person, to be saved and given out. */
export function PersonFiles({ report }: { readonly report: PersonReport }): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings } = usePane();
  const texts = strings.people;
  const files = useMemo(() => workbook.people.makeFiles(report), [workbook, report]);
  const save = (file: CopyFile): void => {
    saveFile(file);
    work.tell(texts.saved(file.name));
  };
  return (
    <div className={styles.files}>
      {files.map((file) => (
        <Button key={file.name} className={styles.file} icon={<ArrowDownloadRegular />} onClick={() => save(file)}>
          {texts.save(file.name)}
        </Button>
      ))}
      <Caption1>{texts.saveHint}</Caption1>
    </div>
  );
}
