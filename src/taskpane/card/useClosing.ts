import { useCallback, useEffect, useState } from 'react';
import type { CustomerFile } from '../../usecases/customerFiles';
import type { FollowedFile } from './FollowedFile';

/** The question whether to close a customer's file, while it is being answered. */
export interface Closing {
  readonly file: CustomerFile;
  /** What was typed so far. */
  readonly reason: string;
}

/** Whose file is about to be closed; a question in which nothing was typed yet makes way for the next customer. */
export function useClosing(followed: FollowedFile) {
  const [closing, setClosing] = useState<Closing>();
  useEffect(
    () =>
      followed.subscribe(() =>
        setClosing((before) => (before?.file.customer.record === followed.shownRecord() ? before : undefined)),
      ),
    [followed],
  );
  const begin = useCallback((file: CustomerFile): void => setClosing({ file, reason: '' }), []);
  const end = useCallback((): void => setClosing(undefined), []);
  const giveReason = useCallback((reason: string): void => setClosing((before) => before && { ...before, reason }), []);
  return { closing, begin, end, giveReason };
}
