import type { ProbabilityGrades } from './probability';
import type { TierPolicy } from './assignTiers';
import { defaultProbabilityGrades } from './probability';
import { defaultTierPolicy } from './assignTiers';

/**
 * What a manager may decide about classifying customers. The texts leave these points open, so each is a policy value
 * in the Settings sheet with the default of domain.md sections 2 and 3.
 */
export interface ClassificationPolicy {
  readonly grades: ProbabilityGrades;
  /** Whose rule gives a former customer's expected value. */
  readonly formerCountAs: 'prospect' | 'existing';
  readonly tiers: TierPolicy;
}

export const defaultClassificationPolicy: ClassificationPolicy = {
  grades: defaultProbabilityGrades,
  formerCountAs: 'prospect',
  tiers: defaultTierPolicy,
};
