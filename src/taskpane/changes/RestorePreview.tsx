import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LogEntry } from '../../usecases/archiveChanges';
import type { FieldChange } from '../../usecases/recordEditing';
import { showValue } from '../card/showValue';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { describeChange } from './describeChange';

const useStyles = makeStyles({
  values: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 16px', margin: 0 },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

export interface RestorePreviewProps {
  readonly entry: LogEntry;
  readonly changes: readonly FieldChange[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What stands there now and what will, before a value is put back. */
export function RestorePreview({ entry, changes, onApply, onCancel }: RestorePreviewProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { what, record } = describeChange(entry, strings, formats);
  const texts = strings.changes;
  const show = ({ field }: FieldChange, value: FieldChange['before']): string =>
    (entry.table === undefined ? String(value) : showValue(entry.table, field, value, formats)) || texts.empty;
  return (
    <Screen
      title={texts.preview.title}
      actions={
        <>
          <Button appearance="primary" onClick={onApply}>
            {texts.preview.apply}
          </Button>
          <Button onClick={onCancel}>{strings.common.cancel}</Button>
        </>
      }
    >
      <Body1>{texts.preview.explanation(what, record)}</Body1>
      {changes.map((change) => (
        <dl key={change.field} className={styles.values}>
          <dt className={styles.name}>{texts.preview.now}</dt>
          <dd className={styles.value}>{show(change, change.before)}</dd>
          <dt className={styles.name}>{texts.preview.then}</dt>
          <dd className={mergeClasses(styles.value, styles.after)}>{show(change, change.after)}</dd>
        </dl>
      ))}
      <Caption1>{texts.preview.logged}</Caption1>
    </Screen>
  );
}
