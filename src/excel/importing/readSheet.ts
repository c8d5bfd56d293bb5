import type { Work } from '../../usecases/archiveWorkbook';
import type { CellArea, SourceSheet } from '../../usecases/importList/sourceSheet';

/**
 * Reads a sheet as it stands, or an area of it: values, number formats, merges. Nothing is interpreted and nothing is changed.
 * @throws WorkbookProblem `listEmpty`, or `fileRefused` with its `reason` where it is too large.
 */
export async function readSheet(
  _context: Excel.RequestContext,
  _sheetName: string,
  _area: CellArea | undefined,
  _work: Work,
): Promise<SourceSheet> {
  throw new Error('Sheets are not read yet');
}
