import { useEffect, useState } from 'react';
import type { FiguresDecision, FiguresState } from '../../usecases/figures/figureUpdates';
import { usePane } from '../paneContext';

/** The figures in Customers, and bringing them up to date. */
export interface Figures {
  /** Absent until it is known. */
  readonly state: FiguresState | undefined;
  /** What writing would do; present between asking for it and writing it. */
  readonly decision: FiguresDecision | undefined;
  /** Adds all up; where no customer gets another figure, only the day is written. */
  readonly decide: () => void;
  readonly write: (decision: FiguresDecision) => void;
  readonly leave: () => void;
}

/** @param onUpdated Reads again what is shown of the figures. */
export function useFigures(onUpdated: () => Promise<void>): Figures {
  const { workbook, work, strings, formats } = usePane();
  const texts = strings.figures;
  const [state, setState] = useState<FiguresState>();
  const [decision, setDecision] = useState<FiguresDecision>();

  useEffect(() => {
    work.attempt(async () => setState(await workbook.figures.readState()));
  }, [work, workbook]);

  /** Shows what stands there after something was written. */
  const showAgain = async (): Promise<void> => {
    setDecision(undefined);
    setState(await workbook.figures.readState());
    await onUpdated();
  };

  const undo = (): void =>
    work.start(strings.home.undoing, async (job) => {
      const name = workbook.undoable() ?? 'undo';
      await workbook.undoLast(job);
      await showAgain();
      work.tell(strings.home.undone[name]);
    });

  const decide = (): void =>
    work.start(texts.reading, async (job) => {
      const decided = await workbook.figures.plan(job);
      if (decided.changed > 0 || countLeftOut(decided) > 0) {
        setDecision(decided);
        return;
      }
      if (decided.plan.columnChanges.length > 0) {
        await workbook.apply(decided.plan, job);
        await showAgain();
      }
      work.tell(texts.upToDate(formats.date(decided.asOf)));
    });

  const write = ({ plan, changed }: FiguresDecision): void =>
    work.start(
      texts.writing,
      async (job) => {
        await workbook.apply(plan, job);
        await showAgain();
        work.tell(texts.written(formats.count(changed)), { label: strings.edit.undo, run: undo });
      },
      // What was added up may be out of date by now.
      decide,
    );

  return { state, decision, decide, write, leave: () => setDecision(undefined) };
}

function countLeftOut({ unassigned, unusable }: FiguresDecision): number {
  return [...Object.values(unassigned), ...Object.values(unusable)].reduce((sum, count) => sum + count, 0);
}
