import type { RecordKey } from '../../archive/plan';
import type { Reward, ServiceGrade } from '../../domain/evaluation/evaluationPolicy';

/** An evaluation as it was judged, or as another policy judges it. */
export interface YearJudgement {
  readonly score: number;
  readonly grade: ServiceGrade;
  readonly isPassed: boolean;
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

/** A year under another policy, beside what was decided then. */
export interface PastYear {
  readonly year: number;
  readonly evaluations: readonly PastEvaluation[];
  /** Those whose grade, pass or recommended reward differs, first the largest differences of the score. */
  readonly different: readonly PastEvaluation[];
  readonly passed: { readonly then: number; readonly now: number };
}
