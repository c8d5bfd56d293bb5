import type { Grade } from '../../domain/probability';
import { gradeNames } from '../../domain/probability';
import { localise } from '../defineFields';
import type { Choice } from '../field';
import type { Localised } from '../language';

const labels: Readonly<Record<Grade, Localised>> = {
  high: localise('High', '高', '高'),
  medium: localise('Medium', '中', '中'),
  low: localise('Low', '低', '低'),
};

/** The grades of probability of 003. A share 0..1 may stand in their place. */
export const gradeChoices: readonly Choice[] = (['high', 'medium', 'low'] as const).map((grade) => ({
  id: grade,
  label: labels[grade],
  synonyms: gradeNames[grade],
}));
