import type { FileRecord } from '../../usecases/customerFiles';
import type { EditDecision } from '../../usecases/recordEditing';
import { localToday } from '../localToday';
import { usePane } from '../paneContext';
import type { FollowedFile } from './FollowedFile';

/** What can be done to a customer's file with one button. */
export interface CardJobs {
  /** Notes that what stands in the file was verified today, and by whom where that is known. */
  readonly verify: (customer: FileRecord) => void;
  /** The customer becomes a former one. */
  readonly close: (customer: FileRecord, reason: string, onClosed: () => void) => void;
  /** Tells what was written, with "Undo" at hand. */
  readonly tellWritten: (text: string) => void;
}

export function useCardJobs(file: FollowedFile, onChanged: () => Promise<void>): CardJobs {
  const { workbook, work, strings } = usePane();

  const undo = (): void => {
    const name = workbook.undoable() ?? 'undo';
    work.start(strings.home.undoing, async (job) => {
      await workbook.undoLast(job);
      work.tell(strings.home.undone[name]);
      file.look();
      await onChanged();
    });
  };

  const tellWritten = (text: string): void => work.tell(text, { label: strings.edit.undo, run: undo });

  const write = (label: string, told: string, decide: () => Promise<EditDecision>, onWritten?: () => void): void =>
    work.start(label, async (job) => {
      const decision = await decide();
      if (decision.kind === 'refused') throw new Error(decision.faults.map(({ field }) => field).join(', '));
      if (decision.kind === 'ready') {
        await workbook.apply(decision.plan, job);
        await file.show(decision.record);
        tellWritten(told);
      } else {
        // Nothing was written, so "Undo" would take back something else.
        work.tell(told);
      }
      onWritten?.();
    });

  return {
    tellWritten,
    verify: (customer) =>
      write(strings.card.verifying, strings.edit.saved, () => {
        const author = workbook.editing.author();
        const verifiedBy = author !== '' && 'verifiedBy' in customer.values ? { verifiedBy: author } : {};
        return workbook.editing.planEdit({ record: customer, inputs: { lastVerified: localToday(), ...verifiedBy } });
      }),
    close: (customer, reason, onClosed) =>
      write(
        strings.edit.close.closing,
        strings.edit.close.closed,
        () => workbook.editing.planClosing(customer, reason),
        onClosed,
      ),
  };
}
