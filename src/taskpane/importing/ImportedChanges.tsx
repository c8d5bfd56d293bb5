import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useMemo, type ReactNode } from 'react';
import type { ImportedChange } from '../../usecases/importList/listImport';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { showValue } from '../card/showValue';
import { CappedList } from '../list/CappedList';
import { useCap } from '../list/useCap';
import { useNames } from '../list/useNames';
import { usePane } from '../paneContext';
import { spokenOnly } from '../theme/spokenOnly';
import { groupChanges, type ChangedRecord } from './groupChanges';
import { useImport } from './importContext';
import { nameField } from './nameField';

/** More than anybody looks through; grouping hundreds of thousands would stop the pane. */
const mostChanges = 5_000;

const useStyles = makeStyles({
  record: { padding: '4px 8px 8px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  change: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  arrow: { verticalAlign: 'text-bottom', margin: '0 4px', color: tokens.colorNeutralForeground3 },
  spoken: spokenOnly,
});

/** Each cell that gets another value, by the record that it belongs to, with the row of the list that says so. */
export function ImportedChanges({ changes }: { readonly changes: readonly ImportedChange[] }): ReactNode {
  const { strings, formats } = usePane();
  const records = useMemo(() => groupChanges(changes.slice(0, mostChanges)), [changes]);
  const untold = changes.length - mostChanges;
  const cap = useCap(records);
  const customers = useMemo(
    () => cap.items.filter(({ table }) => table === 'customers').map(({ record }) => record),
    [cap.items],
  );
  const names = useNames(customers);
  return (
    <>
      <CappedList label={strings.importPreview.changed} cap={cap} keyOf={({ key }) => key}>
        {(changed) => <Changed changed={changed} name={names.get(changed.record) ?? ''} />}
      </CappedList>
      {untold > 0 && cap.hidden === 0 && <Caption1>{strings.common.andMore(formats.count(untold))}</Caption1>}
    </>
  );
}

function Changed({ changed, name }: { readonly changed: ChangedRecord; readonly name: string }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { archiveLanguage } = useImport();
  const { table, record, row, changes } = changed;
  const show = (field: string, value: ImportedChange['before']): string =>
    showValue(table, field, value, formats) || strings.importing.empty;
  const about = [name, record, table === 'customers' ? '' : sheetNameOf(table, archiveLanguage)];
  return (
    <div className={styles.record}>
      <div className={styles.name}>{about.filter((part) => part !== '').join(' · ')}</div>
      <Caption1 className={styles.quiet}>{strings.importing.row(String(row))}</Caption1>
      {changes.map(({ field, before, after }) => (
        <div key={field} className={styles.change}>
          <span className={styles.quiet}>{nameField(table, field, archiveLanguage)}: </span>
          {show(field, before)}
          <ArrowRightRegular className={styles.arrow} aria-hidden />
          <span className={styles.spoken}> {strings.changes.becomes} </span>
          {show(field, after)}
        </div>
      ))}
    </div>
  );
}
