import { WorkbookProblem, type WorkbookProblemCode } from '../../usecases/archiveWorkbook';

/** Problems that the same work would meet again until the user does something else first. */
const lastingProblems: ReadonlySet<WorkbookProblemCode> = new Set([
  'noArchive',
  'archiveExists',
  'archiveDamaged',
  'nothingToUndo',
  'undoConflict',
  'recordNotFound',
]);

/** Whether "Try again" makes sense after this error. */
export function isWorthRetrying(error: unknown): boolean {
  return !(error instanceof WorkbookProblem && lastingProblems.has(error.code));
}
