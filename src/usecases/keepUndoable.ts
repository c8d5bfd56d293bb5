import type { Plan } from '../archive/plan';
import { countCells } from './countCells';

/** So many commands can be undone as long as they are small. */
const mostCommands = 20;

/** Each inverse holds as much as its plan did: with more cells than these only the last commands can be undone. */
const mostCells = 100_000;

/** However large they are: making the archive, and one command on it. */
const alwaysKept = 2;

/** The commands that are kept for undo, of all that could be: the last ones, as long as they are not too large together. */
export function keepUndoable<Command extends { readonly inverse: Plan }>(
  commands: readonly Command[],
): readonly Command[] {
  let kept = 0;
  let cells = 0;
  for (const { inverse } of [...commands].reverse()) {
    cells += countCells(inverse);
    if (kept >= mostCommands || (kept >= alwaysKept && cells > mostCells)) break;
    kept += 1;
  }
  return commands.slice(commands.length - kept);
}
