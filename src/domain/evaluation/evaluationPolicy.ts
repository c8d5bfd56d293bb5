/** How well somebody is judged (003), from best to worst: attitude 合作态度, information 信息提供 and the total alike. */
export type ServiceGrade = 'excellent' | 'good' | 'fair' | 'poor';

/** The four parts of the yearly evaluation (003). */
export type ScorePart = 'performance' | 'attitude' | 'credit' | 'information';

/** The five rewards of 003. */
export type Reward = 'none' | 'bonus' | 'equipment' | 'training' | 'raiseCreditLimit';

/** A line of the table by which a reward is recommended; the first that fits from the top down counts. */
export interface RewardRule {
  /** The total has to be this or more, in points. */
  readonly scoreFrom: number;
  /** The credit part has to be full as well. */
  readonly needsFullCredit: boolean;
  readonly reward: Reward;
}

/** What a manager may decide about the yearly evaluation (domain.md section 5). */
export interface EvaluationPolicy {
  /** Points that each part gives at most; 100 in all. */
  readonly fullPoints: Readonly<Record<ScorePart, number>>;
  /** Share of a part's points that a grade gives, 0..1. */
  readonly gradeShares: Readonly<Record<ServiceGrade, number>>;
  /** Points that each late payment beyond those on time costs. */
  readonly latePaymentPenalty: number;
  /** Passed with this total or more. */
  readonly passMark: number;
  /** The lowest total of each grade; what is below the last is poor. */
  readonly gradeFrom: Readonly<Record<Exclude<ServiceGrade, 'poor'>, number>>;
  /** From the highest score down. */
  readonly rewardRules: readonly RewardRule[];
}

/** 003 where it gives a number; the bands of the total and the rules of rewards are chosen (domain.md section 5). */
export const defaultEvaluationPolicy: EvaluationPolicy = {
  fullPoints: { performance: 50, attitude: 20, credit: 20, information: 10 },
  gradeShares: { excellent: 1, good: 0.75, fair: 0.5, poor: 0.25 },
  latePaymentPenalty: 5,
  passMark: 80,
  gradeFrom: { excellent: 90, good: 75, fair: 60 },
  rewardRules: [
    { scoreFrom: 90, needsFullCredit: true, reward: 'raiseCreditLimit' },
    { scoreFrom: 90, needsFullCredit: false, reward: 'bonus' },
    { scoreFrom: 80, needsFullCredit: false, reward: 'equipment' },
    { scoreFrom: 75, needsFullCredit: false, reward: 'training' },
  ],
};
