import type { Surroundings } from '../surroundings';
import type { Editor } from './listenToEdits';

/**
 * After so many milliseconds without an edit what was edited is entered. Another person's edits are entered by that person's
 * own add-in; long enough after that it is looked whether there was one.
 */
const PAUSES = { local: 20_000, remote: 90_000 };

/** However quickly somebody goes on typing, what was typed first is entered after so many milliseconds. */
const LONGEST = 120_000;

/** What could not be entered is tried again after so many milliseconds. */
const RETRY = 60_000;

/** Waits for pauses in what each editor does. */
export class Pauses {
  private readonly waiting = new Map<string, () => void>();

  constructor(
    private readonly surroundings: Surroundings,
    private readonly onPause: (editor: Editor) => void,
  ) {}

  /** The editor has done something: the pause begins now. */
  begin(editor: Editor): void {
    this.wait(editor, PAUSES[editor], editor);
    if (!this.waiting.has(`${editor} longest`)) {
      this.wait(`${editor} longest`, LONGEST, editor);
    }
  }

  retry(editor: Editor): void {
    this.wait(editor, RETRY, editor);
  }

  /** Nothing of this editor waits any more. */
  end(editor: Editor): void {
    [editor, `${editor} longest`].forEach((name) => this.callOffOne(name));
  }

  callOff(): void {
    [...this.waiting.keys()].forEach((name) => this.callOffOne(name));
  }

  private wait(name: string, milliseconds: number, editor: Editor): void {
    this.callOffOne(name);
    const callOff = this.surroundings.after(milliseconds, () => {
      this.waiting.delete(name);
      this.onPause(editor);
    });
    this.waiting.set(name, callOff);
  }

  private callOffOne(name: string): void {
    this.waiting.get(name)?.();
    this.waiting.delete(name);
  }
}
