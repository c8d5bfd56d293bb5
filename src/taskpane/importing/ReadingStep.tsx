import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { TextReading } from '../../usecases/importList/listImport';
import { usePane } from '../paneContext';
import { ImportScreen } from './ImportScreen';
import { useImport } from './importContext';
import { TextPreview } from './TextPreview';
import { useSourceActions } from './useSourceActions';

const useStyles = makeStyles({
  settings: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '12px' },
  encoding: { gridColumn: '1 / -1' },
  select: { minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** How a text file is read, corrected by sight: its first rows show at once what becomes of them. */
export function ReadingStep(): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const { session, state } = useImport();
  const { readText } = useSourceActions();
  const texts = strings.importReading;
  const { file, reading, sheet } = state;
  const rows = useMemo(
    () => (file?.opened.kind === 'text' && reading !== undefined ? file.opened.preview(reading) : []),
    [file, reading],
  );
  if (file === undefined || reading === undefined) return null;
  const select = <Key extends keyof TextReading>(
    key: Key,
    label: string,
    names: Readonly<Record<TextReading[Key], string>>,
  ): ReactNode => (
    <Field label={label} className={key === 'encoding' ? styles.encoding : ''}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={reading[key]}
        onChange={(_event, data) => session.setReading({ ...reading, [key]: data.value })}
      >
        {Object.entries<string>(names).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <ImportScreen
      title={texts.heading}
      primary={
        <Button
          appearance="primary"
          disabled={rows.length === 0}
          onClick={() => (sheet === undefined ? readText(reading) : session.goTo('table'))}
        >
          {strings.importing.next}
        </Button>
      }
    >
      <Body1>{texts.introduction(file.name)}</Body1>
      <TextPreview rows={rows} />
      <Caption1 className={styles.hint}>{texts.ifWrong}</Caption1>
      <div className={styles.settings}>
        {select('encoding', texts.encoding, texts.encodings)}
        {select('separator', texts.separator, texts.separators)}
        {select('quote', texts.quote, texts.quotes)}
      </div>
    </ImportScreen>
  );
}
