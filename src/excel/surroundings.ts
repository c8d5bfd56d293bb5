/** What the edge to Excel needs of the world besides the workbook. Tests and the bench give their own. */
export interface Surroundings {
  /** Today in the user's time zone, as an ISO date. */
  today(): string;
  /** Calls back after so many milliseconds; returns how to call it off. */
  after(milliseconds: number, callback: () => void): () => void;
  isSetSupported(requirementSet: string, version: string): boolean;
  /** The workbook was opened for reading only. */
  isReadOnly(): boolean;
  /** Takes an error that nobody waits for, such as a handler that Excel would not register. */
  readonly reportFault: (error: unknown) => void;
}

/** The surroundings of an add-in page in Excel. To be asked for only after `Office.onReady`. */
export function officeSurroundings(): Surroundings {
  return {
    today: () => {
      const now = new Date();
      const twoDigits = (part: number): string => String(part).padStart(2, '0');
      return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
    },
    after: (milliseconds, callback) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    isSetSupported: (requirementSet, version) => Office.context.requirements.isSetSupported(requirementSet, version),
    isReadOnly: () => Office.context.document.mode === Office.DocumentMode.ReadOnly,
    reportFault: (error) => reportError(error),
  };
}
