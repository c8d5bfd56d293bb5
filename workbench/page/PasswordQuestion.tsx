import { useEffect, useId, useRef, useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { ProtectionStrings } from './protectionStrings';

export interface PasswordQuestionProps {
  readonly title: string;
  /** What the password is for. */
  readonly label: string;
  readonly strings: ProtectionStrings;
  /** Takes the password; answers `false` for a wrong one, and is asked again then. */
  readonly onAnswer: (password: string) => boolean;
  readonly onClose: () => void;
}

/** Asks for a password; Escape leaves everything as it is. */
export function PasswordQuestion({ title, label, strings, onAnswer, onClose }: PasswordQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [password, setPassword] = useState('');
  const [isWrong, setWrong] = useState(false);
  const heading = useId();

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (onAnswer(password)) dialog.current?.close();
    else setWrong(true);
  };

  return (
    <dialog ref={dialog} className="save-question" aria-labelledby={heading} onClose={onClose}>
      <form className="password-question" onSubmit={submit}>
        <p id={heading}>
          <strong>{title}</strong>
        </p>
        <label>
          {label}
          <input
            type="password"
            autoComplete="off"
            value={password}
            onChange={(event) => {
              setPassword(event.target.value);
            }}
          />
        </label>
        {isWrong && <p role="alert">{strings.wrongPassword}</p>}
        <div className="save-answers">
          <button type="submit">{strings.ok}</button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {strings.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
