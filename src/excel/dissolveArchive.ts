import type { ArchiveDissolution } from '../archive/plan';
import type { AppliedPlan, Work } from '../usecases/archiveWorkbook';
import { ARCHIVE_SETTING, readArchiveMark } from './archiveMark';
import { findArchive, sheetNamesOf } from './findArchive';
import { refuseIfWorkedOn } from './refuseIfWorkedOn';
import { throwIfCancelled } from './work';

/**
 * Takes an archive away that was just made: its sheets, wherever they have been moved and whatever they are called now, its
 * defined names, and the mark by which the workbook knows it. All other sheets stay as they are. Applied again after a failure
 * it takes away what is left.
 * @throws WorkbookProblem `conflict` with the `sheet`, before anything is deleted, if somebody has worked in the archive.
 */
export async function dissolveArchive(
  context: Excel.RequestContext,
  dissolution: ArchiveDissolution,
  work: Work,
): Promise<Omit<AppliedPlan, 'name'>> {
  work.onProgress?.('checking', 0, 1);
  const archive = await findArchive(context);
  if (archive !== undefined) {
    await refuseIfWorkedOn(context, archive, dissolution, work);
  }
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  const mark = context.workbook.settings.getItemOrNullObject(ARCHIVE_SETTING).load('value');
  await context.sync();
  const names = await findNames(context, mark);
  work.onProgress?.('checking', 1, 1);

  throwIfCancelled(work);
  const sheetNames = new Set(archive === undefined ? [] : sheetNamesOf(archive));
  leaveArchive(sheets, sheetNames, dissolution.sourceSheet);
  sheets.items.filter(({ name }) => sheetNames.has(name)).forEach((sheet) => sheet.delete());
  names.forEach((name) => name.delete());
  if (!mark.isNullObject) {
    mark.delete();
  }
  await context.sync();
  return { cellsWritten: 0, recordsAppended: 0 };
}

/** Those of the remembered names that are still there. */
async function findNames(context: Excel.RequestContext, mark: Excel.Setting): Promise<Excel.NamedItem[]> {
  const remembered = mark.isNullObject ? undefined : readArchiveMark(mark.value);
  const names = Object.values(remembered?.definedNames ?? {}).map((name: string) =>
    context.workbook.names.getItemOrNullObject(name),
  );
  await context.sync();
  return names.filter(({ isNullObject }) => !isNullObject);
}

/** Goes back to the source. Where the archive's sheets are all that can be seen, a new one is added: Excel insists on one. */
function leaveArchive(
  sheets: Excel.WorksheetCollection,
  leaving: ReadonlySet<string>,
  sourceSheet: string | undefined,
): void {
  const staying = sheets.items.filter(({ name, visibility }) => !leaving.has(name) && visibility === 'Visible');
  const next = staying.find(({ name }) => name === sourceSheet);
  if (next !== undefined) {
    next.activate();
  } else if (staying.length === 0) {
    sheets.add();
  }
}
