import { useEffect, useId, useRef } from 'react';
import type { SavedKind } from './downloadWorkbook';
import type { FileStrings } from './fileStrings';

export interface SaveQuestionProps {
  readonly kind: SavedKind;
  /** What the file will lack; not empty. */
  readonly losses: readonly string[];
  readonly strings: FileStrings;
  readonly onAnswer: (isConfirmed: boolean) => void;
}

/** Names what a saved file will lack, before it does; Escape keeps from saving. */
export function SaveQuestion({ kind, losses, strings, onAnswer }: SaveQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const heading = useId();

  useEffect(() => {
    dialog.current?.showModal();
    // A dialog gives the focus to its first button otherwise: Enter would save.
    cancel.current?.focus();
  }, []);

  return (
    <dialog ref={dialog} className="save-question" aria-labelledby={heading} onClose={() => onAnswer(false)}>
      <p id={heading}>{kind === 'csv' ? strings.losesInCsv : strings.losesInXlsx}</p>
      <ul>
        {losses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
      <div className="save-answers">
        <button type="button" onClick={() => onAnswer(true)}>
          {strings.saveAnyway}
        </button>
        <button ref={cancel} type="button" onClick={() => onAnswer(false)}>
          {strings.cancel}
        </button>
      </div>
    </dialog>
  );
}
