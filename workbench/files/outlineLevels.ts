import type { OutlineContent } from './workbookContent';

/** Excel has eight levels, the lowest of which is that of lines without a group. */
const DEEPEST = 7;

/** In how many groups each row or column is; those in none are missing. */
export function listOutlineLevels(groups: readonly OutlineContent[]): Map<number, number> {
  const levels = new Map<number, number>();
  for (const { start, length } of groups) {
    for (let line = start; line < start + length; line += 1) {
      levels.set(line, Math.min(DEEPEST, (levels.get(line) ?? 0) + 1));
    }
  }
  return levels;
}

/** The groups that such levels stand for, outer ones first; neighbouring groups of one level are one, as in Excel. */
export function readOutlines(of: OutlineContent['of'], levels: ReadonlyMap<number, number>): OutlineContent[] {
  const lines = [...levels.keys()].sort((one, other) => one - other);
  return Array.from({ length: DEEPEST }, (_none, depth) => {
    const runs: { of: OutlineContent['of']; start: number; length: number }[] = [];
    for (const line of lines) {
      if ((levels.get(line) ?? 0) <= depth) continue;
      const last = runs.at(-1);
      if (last && last.start + last.length === line) last.length += 1;
      else runs.push({ of, start: line, length: 1 });
    }
    return runs;
  }).flat();
}
