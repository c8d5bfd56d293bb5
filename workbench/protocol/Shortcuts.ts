/** A key as the browser tells it; office.js passes these five on from inside the pane. */
export interface KeyPress {
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Names of keys in shortcuts by the browser's number; letters and digits are their own characters. */
const keyNames: Readonly<Record<number, string>> = {
  8: 'BACKSPACE',
  9: 'TAB',
  13: 'ENTER',
  27: 'ESC',
  32: 'SPACE',
  33: 'PAGEUP',
  34: 'PAGEDOWN',
  35: 'END',
  36: 'HOME',
  37: 'LEFT',
  38: 'UP',
  39: 'RIGHT',
  40: 'DOWN',
  45: 'INSERT',
  46: 'DELETE',
};

/** What Excel itself does on these keys comes before an add-in. */
const ownKeys = new Set([
  ...'A B C D F G H I K L N O P R S T U V W X Y Z'.split(' ').map((letter) => `CTRL+${letter}`),
  ...['CTRL+HOME', 'CTRL+END', 'CTRL+SPACE', 'F2'],
]);

/** Keyboard shortcuts of an add-in: those it declares, and those a person has put in their place. */
export class Shortcuts {
  private readonly keys: Map<string, string>;

  /** @param declared Keys such as `Ctrl+Alt+Up` by the id of the action they are for. */
  constructor(declared: Readonly<Record<string, string>>) {
    this.keys = new Map(Object.entries(declared));
  }

  /** Keys by the id of their action. */
  list(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.keys);
  }

  /** Puts other keys in the place of those named; the others stay. */
  replace(keys: Readonly<Record<string, unknown>>): void {
    for (const [action, key] of Object.entries(keys)) {
      if (typeof key === 'string' && key !== '') this.keys.set(action, key);
      else this.keys.delete(action);
    }
  }

  isInUse(key: string): boolean {
    const asked = normalize(key);
    return ownKeys.has(asked) || [...this.keys.values()].some((taken) => normalize(taken) === asked);
  }

  /** The action a key is for, if any. */
  actionFor(press: KeyPress): string | undefined {
    const name = nameOf(press);
    if (ownKeys.has(name)) return undefined;
    return [...this.keys].find(([, key]) => normalize(key) === name)?.[0];
  }
}

/** Modifiers in one order, whatever order they were written in. */
function normalize(key: string): string {
  const parts = key
    .toUpperCase()
    .replace('COMMAND', 'META')
    .replace(/\bARROW/g, '')
    .split('+');
  const modifiers = ['CTRL', 'SHIFT', 'ALT', 'META'].filter((modifier) => parts.includes(modifier));
  return [...modifiers, ...parts.filter((part) => !modifiers.includes(part))].join('+');
}

function nameOf({ keyCode, ctrlKey, shiftKey, altKey, metaKey }: KeyPress): string {
  const isFunctionKey = keyCode >= 112 && keyCode <= 123;
  const key = keyNames[keyCode] ?? (isFunctionKey ? `F${keyCode - 111}` : String.fromCharCode(keyCode));
  const modifiers = [ctrlKey && 'CTRL', shiftKey && 'SHIFT', altKey && 'ALT', metaKey && 'META'];
  return [...modifiers.filter((modifier) => modifier !== false), key].join('+');
}
