import type { ArchiveWorkbook } from '../../usecases/archiveWorkbook';
import { ImportSession } from './ImportSession';

const sessions = new WeakMap<ArchiveWorkbook, ImportSession>();

/** The import that is under way into this workbook, as it was left, or one that has not begun. */
export function sessionOf(workbook: ArchiveWorkbook): ImportSession {
  const known = sessions.get(workbook);
  if (known !== undefined) return known;
  const session = new ImportSession(workbook);
  sessions.set(workbook, session);
  return session;
}
