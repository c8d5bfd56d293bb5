import type { ClassificationPolicy } from '../../domain/classificationPolicy';
import type { SettingValues } from './SettingValues';

/** What the settings say of expected values and tiers (domain.md sections 2 and 3). */
export function readClassificationPolicy(values: SettingValues): ClassificationPolicy {
  return {
    grades: {
      high: values.numberOf('probabilityHigh'),
      medium: values.numberOf('probabilityMedium'),
      low: values.numberOf('probabilityLow'),
    },
    formerCountAs: values.choiceOf('formerCountAs', ['prospect', 'existing']),
    tiers: {
      rounding: values.choiceOf('boundaryRounding', ['halfUp', 'up', 'down']),
      firstTierMinimum: values.numberOf('firstTierMinimum'),
      ties: values.choiceOf('ties', ['better', 'worse']),
      notPositive: values.choiceOf('notPositive', ['lastTier', 'ranked']),
    },
  };
}
