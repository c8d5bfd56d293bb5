/*
 * Defends against: a pane that spins for ever because Excel never answers (office-js#6678, #6150), a click that does
 * nothing while a cell is being typed in (#806, #3388, #3323), and an undo list torn into pieces (#3788, #6170).
 */
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import { isHostError, toWorkbookProblem } from './hostError';
import type { Surroundings } from './surroundings';

/** After so long without an answer we stop waiting. A full 2 MB block takes Excel on the web some ten seconds. */
export const SILENT_AFTER_MILLISECONDS = 60_000;

export interface RunSettings {
  /** The whole run shall be one step for the user's Ctrl+Z, where Excel can (ExcelApi 1.20). */
  readonly isOneUndoStep?: boolean;
}

/**
 * `Excel.run` as the add-in uses it everywhere: waits for a cell that is being edited, watches every `context.sync`,
 * and rejects with a `WorkbookProblem` for whatever Excel refuses (`hostSilent` where it does not answer).
 * @param batch With `isOneUndoStep` it may be run a second time from the start, if Excel finds it cannot be undone.
 */
export async function runInExcel<Result>(
  surroundings: Surroundings,
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { isOneUndoStep = false }: RunSettings = {},
): Promise<Result> {
  const mergeUndoGroup = isOneUndoStep && surroundings.isSetSupported('ExcelApi', '1.20');
  try {
    return await Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, (context) => {
      watchEverySync(context, surroundings);
      return batch(context);
    });
  } catch (error) {
    if (mergeUndoGroup && isHostError(error) && error.code === 'UndoNotSupported') {
      return runInExcel(surroundings, batch);
    }
    throw toWorkbookProblem(error);
  }
}

/** From now on every `sync` of the context, also the one that `Excel.run` makes at its end, rejects after a silence. */
function watchEverySync(context: Excel.RequestContext, surroundings: Surroundings): void {
  const plainSync = context.sync.bind(context);
  context.sync = <Value>(passThrough?: Value): Promise<Value> =>
    rejectAfterSilence(plainSync(passThrough), surroundings);
}

async function rejectAfterSilence<Value>(answer: Promise<Value>, surroundings: Surroundings): Promise<Value> {
  let callOff = (): void => undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    callOff = surroundings.after(SILENT_AFTER_MILLISECONDS, () =>
      reject(new WorkbookProblem('hostSilent', { seconds: SILENT_AFTER_MILLISECONDS / 1000 })),
    );
  });
  try {
    // An answer that comes after the silence was reported has lost the race and is dropped.
    return await Promise.race([answer, silence]);
  } finally {
    callOff();
  }
}
