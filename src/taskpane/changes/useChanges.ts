import { useCallback, useEffect, useState } from 'react';
import type { LogEntry } from '../../usecases/archiveChanges';
import { usePane } from '../paneContext';

/** So many are read at a time. */
export const CHANGES_A_PAGE = 25;

/** Somebody who types a number is asked nothing before it is whole. */
const QUIET_MILLISECONDS = 250;

/** Of whose changes, and by whom; empty for all. */
export interface ChangesFilter {
  readonly customer: string;
  readonly person: string;
}

export interface ReadChanges {
  readonly total: number;
  readonly entries: readonly LogEntry[];
  readonly people: readonly string[];
}

export interface Changes {
  /** `undefined` until they were read for the first time. */
  readonly read: ReadChanges | undefined;
  readonly showMore: () => void;
  readonly readAgain: () => void;
}

/** The newest changes that fit the filter; read again when more are logged. */
export function useChanges({ customer, person }: ChangesFilter): Changes {
  const { workbook, work } = usePane();
  const [read, setRead] = useState<ReadChanges>();
  const [count, setCount] = useState(CHANGES_A_PAGE);
  const [attempt, setAttempt] = useState(0);
  const readAgain = useCallback(() => setAttempt((before) => before + 1), []);

  useEffect(() => workbook.changes.onLogged(readAgain), [workbook, readAgain]);
  useEffect(() => {
    let isWanted = true;
    const question = {
      from: 0,
      count,
      ...(customer !== '' && { customer }),
      ...(person !== '' && { person }),
    };
    const timer = setTimeout(() => {
      work.attempt(async () => {
        const next = await workbook.changes.readChanges(question);
        if (isWanted) setRead(next);
      });
    }, QUIET_MILLISECONDS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [workbook, work, customer, person, count, attempt]);

  return { read, showMore: () => setCount((before) => before + CHANGES_A_PAGE), readAgain };
}
