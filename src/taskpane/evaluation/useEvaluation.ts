import { useCallback, useMemo, useState } from 'react';
import type { Plan, RecordKey } from '../../archive/plan';
import type {
  EnteredInputs,
  EvaluatedCustomer,
  EvaluationDecision,
  GivenReward,
  YearEvaluation,
} from '../../usecases/evaluation/customerEvaluation';
import { filterEvaluated } from '../../usecases/evaluation/filterEvaluated';
import type { EvaluationFilters } from '../../usecases/evaluation/filterEvaluated';
import type { Work } from '../../usecases/archiveWorkbook';
import { usePane } from '../paneContext';

/** The evaluation of a year on the screen, and all that can be done with it. */
export interface Evaluation {
  /** Absent until it has been read. */
  readonly evaluation: YearEvaluation | undefined;
  /** Those that the filters show. */
  readonly customers: readonly EvaluatedCustomer[];
  readonly filters: EvaluationFilters;
  readonly setFilters: (filters: EvaluationFilters) => void;
  /** Reads and evaluates; without a year the one that is shown, or the newest. */
  readonly load: (year?: number) => void;
  /** What saving the evaluations of those shown would write, with the grades that were given in the pane. */
  readonly preview: (
    entered: ReadonlyMap<RecordKey, EnteredInputs>,
    onDecided: (decision: EvaluationDecision) => void,
  ) => void;
  readonly applyPreview: (decision: EvaluationDecision, onDone: () => void) => void;
  /** Saves what a person has entered, each customer's evaluation along with it. */
  readonly enter: (
    entered: ReadonlyMap<RecordKey, EnteredInputs>,
    texts: { readonly doing: string; readonly done: string },
    onDone: () => void,
  ) => void;
  readonly decide: (rewards: readonly GivenReward[], onDone: () => void) => void;
}

/** What was done, and whether there is something to undo. */
interface Done {
  readonly text: string;
  readonly isWritten: boolean;
}

/** @param onChanged Looks at the workbook again. */
export function useEvaluation(onChanged: () => Promise<void>): Evaluation {
  const { workbook, work, strings, formats } = usePane();
  const { evaluating } = workbook;
  const [evaluation, setEvaluation] = useState<YearEvaluation>();
  const [filters, setFilters] = useState<EvaluationFilters>({});
  const customers = useMemo(() => filterEvaluated(evaluation?.customers ?? [], filters), [evaluation, filters]);
  const shownYear = evaluation?.year;

  const read = useCallback(
    async (year: number | undefined, job: Work): Promise<void> => {
      setEvaluation(await evaluating.evaluate(year, job));
    },
    [evaluating],
  );
  const load = useCallback(
    (year = shownYear): void => work.start(strings.evaluation.reading, (job) => read(year, job)),
    [read, shownYear, strings, work],
  );

  const undo = (): void => {
    const name = workbook.undoable() ?? 'undo';
    work.start(strings.home.undoing, async (job) => {
      await workbook.undoLast(job);
      await read(shownYear, job);
      work.tell(strings.home.undone[name]);
      await onChanged();
    });
  };

  /** What is as it should be already is not written, and leaves nothing to undo. */
  const applyIfAny = async (plan: Plan, job: Work): Promise<boolean> => {
    const isAny = plan.columnChanges.length > 0 || plan.appended.length > 0;
    if (isAny) await workbook.apply(plan, job);
    return isAny;
  };

  /** Carries out what `write` applies, shows the year as it is then, and tells what was done. */
  const change = (doing: string, write: (job: Work, year: number) => Promise<Done>, onDone: () => void): void =>
    work.start(
      doing,
      async (job) => {
        if (shownYear === undefined) return;
        const done = await write(job, shownYear);
        await read(shownYear, job);
        work.tell(done.text, done.isWritten ? { label: strings.edit.undo, run: undo } : undefined);
        onDone();
        await onChanged();
      },
      // What was decided may be out of date by now: the year is read again, and what was entered stays.
      () => load(),
    );

  return {
    evaluation,
    customers,
    filters,
    setFilters,
    load,
    preview: (entered, onDecided) =>
      work.start(strings.evaluation.deciding, async (job) => {
        if (shownYear === undefined) return;
        // Grades of those that the filters hide are not forgotten.
        const chosen = [...new Set([...customers.map(({ record }) => record), ...entered.keys()])];
        onDecided(await evaluating.planEvaluation({ year: shownYear, customers: chosen, entered }, job));
      }),
    applyPreview: (decision, onDone) =>
      change(
        strings.evaluation.applying,
        async (job, year) => {
          const isWritten = await applyIfAny(decision.plan, job);
          const count = formats.count(decision.added + decision.changed);
          return { text: strings.evaluation.applied(count, String(year)), isWritten };
        },
        onDone,
      ),
    enter: (entered, { doing, done }, onDone) =>
      change(
        doing,
        async (job, year) => {
          const { plan } = await evaluating.planEvaluation({ year, customers: [...entered.keys()], entered }, job);
          return { text: done, isWritten: await applyIfAny(plan, job) };
        },
        onDone,
      ),
    decide: (rewards, onDone) =>
      change(
        strings.rewards.applying,
        async (job, year) => {
          const { plan, decided, leftOut } = await evaluating.planRewards({ year, rewards }, job);
          const isWritten = await applyIfAny(plan, job);
          return { text: strings.rewards.applied(formats.count(decided), formats.count(leftOut.length)), isWritten };
        },
        onDone,
      ),
  };
}
