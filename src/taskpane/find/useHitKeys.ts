import { useState, type KeyboardEvent } from 'react';

export interface HitKeys {
  /** Place of the hit that Enter opens. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly reset: () => void;
}

export interface HitActions {
  readonly open: (place: number) => void;
  readonly clear: () => void;
  /** The end of the list was reached. */
  readonly showMore: () => void;
}

/**
 * The keys of a search box that go to the list below it: arrows and, once they were used, Home and End choose a hit, Enter
 * opens it, Escape empties the box.
 */
export function useHitKeys(count: number, act: HitActions): HitKeys {
  const [chosen, setChosen] = useState(0);
  const [isInList, setIsInList] = useState(false);
  const active = Math.min(chosen, count - 1);
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: Math.max(0, active - 1),
    ...(isInList && { Home: 0, End: count - 1 }),
  };
  return {
    active,
    reset: () => {
      setChosen(0);
      setIsInList(false);
    },
    onKeyDown: (event) => {
      const move = moves[event.key];
      // Keys that choose among the readings of a Chinese keyboard are its own.
      if (event.nativeEvent.isComposing) return;
      if (move !== undefined) {
        event.preventDefault();
        setChosen(move);
        setIsInList(true);
        if (move >= count) act.showMore();
      } else if (event.key === 'Enter' && active >= 0) {
        event.preventDefault();
        act.open(active);
      } else if (event.key === 'Escape') {
        act.clear();
      } else {
        setIsInList(false);
      }
    },
  };
}
