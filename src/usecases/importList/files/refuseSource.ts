import { WorkbookProblem } from '../../archiveWorkbook';

/** Why a file, or a sheet as a source, cannot be read; `strings/…/refusedFiles` has a message for each. */
export type RefusalReason =
  | 'tooLarge'
  | 'damaged'
  | 'encrypted'
  | 'oldFormat'
  | 'notASpreadsheet'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'tooManyCells'
  | 'textTooLong'
  | 'bomb'
  | 'empty';

/** What the message names; whichever is missing is left out of it. */
export interface RefusalDetails {
  readonly file?: string;
  readonly sheet?: string;
  /** Row of the source, one-based. */
  readonly row?: number;
  /** The most that is possible of what there is too much of: megabytes, rows, columns, cells or characters. */
  readonly most?: number;
  /** What the file is instead, as the ending of its kind: `.xls`, `.ods`. */
  readonly format?: string;
}

/** The problem `fileRefused` with its reason, to be thrown: nothing of the source was taken. */
export function refuseSource(reason: RefusalReason, details: RefusalDetails, cause?: unknown): WorkbookProblem {
  return new WorkbookProblem('fileRefused', { reason, ...details }, cause === undefined ? {} : { cause });
}
