import type { Quadrant } from '../../domain/loyalty/loyaltyPolicy';
import { localise } from '../defineFields';
import type { Choice } from '../field';

/** The four quadrants of volume × loyalty in the words of 001. */
export const quadrantChoices: readonly (Choice & { readonly id: Quadrant })[] = [
  { id: 'asset', label: localise('Most valuable asset', '最宝贵的财富', '最寶貴的財富'), synonyms: [] },
  { id: 'enemy', label: localise('Most dangerous enemy', '最危险的敌人', '最危險的敵人'), synonyms: [] },
  { id: 'star', label: localise('Tomorrow’s star', '明日之星', '明日之星'), synonyms: [] },
  { id: 'weedOut', label: localise('Weed out', '该淘汰', '該淘汰'), synonyms: [] },
];
