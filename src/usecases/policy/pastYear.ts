import type { CellValue } from '../../archive/cellValue';
import type { RecordKey } from '../../archive/plan';
import type { Reward, ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import type { PolicyValueId } from './policyView';

/** An evaluation as it was judged, or as another policy judges it. */
export interface YearJudgement {
  readonly score: number;
  readonly grade: ServiceGrade;
  readonly isPassed: boolean;
  /** As recommended; what the manager decided is another thing. */
  readonly reward: Reward;
}

export interface PastEvaluation {
  /** Of the table of evaluations. */
  readonly evaluation: RecordKey;
  readonly customer: RecordKey;
  /** What stands in the sheet; absent where it was not judged. */
  readonly then?: YearJudgement;
  /** What the draft makes of the stored inputs; absent where one of them is missing. */
  readonly now?: YearJudgement;
}

/** A value of the policy that was another one on the day of the evaluations. */
export interface ThenAndNow {
  readonly id: PolicyValueId;
  readonly name: string;
  readonly then: CellValue;
  readonly now: CellValue;
}

/** A year under another policy, beside what was decided then. */
export interface PastYear {
  readonly year: number;
  readonly evaluations: readonly PastEvaluation[];
  /** Those whose grade, pass or recommended reward differs, first the largest differences of the score. */
  readonly different: readonly PastEvaluation[];
  readonly passed: { readonly then: number; readonly now: number };
  /** Rules of the evaluation that have changed since, by the history of the policy; empty where none has. */
  readonly policyThen: readonly ThenAndNow[];
}
