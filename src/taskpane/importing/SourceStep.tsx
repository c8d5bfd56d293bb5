import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { FileChoice } from './FileChoice';
import { ImportScreen } from './ImportScreen';
import { useImport } from './importContext';
import { nameSource } from './nameSource';
import { PasteField } from './PasteField';
import { SheetChoices } from './SheetChoices';
import { UnfinishedNotice } from './UnfinishedNotice';
import { useUnfinished } from './useUnfinished';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: '0 0 8px' },
  outside: { display: 'flex', flexDirection: 'column', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Where the list comes from: a sheet of this workbook, a file, or the clipboard. */
export function SourceStep(): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const { session, state } = useImport();
  const unfinished = useUnfinished();
  const texts = strings.importSource;
  const { sheet } = state;
  return (
    <ImportScreen
      title={strings.importing.title}
      {...(sheet && {
        primary: (
          <Button appearance="primary" onClick={() => session.goTo(state.proposal === undefined ? 'table' : 'mapping')}>
            {texts.goOn(nameSource(sheet.source, strings))}
          </Button>
        ),
      })}
    >
      <Body1>{texts.introduction}</Body1>
      {unfinished && <UnfinishedNotice unfinished={unfinished} />}
      <section aria-labelledby="import-inside">
        <h2 id="import-inside" className={styles.heading}>
          {texts.inWorkbook}
        </h2>
        <SheetChoices />
      </section>
      <section aria-labelledby="import-outside" className={styles.outside}>
        <h2 id="import-outside" className={styles.heading}>
          {texts.fromOutside}
        </h2>
        <FileChoice />
        <Caption1 className={styles.hint}>{texts.fileHint}</Caption1>
        <PasteField />
      </section>
    </ImportScreen>
  );
}
