import { useEffect, useId, useRef, useState } from 'react';
import type { Engine } from '../../engine/Engine';
import type { RefusedEntry } from '../../engine/EntryGuard';
import type { EntryStrings } from './entryStrings';

interface EntryQuestionProps {
  readonly engine: Engine;
  readonly strings: () => EntryStrings;
}

/** Says why a typed value was refused, or asks whether it is to be written all the same, as the validation wants it. */
export function EntryQuestion({ engine, strings }: EntryQuestionProps) {
  const [entry, setEntry] = useState<RefusedEntry>();
  const dialog = useRef<HTMLDialogElement>(null);
  /** What Enter answers: OK to an information, otherwise what leaves the cell as it was. */
  const preferred = useRef<HTMLButtonElement>(null);
  const isInsisted = useRef(false);
  const heading = useId();
  useEffect(() => engine.entryGuard.onRefused(setEntry), [engine]);
  useEffect(() => {
    if (entry === undefined) return;
    dialog.current?.showModal();
    preferred.current?.focus();
  }, [entry]);
  if (entry === undefined) return null;

  const words = strings();
  // Closing gives the focus back to the grid; what was answered counts after that.
  const answer = (isAccepted: boolean): void => {
    isInsisted.current = isAccepted;
    dialog.current?.close();
  };
  const conclude = (): void => {
    // The focus comes back without the caret, and without a caret the browser drops what is typed next.
    document.getSelection()?.collapse(document.activeElement);
    setEntry(undefined);
    if (isInsisted.current) entry.accept();
    else engine.select({ ...entry.cell, rows: 1, columns: 1 });
    isInsisted.current = false;
  };
  const isStop = entry.style === 'Stop';
  return (
    <dialog ref={dialog} className="save-question" aria-labelledby={heading} onClose={conclude}>
      <p id={heading}>
        <strong>{entry.title === '' ? words.title : entry.title}</strong>
      </p>
      <p>{entry.message === '' ? words.message : entry.message}</p>
      {entry.style === 'Warning' && <p>{words.continueQuestion}</p>}
      <div className="save-answers">
        {!isStop && (
          <button
            ref={entry.style === 'Information' ? preferred : undefined}
            type="button"
            onClick={() => {
              answer(true);
            }}
          >
            {entry.style === 'Warning' ? words.yes : words.ok}
          </button>
        )}
        <button
          ref={entry.style === 'Information' ? undefined : preferred}
          type="button"
          onClick={() => {
            answer(false);
          }}
        >
          {isStop ? words.retry : entry.style === 'Warning' ? words.no : words.cancel}
        </button>
      </div>
    </dialog>
  );
}
