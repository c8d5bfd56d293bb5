import { useMemo, useState } from 'react';

const first = 50;
const further = 200;

/** The part of a long list that is drawn. */
export interface Cap<Item> {
  readonly items: readonly Item[];
  /** How many items are not drawn. */
  readonly hidden: number;
  /** How many of them `showMore` adds. */
  readonly next: number;
  readonly showMore: () => void;
}

/** Draws a long list a portion at a time, because a hundred thousand rows would stop the pane. */
export function useCap<Item>(all: readonly Item[]): Cap<Item> {
  const [limit, setLimit] = useState(first);
  const items = useMemo(() => all.slice(0, limit), [all, limit]);
  const hidden = all.length - items.length;
  return {
    items,
    hidden,
    next: Math.min(further, hidden),
    showMore: () => setLimit((before) => before + further),
  };
}
