import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ArchiveSummary } from '../../usecases/archiveWorkbook';
import { AuthorPrompt } from '../author/AuthorPrompt';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskId } from '../tasks/archiveTasks';
import { TaskList } from '../tasks/TaskList';
import { TierCounts } from '../tier/TierCounts';
import { UpgradeNotice } from '../upgrade/UpgradeNotice';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '4px 16px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  fact: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, textAlign: 'end', overflowWrap: 'anywhere' },
});

export interface HomeProps {
  readonly summary: ArchiveSummary;
  readonly onReclassify: () => void;
  readonly onUndo: () => void;
  readonly onTask: (task: ArchiveTaskId) => void;
}

/** The archive at a glance, and the main actions. */
export function Home({ summary, onReclassify, onUndo, onTask }: HomeProps): ReactNode {
  const styles = useStyles();
  const { workbook, strings, formats } = usePane();
  const undoable = workbook.undoable();
  const { lastTierChange } = summary;
  const isEmpty = summary.customers === 0;
  return (
    <Screen
      title={strings.home.title(formats.count(summary.customers))}
      actions={
        <>
          <Button appearance={isEmpty ? 'secondary' : 'primary'} onClick={onReclassify}>
            {strings.home.reclassify}
          </Button>
          <Button appearance={isEmpty ? 'primary' : 'secondary'} onClick={() => onTask('import')}>
            {strings.home.importList}
          </Button>
          {undoable && <Button onClick={onUndo}>{strings.home.undoNames[undoable]}</Button>}
        </>
      }
    >
      {summary.outdated && <UpgradeNotice />}
      {isEmpty ? (
        <Body1>{strings.home.noCustomers}</Body1>
      ) : (
        <TierCounts caption={strings.home.tiers} tiers={summary.tiers} unclassified={summary.unclassified} />
      )}
      <dl className={styles.facts}>
        <dt className={styles.fact}>{strings.home.scheme}</dt>
        <dd className={styles.value}>{summary.schemeName}</dd>
        <dt className={styles.fact}>{strings.home.lastTierChange}</dt>
        <dd className={styles.value}>
          {lastTierChange === undefined ? strings.home.never : formats.date(lastTierChange)}
        </dd>
      </dl>
      {summary.outdated === undefined && <AuthorPrompt />}
      <TaskList summary={summary} onTask={onTask} />
    </Screen>
  );
}
