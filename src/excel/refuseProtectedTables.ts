import type { TableId } from '../archive/field';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { FoundArchive } from './findArchive';

/**
 * Says so before anything is written, instead of letting Excel refuse somewhere in the middle. A table that is not there
 * yet will stand on a sheet of its own.
 * @throws WorkbookProblem `sheetProtected` with the `sheet`.
 */
export function refuseProtectedTables(archive: FoundArchive, written: Iterable<TableId>): void {
  for (const id of written) {
    const table = archive.tables.get(id);
    if (table?.isProtected === true) {
      throw new WorkbookProblem('sheetProtected', { sheet: table.sheetName });
    }
  }
}
