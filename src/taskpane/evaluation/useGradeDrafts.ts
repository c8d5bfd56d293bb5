import { useState } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { EvaluatedCustomer, GivenGrades, YearEvaluation } from '../../usecases/evaluation/customerEvaluation';
import { usePane } from '../paneContext';
import type { Evaluation } from './useEvaluation';

/** Grades given in the pane that are not saved yet. */
export interface GradeDraft {
  readonly grades: GivenGrades;
  /** They were put in from the year before and nobody has changed them. */
  readonly isLastYears: boolean;
}

export interface GradeDrafts {
  readonly count: number;
  /** What was given, as it is to be saved. */
  readonly entered: ReadonlyMap<RecordKey, GivenGrades>;
  /** The grades of a customer as they are now: given here, else those in the sheet. */
  readonly gradesOf: (customer: EvaluatedCustomer) => GradeDraft;
  readonly give: (record: RecordKey, draft: GradeDraft) => void;
  /** Puts in what was given the year before, where nothing was given this year; tells for how many. */
  readonly takeLastYears: (customers: readonly EvaluatedCustomer[]) => void;
  readonly discard: () => void;
  readonly save: (enter: Evaluation['enter'], onDone: () => void) => void;
}

const none: ReadonlyMap<RecordKey, GradeDraft> = new Map();

/** What was graded stays until it is saved or thrown away, whatever screen is shown; another year begins anew. */
export function useGradeDrafts(evaluation: YearEvaluation | undefined): GradeDrafts {
  const { work, strings, formats } = usePane();
  const texts = strings.grading;
  const [given, setGiven] = useState<{ readonly year?: number; readonly drafts: typeof none }>({ drafts: none });
  const year = evaluation?.year;
  const drafts = given.year === year ? given.drafts : none;
  const change = (next: ReadonlyMap<RecordKey, GradeDraft>): void =>
    setGiven({ ...(year !== undefined && { year }), drafts: next });

  const entered = new Map([...drafts].map(([record, { grades }]) => [record, grades]));

  return {
    count: drafts.size,
    entered,
    gradesOf: ({ record, grades }) => drafts.get(record) ?? { grades, isLastYears: false },
    give: (record, draft) => change(new Map(drafts).set(record, draft)),
    takeLastYears: (customers) => {
      const next = new Map(drafts);
      const taken = customers.filter((customer) => canTakeLastYears(customer) && !drafts.has(customer.record));
      for (const { record, grades, previous } of taken) {
        next.set(record, { grades: { ...previous?.grades, ...grades }, isLastYears: true });
      }
      change(next);
      work.tell(texts.takenLastYear(formats.count(taken.length)));
    },
    discard: () => change(none),
    save: (enter, onDone) =>
      enter(entered, { doing: texts.applying, done: texts.applied(formats.count(drafts.size)) }, () => {
        setGiven({ drafts: none });
        onDone();
      }),
  };
}

/** Whether a grade is missing that the year before had. */
export function canTakeLastYears({ grades, previous }: EvaluatedCustomer): boolean {
  const before = previous?.grades ?? {};
  return (
    (grades.attitude === undefined && before.attitude !== undefined) ||
    (grades.information === undefined && before.information !== undefined)
  );
}

/** Whether a grade of the customer is still to be given. */
export function lacksGrades({ grades }: EvaluatedCustomer): boolean {
  return grades.attitude === undefined || grades.information === undefined;
}
