import type { Plan } from '../../src/archive/plan';
import { keepUndoable } from '../../src/usecases/keepUndoable';

/** A command that changed so many cells. */
const command = (cells: number): { readonly inverse: Plan } => {
  const change = { record: 'C1', before: '', after: 1 };
  return {
    inverse: {
      name: 'undo',
      columnChanges: [{ table: 'customers', field: 'tier', changes: Array.from({ length: cells }, () => change) }],
      appended: [],
      removed: [],
      restoredColumns: [],
      ensuresColours: false,
    },
  };
};

const kept = (...cells: readonly number[]): number => keepUndoable(cells.map(command)).length;

describe('The commands kept for undo', () => {
  it('are the last twenty small ones', () => {
    const commands = Array.from({ length: 30 }, () => command(5));
    expect(keepUndoable(commands)).toEqual(commands.slice(10));
  });

  it('are always the last two, however large', () => {
    expect(kept(90_000, 90_000, 90_000)).toBe(2);
  });

  it('are fewer where they are large, and none before one that is forgotten', () => {
    expect(kept(5, 99_000, 5, 5)).toBe(4);
    expect(kept(5, 99_999, 5, 5)).toBe(2);
    expect(kept()).toBe(0);
  });
});
