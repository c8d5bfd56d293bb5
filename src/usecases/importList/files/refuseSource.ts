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
  /** The largest file that can be read, in megabytes. */
  readonly most?: number;
  /** What the file is instead, as the ending of its kind: `.xls`, `.ods`. */
  readonly format?: string;
  /** What exactly is wrong, for whoever looks into the error; not shown. */
  readonly fault?: string;
}

/** Makes the problem about one source, whose name it knows. */
export type Refuse = (reason: RefusalReason, details?: RefusalDetails, cause?: unknown) => WorkbookProblem;

/** The problem `fileRefused` with its reason, to be thrown: nothing of the source was taken. */
export function refuseSource(reason: RefusalReason, details: RefusalDetails, cause?: unknown): WorkbookProblem {
  return new WorkbookProblem('fileRefused', { reason, ...details }, cause === undefined ? {} : { cause });
}

/** How problems with the file, or with a sheet of it, are made. */
export function refuserOf(source: { readonly file?: string; readonly sheet?: string }): Refuse {
  const { file = '', sheet = '' } = source;
  const named = { ...(file !== '' && { file }), ...(sheet !== '' && { sheet }) };
  return (reason, details, cause) => refuseSource(reason, { ...named, ...details }, cause);
}
