import type { Quadrant } from '../../domain/loyalty/loyaltyPolicy';
import type { Choice } from '../field';
import { quadrantNames } from '../quadrantNames';

/** The four quadrants of volume × loyalty in the words of 001. */
export const quadrantChoices: readonly (Choice & { readonly id: Quadrant })[] = (
  Object.keys(quadrantNames) as Quadrant[]
).map((id) => ({ id, label: quadrantNames[id], synonyms: [] }));
