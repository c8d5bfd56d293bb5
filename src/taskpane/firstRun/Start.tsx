import { Body1, CompoundButton, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  DocumentAddRegular,
  DocumentTableRegular,
  PersonLightbulbRegular,
  TableSimpleRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { ArchiveSettings, type Settings } from './ArchiveSettings';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: '8px' },
  question: { ...typographyStyles.subtitle2, margin: 0 },
  choice: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    maxWidth: 'none',
    overflowWrap: 'anywhere',
    padding: '8px 12px',
    minHeight: 0,
  },
  note: { color: tokens.colorNeutralForeground3 },
});

export interface StartProps {
  readonly sheetName: string;
  readonly hasList: boolean;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onFromSheet: () => void;
  /** From a file, the clipboard or another sheet. */
  readonly onFromElsewhere: () => void;
  readonly onEmpty: () => void;
  readonly onSample: () => void;
}

/** The first screen of a workbook without an archive: one choice. */
export function Start(props: StartProps): ReactNode {
  const styles = useStyles();
  const { firstRun } = usePane().strings;
  return (
    <Screen title={firstRun.title}>
      <Body1>{firstRun.introduction}</Body1>
      <ArchiveSettings settings={props.settings} onChange={props.onSettings} />
      <section className={styles.choices} aria-labelledby="choices">
        <h2 id="choices" className={styles.question}>
          {firstRun.choices}
        </h2>
        {props.hasList ? (
          <CompoundButton
            className={styles.choice}
            appearance="primary"
            icon={<TableSimpleRegular />}
            secondaryContent={firstRun.fromSheetHint}
            onClick={props.onFromSheet}
          >
            {firstRun.fromSheet(props.sheetName)}
          </CompoundButton>
        ) : (
          <Body1 className={styles.note}>{firstRun.noList(props.sheetName)}</Body1>
        )}
        <CompoundButton
          className={styles.choice}
          appearance={props.hasList ? 'secondary' : 'primary'}
          icon={<DocumentTableRegular />}
          secondaryContent={firstRun.fromElsewhereHint}
          onClick={props.onFromElsewhere}
        >
          {firstRun.fromElsewhere}
        </CompoundButton>
        <CompoundButton
          className={styles.choice}
          icon={<DocumentAddRegular />}
          secondaryContent={firstRun.emptyHint}
          onClick={props.onEmpty}
        >
          {firstRun.empty}
        </CompoundButton>
        <CompoundButton
          className={styles.choice}
          icon={<PersonLightbulbRegular />}
          secondaryContent={firstRun.sampleHint}
          onClick={props.onSample}
        >
          {firstRun.sample}
        </CompoundButton>
      </section>
    </Screen>
  );
}
