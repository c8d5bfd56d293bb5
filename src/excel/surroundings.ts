import { AuthorStore } from './AuthorStore';

/** What the edge to Excel needs of the world besides the workbook. Tests and the bench give their own. */
export interface Surroundings {
  /** Today in the user's time zone, as an ISO date. */
  today(): string;
  /** The clock on the user's wall, without zone: `2026-11-22T15:30:12`. */
  now(): string;
  /** The language (BCP 47) in which the document writes numbers and days. */
  locale(): string;
  /** In whose name changes are logged; '' until somebody has said so. */
  storedAuthor(): string;
  /** Keeps the name for this user, beyond this session where the browser allows it. */
  storeAuthor(name: string): void;
  /** Calls back after so many milliseconds; returns how to call it off. */
  after(milliseconds: number, callback: () => void): () => void;
  isSetSupported(requirementSet: string, version: string): boolean;
  /** The workbook was opened for reading only. */
  isReadOnly(): boolean;
  /** Takes an error that nobody waits for, such as a handler that Excel would not register. */
  readonly reportFault: (error: unknown) => void;
}

/** The surroundings of an add-in page in Excel. They may be made before `Office.onReady`, but asked only after it. */
export function officeSurroundings(): Surroundings {
  const reportFault = (error: unknown): void => reportError(error);
  const author = new AuthorStore(
    () => localStorage,
    () => Office.context.partitionKey,
    reportFault,
  );
  return {
    today: () => writeDay(new Date()),
    now: () => {
      const now = new Date();
      return `${writeDay(now)}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join(':')}`;
    },
    locale: () => Office.context.contentLanguage,
    storedAuthor: () => author.read(),
    storeAuthor: (name) => author.write(name),
    after: (milliseconds, callback) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    isSetSupported: (requirementSet, version) => Office.context.requirements.isSetSupported(requirementSet, version),
    isReadOnly: () => Office.context.document.mode === Office.DocumentMode.ReadOnly,
    reportFault,
  };
}

function writeDay(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
