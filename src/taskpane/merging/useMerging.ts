import type { RecordKey } from '../../archive/plan';
import type { MergeComparison, MergeDecision } from '../../usecases/mergeCustomers/customerMerging';
import { nameOf } from '../card/nameOf';
import { usePane } from '../paneContext';

/** What the buttons of a merger do. */
export interface Merging {
  readonly decide: (comparison: MergeComparison, taken: ReadonlySet<string>) => void;
  readonly apply: (comparison: MergeComparison, decision: MergeDecision) => void;
}

export interface MergingSteps {
  readonly compare: (kept: RecordKey, other: RecordKey) => void;
  readonly setDecision: (decision: MergeDecision) => void;
  readonly onChanged: () => Promise<void>;
  readonly onDone: () => void;
}

/** Decides and carries out a merger, with "Undo" at hand afterwards. */
export function useMerging({ compare, setDecision, onChanged, onDone }: MergingSteps): Merging {
  const { workbook, work, strings } = usePane();
  const texts = strings.merging;

  const undo = (): void =>
    work.start(strings.home.undoing, async (job) => {
      await workbook.undoLast(job);
      work.tell(strings.home.undone.mergeCustomers);
      await onChanged();
    });

  // What was compared may be out of date by now: it is compared again and shown again, before anything is written.
  const again =
    ({ kept, other }: MergeComparison) =>
    (): void =>
      compare(kept.record, other.record);

  return {
    decide: (comparison, taken) =>
      work.start(
        texts.deciding,
        async () => {
          const { kept, other } = comparison;
          setDecision(await workbook.merging.plan({ kept, other, taken: [...taken] }));
        },
        again(comparison),
      ),
    apply: (comparison, decision) =>
      work.start(
        texts.applying,
        async (job) => {
          await workbook.apply(decision.plan, job);
          work.tell(texts.merged(nameOf(comparison.kept)), { label: strings.edit.undo, run: undo });
          onDone();
          await onChanged();
        },
        again(comparison),
      ),
  };
}
