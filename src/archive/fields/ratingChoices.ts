import type { Rating } from '../../domain/credit/creditPolicy';
import { ratings } from '../../domain/credit/creditPolicy';
import { localise } from '../defineFields';
import type { Choice } from '../field';

/** The bands of domain.md section 7. Their names are the same everywhere. */
export const ratingChoices: readonly (Choice & { readonly id: Rating })[] = ratings.map((rating) => ({
  id: rating,
  label: localise(rating, rating, rating),
  synonyms: [`${rating}级`, `${rating}級`],
}));
