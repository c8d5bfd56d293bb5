import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { LogEntry } from '../../usecases/archiveChanges';
import { RowButton } from '../list/RowButton';
import { usePane } from '../paneContext';
import { spokenOnly } from '../theme/spokenOnly';
import { describeChange } from './describeChange';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start' },
  lead: { flexGrow: 1, minWidth: 0 },
  what: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  values: { display: 'block', overflowWrap: 'anywhere' },
  arrow: { verticalAlign: 'text-bottom', margin: '0 4px', color: tokens.colorNeutralForeground3 },
  spoken: spokenOnly,
  line: { display: 'block' },
});

export interface ChangeRowProps {
  readonly entry: LogEntry;
  /** Name of the customer, as far as it is known. */
  readonly name: string;
  /** Absent in lists that are looked at only. */
  readonly onRestore?: ((entry: LogEntry) => void) | undefined;
}

/** A change: what, of whom, from what to what, by whom and when. Choosing it selects the record in its sheet. */
export function ChangeRow({ entry, name, onRestore }: ChangeRowProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings, formats } = usePane();
  const { what, record, values, who, when, reason } = describeChange(entry, strings, formats);
  const { table } = entry;
  const about = [name, record, table === 'customers' ? '' : String(entry.record.values['table'] ?? '')];
  const restore = strings.changes.restore(what, record);
  const select = (): void => {
    // An entry that names a table of another archive, or no record, leads to the entry itself.
    work.attempt(() =>
      table === undefined || record === ''
        ? workbook.selectRecord('changeLog', entry.record.record)
        : workbook.selectRecord(table, record),
    );
  };
  return (
    <div className={styles.row}>
      <div className={styles.lead}>
        <RowButton
          main={
            <>
              <span className={styles.what}>{what}</span>{' '}
              <span className={styles.quiet}>{about.filter((part) => part !== '').join(' · ')}</span>
              {values && (
                <span className={styles.values}>
                  {values.before}
                  <ArrowRightRegular className={styles.arrow} aria-hidden />
                  <span className={styles.spoken}> {strings.changes.becomes} </span>
                  {values.after}
                </span>
              )}
            </>
          }
          detail={
            <>
              {`${when} · ${who}`}
              {reason !== '' && <span className={styles.line}>{strings.changes.reason(reason)}</span>}
            </>
          }
          onClick={select}
        />
      </div>
      {onRestore && entry.isRestorable && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={restore}
          title={restore}
          onClick={() => onRestore(entry)}
        />
      )}
    </div>
  );
}
