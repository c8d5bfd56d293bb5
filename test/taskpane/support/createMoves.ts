import type { TierMove } from '../../../src/usecases/reclassify';

/** As many customers as asked for, all classified for the first time. */
export function createNewMoves(count: number): readonly TierMove[] {
  return Array.from({ length: count }, (_unused, index) => ({
    record: `N${index}`,
    from: '',
    to: 'C',
    direction: 'new' as const,
    value: count - index,
  }));
}
