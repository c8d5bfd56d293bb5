import type { ClassificationPolicy } from '../../domain/classificationPolicy';
import type { CreditPolicy } from '../../domain/credit/creditPolicy';
import type { EvaluationPolicy } from '../../domain/evaluation/evaluationPolicy';
import type { LoyaltyPolicy } from '../../domain/loyalty/loyaltyPolicy';
import type { TierScheme } from '../../domain/tierScheme';

/** All policy values of an archive as they are in force, read from its Settings sheet (domain.md). */
export interface Policy {
  readonly scheme: TierScheme;
  readonly classification: ClassificationPolicy;
  readonly evaluation: EvaluationPolicy;
  readonly credit: CreditPolicy;
  readonly loyalty: LoyaltyPolicy;
}
