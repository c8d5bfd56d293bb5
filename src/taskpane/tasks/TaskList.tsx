import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ArchiveSummary } from '../../usecases/archiveWorkbook';
import { RowButton } from '../list/RowButton';
import { usePane } from '../paneContext';
import { tasksFor, type ArchiveTaskId } from './archiveTasks';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: '4px 0' },
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  name: { display: 'inline-flex', alignItems: 'center', gap: '8px', fontWeight: tokens.fontWeightSemibold },
});

export interface TaskListProps {
  readonly summary: ArchiveSummary;
  readonly onTask: (task: ArchiveTaskId) => void;
}

/** The further things to do with the archive, each with a word on what it is good for. */
export function TaskList({ summary, onTask }: TaskListProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const offered = tasksFor(summary);
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" className={styles.heading}>
        {strings.archiveTasks.heading}
      </h2>
      <ul className={styles.list}>
        {offered.map(({ id, Icon }) => (
          <li key={id}>
            <RowButton
              main={
                <span className={styles.name}>
                  <Icon />
                  {strings.archiveTasks[id].name}
                </span>
              }
              detail={strings.archiveTasks[id].hint}
              aside={<ChevronRightRegular />}
              onClick={() => onTask(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
