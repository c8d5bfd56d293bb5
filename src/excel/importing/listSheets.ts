import type { SheetChoice } from '../../usecases/importList/listImport';

/** The sheets of the workbook that hold something, the active one first; `isOwn` tells those of the archive, which are left out. */
export async function listSheets(
  _context: Excel.RequestContext,
  _isOwn: (sheetName: string) => boolean,
): Promise<readonly SheetChoice[]> {
  throw new Error('Sheets are not listed yet');
}
