import type { IUndoRedoService } from '@univerjs/core';
import { ICommandService, IContextService, IUniverInstanceService, LocalUndoRedoService } from '@univerjs/core';

/** What lies on Univer's stack of steps; told apart by identity. */
export type StackedStep = Parameters<IUndoRedoService['pushUndoRedo']>[0];

/** What a `StepStack` is made of, in order. */
export const stepStackParts = [IUniverInstanceService, ICommandService, IContextService] as const;

/**
 * Univer's stack of steps, which also tells what lies on top for the workbook. Univer answers that only for what has the
 * focus, and reports a change of the stack whenever the focus goes elsewhere.
 */
export class StepStack extends LocalUndoRedoService {
  /** The step that would be taken back next, wherever the focus is. */
  top(unit: string): StackedStep | undefined {
    return this._getUndoStack(unit)?.at(-1);
  }
}
