import { Suspense, useState, type ReactNode } from 'react';
import type { ReclassifyDecision } from '../../usecases/reclassify';
import { Looking } from '../frame/Looking';
import type { ViewProps } from '../navigation/views';
import { usePane } from '../paneContext';
import { ReclassifyPreview } from '../reclassify/ReclassifyPreview';
import { ReclassifyResult } from '../reclassify/ReclassifyResult';
import { dismissShown, showReclassified } from '../shown';
import { archiveTasks, type OpenTask } from '../tasks/archiveTasks';
import { useShown } from '../useShown';
import { Home } from './Home';
import { UndoCreation } from './UndoCreation';

export interface ArchiveScreensProps extends ViewProps {
  /** The task that is open in place of the archive at a glance. */
  readonly task?: OpenTask;
  readonly onTask: (task: OpenTask) => void;
  readonly onTaskEnd: () => void;
  /** Looks at the workbook again; rejects where that fails. */
  readonly lookAgain: () => Promise<void>;
}

/** The archive's own view: home, what reclassifying would do, what it did, and the further tasks. */
export function ArchiveScreens({
  summary,
  onChanged,
  lookAgain,
  task,
  onTask,
  onTaskEnd,
}: ArchiveScreensProps): ReactNode {
  const { workbook, work, strings } = usePane();
  const [decision, setDecision] = useState<ReclassifyDecision>();
  const [isUndoingCreation, setIsUndoingCreation] = useState(false);
  const shown = useShown();

  const preview = (): void => {
    dismissShown();
    work.start(strings.reclassify.deciding, async (job) => {
      setDecision(await workbook.planReclassification(job));
    });
  };

  const apply = (decided: ReclassifyDecision): void =>
    work.start(
      strings.reclassify.applying,
      async (job) => {
        const applied = await workbook.apply(decided.plan, job);
        showReclassified(decided, applied);
        setDecision(undefined);
        await onChanged();
      },
      // What was decided may be out of date by now: decide again and show it again, before anything is written.
      preview,
    );

  const undo = (): void => {
    const name = workbook.undoable() ?? 'undo';
    work.start(strings.home.undoing, async (job) => {
      await workbook.undoLast(job);
      // A preview that a ribbon button has pushed aside was decided before all this.
      setDecision(undefined);
      setIsUndoingCreation(false);
      dismissShown();
      work.tell(strings.home.undone[name]);
      await onChanged();
    });
  };

  /** Undoing the creation deletes sheets, so they are shown first, by the names that they have now. */
  const confirmUndo = (): void =>
    work.start(strings.common.looking, async () => {
      await lookAgain();
      setIsUndoingCreation(true);
    });

  const isCreationUndoable = workbook.undoable() === 'createArchive';
  if (shown.kind === 'reclassified') {
    return (
      <ReclassifyResult
        key="result"
        decision={shown.decision}
        archiveLanguage={summary.language}
        {...(workbook.undoable() === 'reclassify' && { onUndo: undo })}
        onDone={() => {
          setDecision(undefined);
          dismissShown();
        }}
      />
    );
  }
  // A task is asked for after anything that is only previewed: it may have been called for from the card.
  const Task = archiveTasks.find(({ id }) => id === task?.id)?.Task;
  if (task !== undefined && Task !== undefined) {
    return (
      <Suspense fallback={<Looking label={strings.common.loading} />}>
        <Task
          key={`${task.id} ${task.customer ?? ''}`}
          summary={summary}
          onChanged={onChanged}
          onBack={onTaskEnd}
          {...(task.customer !== undefined && { customer: task.customer })}
          {...(task.found && { found: task.found })}
          {...(task.file && { file: task.file })}
          {...(task.other !== undefined && { other: task.other })}
        />
      </Suspense>
    );
  }
  if (decision !== undefined) {
    return (
      <ReclassifyPreview
        key="preview"
        decision={decision}
        archiveLanguage={summary.language}
        onApply={() => apply(decision)}
        onCancel={() => setDecision(undefined)}
      />
    );
  }
  if (isUndoingCreation && isCreationUndoable) {
    return (
      <UndoCreation
        key="undoCreation"
        sheetNames={summary.sheetNames}
        onUndo={undo}
        onCancel={() => setIsUndoingCreation(false)}
      />
    );
  }
  return (
    <Home
      key="home"
      summary={summary}
      onReclassify={preview}
      onUndo={isCreationUndoable ? confirmUndo : undo}
      onTask={(id) => onTask({ id })}
    />
  );
}
