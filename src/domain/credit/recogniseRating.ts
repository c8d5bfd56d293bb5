import type { Operand, OperandReason } from '../operand';
import { findOperandProblem } from '../operand';
import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import type { Rating } from './creditPolicy';
import { ratings } from './creditPolicy';

const ratingByName: ReadonlyMap<string, Rating> = new Map(ratings.map((rating) => [rating, rating]));

/** The rating that a cell names, AAA to C, whatever its case and width; `AA级` counts as well. */
export function recogniseRating(operand: Operand): Outcome<Rating, OperandReason | 'notARating'> {
  const problem = findOperandProblem(operand);
  if (problem !== undefined) return fail(problem);
  const name = String(operand)
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/\s*[级級]$/u, '');
  const rating = ratingByName.get(name);
  return rating === undefined ? fail('notARating') : succeed(rating);
}
