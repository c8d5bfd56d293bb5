import { makeStyles } from '@fluentui/react-components';
import { Activity, Suspense, useCallback, useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';
import type { ArchiveSummary } from '../../usecases/archiveWorkbook';
import { isFindShortcut } from '../find/isFindShortcut';
import { FileDrop } from '../frame/FileDrop';
import { FrozenNotice } from '../freezing/FrozenNotice';
import { Looking } from '../frame/Looking';
import { ArchiveScreens } from '../home/ArchiveScreens';
import { usePane } from '../paneContext';
import { tasksFor, type OpenTask } from '../tasks/archiveTasks';
import { dismissShown, getShown, subscribeToShown } from '../shown';
import { NavigationBar } from './NavigationBar';
import { navigationContext, type Navigation, type ViewId } from './navigationContext';
import { shownContext } from './shownContext';
import { panelOf, tabOf } from './tabIds';
import { views, type ViewProps } from './views';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

const viewIds: readonly ViewId[] = [...views.map(({ id }) => id), 'archive'];

export interface ArchiveViewsProps {
  readonly summary: ArchiveSummary;
  readonly firstView: ViewId;
  /** Looks at the workbook again; a problem with that is told, so it never rejects. */
  readonly onChanged: () => Promise<void>;
  /** Looks at the workbook again; rejects where that fails. */
  readonly lookAgain: () => Promise<void>;
}

/**
 * The views of a workbook that has an archive. A view is drawn when it is first shown, and from then on keeps its state
 * while another is shown; it hears nothing of the workbook meanwhile.
 */
export function ArchiveViews({ summary, firstView, onChanged, lookAgain }: ArchiveViewsProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings } = usePane();
  const [view, setView] = useState(() => (isForArchiveView() ? 'archive' : firstView));
  const [visited, setVisited] = useState<readonly ViewId[]>([view]);
  const [task, setTask] = useState<OpenTask | undefined>(() => {
    const asked = getShown();
    return asked.kind === 'task' ? { id: asked.task } : undefined;
  });

  const show = useCallback(
    (next: ViewId): void => {
      // Good news belongs to the view in which it was told; what has failed is told until the user has seen it.
      if (next !== view && work.getState().outcome.kind === 'told') work.dismiss();
      setView(next);
      setVisited((before) => (before.includes(next) ? before : [...before, next]));
    },
    [view, work],
  );

  const open = useCallback(
    (next: OpenTask): void => {
      dismissShown();
      // Good news of what was done before does not belong to the task.
      if (work.getState().outcome.kind === 'told') work.dismiss();
      setTask(next);
      show('archive');
    },
    [show, work],
  );

  const navigation = useMemo(
    (): Navigation => ({
      view,
      show,
      showCustomer: (customer) => {
        work.attempt(() => workbook.selectRecord('customers', customer));
        show('customer');
      },
      offers: (id) => tasksFor(summary).some((offered) => offered.id === id),
      openTask: (id, customer) => open({ id, ...(customer !== undefined && { customer }) }),
      issueCopyOf: (found) => open({ id: 'issueCopy', found }),
      mergeCustomers: (customer, other) => open({ id: 'mergeCustomers', customer, other }),
      importFile: (file) => open({ id: 'import', file }),
    }),
    [view, show, open, summary, work, workbook],
  );

  const tellColours = useEffectEvent((): void => {
    const told = getShown();
    if (told.kind !== 'coloured') return;
    dismissShown();
    work.tell(strings.colours.told[told.by]);
  });

  // What a ribbon button has done to the archive, or asks for, is shown in the archive's own view.
  const followRibbon = useEffectEvent((): void => {
    const asked = getShown();
    if (asked.kind === 'task') {
      if (asked.task === 'import') {
        work.attempt(async () => {
          const { sessionOf } = await import('../importing/sessionOf');
          sessionOf(workbook).beginOrGoOn();
        });
      }
      navigation.openTask(asked.task);
    } else if (asked.kind === 'coloured') {
      show('archive');
      tellColours();
    } else if (isForArchiveView()) {
      show('archive');
    }
  });
  useEffect(() => {
    // The task is open already, as it was asked for before the pane was there.
    if (getShown().kind === 'task') dismissShown();
    tellColours();
    return subscribeToShown(() => followRibbon());
  }, []);

  const given: ViewProps = { summary, onChanged };
  const draw = (id: ViewId): ReactNode => {
    const View = views.find((candidate) => candidate.id === id)?.View;
    if (View !== undefined) return <View {...given} />;
    return (
      <ArchiveScreens
        {...given}
        lookAgain={lookAgain}
        {...(task && { task })}
        onTask={open}
        onTaskEnd={() => setTask(undefined)}
      />
    );
  };

  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (isFindShortcut(event)) show('find');
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [show]);

  return (
    <navigationContext.Provider value={navigation}>
      <FileDrop onFile={navigation.importFile} />
      <NavigationBar views={viewIds} view={view} onShow={show} />
      <main className={styles.view}>
        {summary.frozen && !(view === 'archive' && task?.id === 'restoreFormulas') && (
          <FrozenNotice frozen={summary.frozen} />
        )}
        {viewIds
          .filter((id) => visited.includes(id))
          .map((id) => (
            <Activity key={id} mode={id === view ? 'visible' : 'hidden'}>
              <shownContext.Provider value={id === view}>
                <div id={panelOf(id)} role="tabpanel" aria-labelledby={tabOf(id)} className={styles.view}>
                  <Suspense fallback={<Looking label={strings.common.loading} />}>{draw(id)}</Suspense>
                </div>
              </shownContext.Provider>
            </Activity>
          ))}
      </main>
    </navigationContext.Provider>
  );
}

/** Whether there is something to be seen in the archive's view that the user has just asked for on the ribbon. */
function isForArchiveView(): boolean {
  const { kind } = getShown();
  return kind === 'reclassified' || kind === 'coloured' || kind === 'task';
}
