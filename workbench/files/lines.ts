import type { LineContent } from './workbookContent';

/** Joins neighbours of equal size and visibility; lines that are neither sized nor hidden are left out. */
export function joinLines(
  lines: Iterable<readonly [index: number, size: { pixels?: number; hidden: boolean }]>,
): LineContent[] {
  const joined: { first: number; count: number; pixels?: number; hidden: boolean }[] = [];
  for (const [index, { pixels, hidden }] of lines) {
    const last = joined.at(-1);
    if (last && last.first + last.count === index && last.pixels === pixels && last.hidden === hidden) last.count += 1;
    else if (pixels !== undefined || hidden)
      joined.push({ first: index, count: 1, hidden, ...(pixels !== undefined && { pixels }) });
  }
  return joined;
}
