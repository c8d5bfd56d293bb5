import type { RecordKey } from '../../archive/plan';
import type { Reward, ScorePart, ServiceGrade } from '../../domain/evaluation/evaluationPolicy';

/** Why a customer has its score: the newest evaluation, or that there is none. */
export type ScoreExplanation = { readonly kind: 'notEvaluated' } | EvaluatedScore;

export interface EvaluatedScore {
  readonly kind: 'evaluated';
  readonly evaluation: RecordKey;
  readonly year: number;
  readonly parts: readonly ExplainedPart[];
  readonly score: number;
  readonly grade?: ServiceGrade;
  readonly isPassed?: boolean;
  readonly recommended?: Reward;
  readonly decision?: RewardDecision;
  /** ISO dates and names; '' where unknown. */
  readonly evaluatedOn: string;
  readonly evaluatedBy: string;
  /** Where target, actual and payments come from, in the words of the evaluation. */
  readonly figuresFrom: string;
  /** The day whose policy was used, an ISO date; '' where the evaluation does not say. */
  readonly policyOf: string;
  /** The total that the same data give by the policy of today; absent where they cannot be scored. */
  readonly todayScore?: number;
}

/** A part's points, and the data that they were made from. */
export interface ExplainedPart {
  readonly part: ScorePart;
  readonly points?: number;
  /** What the part gives at most by the policy of today. */
  readonly full: number;
  readonly data: PartData;
}

export type PartData =
  | { readonly kind: 'performance'; readonly target?: number; readonly actual?: number }
  | { readonly kind: 'grade'; readonly grade?: ServiceGrade }
  | {
      readonly kind: 'payments';
      readonly late?: number;
      readonly onTime?: number;
      /** Points that each late payment beyond those on time costs by the policy of today. */
      readonly penalty: number;
    };

export interface RewardDecision {
  readonly reward: Reward;
  readonly reason: string;
  readonly on: string;
  readonly by: string;
}
