import type { Reward, ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import { serviceGradeNames } from '../../domain/evaluation/recogniseServiceGrade';
import { localise } from '../defineFields';
import type { Choice } from '../field';

/** 优、良、中、差 (003): of attitude, of information and of the whole alike. */
export const serviceGradeChoices: readonly (Choice & { readonly id: ServiceGrade })[] = [
  { id: 'excellent', label: localise('Excellent', '优', '優'), synonyms: serviceGradeNames.excellent },
  { id: 'good', label: localise('Good', '良', '良'), synonyms: serviceGradeNames.good },
  { id: 'fair', label: localise('Fair', '中', '中'), synonyms: serviceGradeNames.fair },
  { id: 'poor', label: localise('Poor', '差', '差'), synonyms: serviceGradeNames.poor },
];

/** The five rewards of 003. */
export const rewardChoices: readonly (Choice & { readonly id: Reward })[] = [
  { id: 'none', label: localise('No reward', '不奖励', '不獎勵'), synonyms: ['none', '无', '無'] },
  { id: 'bonus', label: localise('Bonus', '奖金', '獎金'), synonyms: [] },
  { id: 'equipment', label: localise('Equipment', '提供设备', '提供設備'), synonyms: ['设备', '設備'] },
  { id: 'training', label: localise('Training', '培训', '教育訓練'), synonyms: ['訓練', '培訓'] },
  {
    id: 'raiseCreditLimit',
    label: localise('Raise the credit limit', '提高信用额度', '提高信用額度'),
    synonyms: ['credit limit', '提高额度', '提高額度'],
  },
];
