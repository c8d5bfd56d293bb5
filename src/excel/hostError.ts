import { WorkbookProblem } from '../usecases/archiveWorkbook';

/** The part of `OfficeExtension.Error` that we go by. */
export interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** Whether Excel raised this. By its shape, because office.js may live in another window than the one who asks. */
export function isHostError(error: unknown): error is HostError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'debugInfo' in error &&
    typeof error.debugInfo === 'object'
  );
}

/** Codes by which Excel says that an answer or a request is larger than it can carry (5 MB on the web). */
const tooLargeCodes = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
]);

export function saysTooLarge(error: unknown): boolean {
  return isHostError(error) && tooLargeCodes.has(error.code);
}

/**
 * The problem that the user is told for an error: Excel's refusals by their code, our own problems as they are.
 * Anything else is a fault of the program; it is passed on unchanged so that it is not mistaken for Excel's.
 */
export function toWorkbookProblem(error: unknown): unknown {
  if (!isHostError(error)) {
    return error;
  }
  const details = { code: error.code, message: error.message, location: error.debugInfo.errorLocation ?? '' };
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return new WorkbookProblem('cellBeingEdited', details, { cause: error });
    case 'AccessDenied':
      return new WorkbookProblem('sheetProtected', details, { cause: error });
    default:
      return new WorkbookProblem('hostRefused', details, { cause: error });
  }
}
