import type { TierMove } from '../../usecases/reclassify';

export type MoveDirection = TierMove['direction'];

/** In the order in which they are shown. */
export const moveDirections = ['up', 'down', 'new', 'lost'] as const satisfies readonly MoveDirection[];

/** The moves by direction, the customers of the greatest value first. */
export function groupMoves(moves: readonly TierMove[]): Readonly<Record<MoveDirection, readonly TierMove[]>> {
  const groups: Record<MoveDirection, TierMove[]> = { up: [], down: [], new: [], lost: [] };
  for (const move of moves) {
    groups[move.direction].push(move);
  }
  for (const direction of moveDirections) {
    groups[direction].sort((one, other) => (other.value ?? -Infinity) - (one.value ?? -Infinity));
  }
  return groups;
}
