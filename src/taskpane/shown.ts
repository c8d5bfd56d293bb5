import type { AppliedPlan } from '../usecases/archiveWorkbook';
import type { RowColouring } from '../usecases/readBasicSettings';
import type { ReclassifyDecision } from '../usecases/reclassify';
import type { ArchiveTaskId } from './tasks/archiveTasks';

/**
 * What is to be shown in the pane: what has just happened to the archive, whoever did it, a ribbon button or the pane
 * itself, or what a ribbon button asks for. It lives outside React because a ribbon button may work before the pane was ever opened; the pane shows
 * what stands here as soon as it is there.
 */
export type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reclassified'; readonly decision: ReclassifyDecision; readonly applied: AppliedPlan }
  | { readonly kind: 'problem'; readonly problem: unknown }
  | { readonly kind: 'coloured'; readonly by: RowColouring }
  | { readonly kind: 'task'; readonly task: ArchiveTaskId };

const nothing: Shown = { kind: 'nothing' };

let shown: Shown = nothing;
const listeners = new Set<() => void>();

function show(next: Shown): void {
  shown = next;
  for (const listener of [...listeners]) {
    listener();
  }
}

/** The same object until something else is shown, as React's `useSyncExternalStore` asks. */
export function getShown(): Shown {
  return shown;
}

/** Calls back after every change; returns how to stop. */
export function subscribeToShown(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The archive was reclassified: the pane shows the result, with "undo" at hand. */
export function showReclassified(decision: ReclassifyDecision, applied: AppliedPlan): void {
  show({ kind: 'reclassified', decision, applied });
}

/** Something could not be done: the pane says what, why and what to do next. */
export function showProblem(problem: unknown): void {
  show({ kind: 'problem', problem });
}

/** The customers' rows were coloured: the pane says so, with "undo" at hand, and dismisses this. */
export function showColoured(by: RowColouring): void {
  show({ kind: 'coloured', by });
}

/** Somebody wants to import a list, to evaluate or the like: the pane opens the task, and dismisses this. */
export function showTask(task: ArchiveTaskId): void {
  show({ kind: 'task', task });
}

/** Whether somebody wants this task, and the pane has not opened it yet. */
export function isTaskAsked(task: ArchiveTaskId): boolean {
  return shown.kind === 'task' && shown.task === task;
}

/** The user has seen it, or it no longer matters; the pane shows what the workbook holds. */
export function dismissShown(): void {
  show(nothing);
}
