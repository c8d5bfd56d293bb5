import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { LogEntry } from '../../usecases/archiveChanges';
import { useNames } from '../list/useNames';
import { usePane } from '../paneContext';
import { ChangeRow } from './ChangeRow';
import { CHANGES_A_PAGE } from './useChanges';
import type { ReadChanges } from './useChanges';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  item: { '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  more: { alignSelf: 'flex-start' },
});

export interface ChangeListProps {
  readonly read: ReadChanges;
  readonly onMore: () => void;
  readonly onRestore: (entry: LogEntry) => void;
}

/** The changes that were read, with the names of their customers. */
export function ChangeList({ read: { entries, total }, onMore, onRestore }: ChangeListProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const customers = useMemo(() => [...new Set(entries.map(customerOf).filter((number) => number !== ''))], [entries]);
  const names = useNames(customers);
  return (
    <>
      {entries.length > 0 && (
        <ul className={styles.list} aria-label={strings.changes.list}>
          {entries.map((entry) => (
            <li key={entry.record.record} className={styles.item}>
              <ChangeRow entry={entry} name={names.get(customerOf(entry)) ?? ''} onRestore={onRestore} />
            </li>
          ))}
        </ul>
      )}
      {total > entries.length && (
        <Button size="small" appearance="transparent" className={styles.more} onClick={onMore}>
          {strings.common.showMore(formats.count(Math.min(CHANGES_A_PAGE, total - entries.length)))}
        </Button>
      )}
    </>
  );
}

function customerOf({ record }: LogEntry): string {
  return String(record.values['customerNumber'] ?? '');
}
