import type { PlacedFrame } from '../../engine/GridView';

/** The CSS `clip-path` that leaves of a frame what lies in its visible part of the grid. */
export function clipTo({ left, top, width, height, visible }: PlacedFrame): string {
  const insets = [
    visible.top - top,
    left + width - (visible.left + visible.width),
    top + height - (visible.top + visible.height),
    visible.left - left,
  ];
  return `inset(${insets.map((inset) => `${String(Math.max(0, Math.round(inset)))}px`).join(' ')})`;
}
