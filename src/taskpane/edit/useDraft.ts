import { useCallback, useMemo, useState } from 'react';
import { inputSignsOf, type InputSigns } from '../../archive/inputSigns';
import type { RecordKey } from '../../archive/plan';
import { WorkbookProblem, type Work } from '../../usecases/archiveWorkbook';
import type { EditDecision } from '../../usecases/recordEditing';
import { usePane } from '../paneContext';
import { changedInputs, draftChange, isDirty, refuse, typeInto, type EditDraft } from './editDraft';
import { findConflicts, settleConflicts } from './findConflicts';

/** What can be done with the draft that is open, if one is. */
export interface DraftControls {
  readonly draft: EditDraft | undefined;
  readonly signs: InputSigns;
  readonly begin: (draft: EditDraft) => void;
  readonly discard: () => void;
  /** Closes a draft in which nothing was typed yet if it belongs to another customer's file. */
  readonly leaveFor: (customer: RecordKey | undefined) => void;
  readonly type: (field: string, text: string) => void;
  readonly giveReason: (reason: string) => void;
  /** Decides for one of the values in conflict. */
  readonly keep: (field: string, keeps: 'mine' | 'now') => void;
  /** Saves; `onSaved` is called with the record once it is written, and not where something is still to be put right. */
  readonly save: (onSaved?: () => void) => void;
}

/**
 * The one draft that the pane holds: begun, typed into, saved or thrown away. Saving shows what does not fit beside its
 * input, and what somebody else has changed meanwhile side by side.
 *
 * @param onWritten Shows the record as it now is.
 */
export function useDraft(onWritten: (draft: EditDraft, record: RecordKey) => Promise<void>): DraftControls {
  const { workbook, work, strings, locale } = usePane();
  const [draft, setDraft] = useState<EditDraft>();
  const signs = useMemo(() => inputSignsOf(locale), [locale]);

  const leaveFor = useCallback((customer: RecordKey | undefined): void => {
    setDraft((before) => {
      const isOthers = before?.customer !== undefined && before.customer !== customer && !isDirty(before);
      return isOthers ? undefined : before;
    });
  }, []);

  /** Where the record cannot be shown, "Try again" shows it: what is written must not be written, or added, once more. */
  const showWritten = async (saved: EditDraft, record: RecordKey): Promise<void> => {
    const show = (): Promise<void> => onWritten(saved, record);
    try {
      await show();
    } catch (error) {
      work.fail(error, () => work.attempt(show));
    }
  };

  const write = async (
    saved: EditDraft,
    decision: EditDecision,
    job: Work,
    onSaved?: () => void,
  ): Promise<'done' | 'open'> => {
    if (decision.kind === 'refused') {
      setDraft(refuse(saved, decision.faults));
      return 'open';
    }
    if (decision.kind === 'ready') {
      await workbook.apply(decision.plan, job);
      await showWritten(saved, decision.record);
    }
    setDraft(undefined);
    onSaved?.();
    return 'done';
  };

  const plan = (saved: EditDraft): Promise<EditDecision> => {
    const { target } = saved;
    return target.kind === 'addition'
      ? workbook.editing.planAddition({ table: target.table, inputs: allInputs(saved) })
      : workbook.editing.planEdit({
          record: target.record,
          inputs: settleConflicts(changedInputs(saved), saved.conflicts),
          ...(saved.reason.trim() !== '' && { reason: saved.reason.trim() }),
        });
  };

  /** What stands there now is the new ground; where that decides nothing for the user, it is saved at once. */
  const meetConflict = async (saved: EditDraft, job: Work, onSaved?: () => void): Promise<void> => {
    const { target } = saved;
    if (target.kind !== 'change') throw new WorkbookProblem('conflict');
    const now = await workbook.files.readRecord(target.record.table, target.record.record);
    const inputs = settleConflicts(changedInputs(saved), saved.conflicts);
    const conflicts = findConflicts(target.record, now, inputs, signs);
    const rebased: EditDraft = {
      ...draftChange(saved.customer ?? now.record, now, saved.fields, signs),
      typed: inputs,
      reason: saved.reason,
      conflicts,
    };
    setDraft(rebased);
    if (conflicts.length === 0) {
      await write(rebased, await plan(rebased), job, onSaved);
    }
  };

  const saveNow = async (saved: EditDraft, job: Work, onSaved?: () => void): Promise<void> => {
    try {
      await write(saved, await plan(saved), job, onSaved);
    } catch (error) {
      if (!(error instanceof WorkbookProblem) || error.code !== 'conflict') throw error;
      await meetConflict(saved, job, onSaved);
    }
  };

  return {
    draft,
    signs,
    begin: setDraft,
    discard: () => setDraft(undefined),
    leaveFor,
    type: (field, text) => setDraft((before) => before && typeInto(before, field, text)),
    giveReason: (reason) => setDraft((before) => before && { ...before, reason }),
    keep: (field, keeps) =>
      setDraft(
        (before) =>
          before && {
            ...before,
            conflicts: before.conflicts.map((conflict) =>
              conflict.field === field ? { ...conflict, keeps } : conflict,
            ),
          },
      ),
    save: (onSaved) => {
      if (draft !== undefined) work.start(strings.edit.saving, (job) => saveNow(draft, job, onSaved));
    },
  };
}

/** Everything in the inputs of a new record, what it began with included; nothing typed is nothing known. */
function allInputs({ initial, typed }: EditDraft): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries({ ...initial, ...typed }).filter(([, text]) => text.trim() !== ''));
}
