import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { Work } from '../../usecases/archiveWorkbook';
import type { PrintLayout } from '../../usecases/cards/printLayout';
import type { PrintedSheet } from '../../usecases/customerCards';
import { takeSheetName } from '../freeNames';
import { readTakenNames } from '../readTakenNames';
import { runInExcel } from '../runInExcel';
import { sendWrites } from '../sendWrites';
import type { Surroundings } from '../surroundings';
import { throwIfCancelled } from '../work';
import { toPageWrites } from './formatPages';
import { cellsOn, toValueWrites } from './printSheet';
import type { PrintSheet } from './printSheet';
import { toPageSetupWrites } from './setUpPages';

/** How the sheets are called, and what stands at the edge of their pages. */
export interface SheetWords {
  readonly name: string;
  readonly footers: PrintSheet['footers'];
}

/**
 * Makes a sheet for each layout behind the sheets that are there, and shows the first. Where that fails or is cancelled they are
 * taken away again; where even that fails, the problem's `standingSheets` names them.
 */
export async function makePrintSheets(
  surroundings: Surroundings,
  layouts: readonly PrintLayout[],
  words: SheetWords,
  work: Work,
): Promise<PrintedSheet[]> {
  throwIfCancelled(work);
  const sheets = await runInExcel(surroundings, (context) => addSheets(context, layouts.length, words.name));
  try {
    await runInExcel(surroundings, async (context) => {
      const prints = layouts.map((layout, index): PrintSheet => ({
        id: sheets[index]?.id ?? '',
        layout,
        footers: words.footers,
      }));
      await sendWrites(context, prints.flatMap(toPageWrites), 'formatting', work);
      await sendWrites(context, prints.flatMap(toValueWrites), 'writing', work);
      await sendWrites(context, prints.flatMap(toPageSetupWrites), 'formatting', work);
      const [first] = prints;
      if (first !== undefined) {
        context.workbook.worksheets.getItem(first.id).activate();
        cellsOn(context, first, 0, 0, 1, 1).select();
      }
      await context.sync();
    });
  } catch (error) {
    throw await takeAway(surroundings, sheets, error);
  }
  return sheets;
}

async function addSheets(context: Excel.RequestContext, count: number, name: string): Promise<PrintedSheet[]> {
  const taken = await readTakenNames(context);
  const added = Array.from({ length: count }, () =>
    context.workbook.worksheets.add(takeSheetName(name, taken.sheets)).load('id,name'),
  );
  await context.sync();
  return added.map((sheet) => ({ id: sheet.id, name: sheet.name }));
}

/** Answers what is to be thrown: the problem itself, with the names of the sheets where they have to stay. */
async function takeAway(surroundings: Surroundings, sheets: readonly PrintedSheet[], error: unknown): Promise<unknown> {
  const isSilent = error instanceof WorkbookProblem && error.code === 'hostSilent';
  if (isSilent) {
    return withStandingSheets(error, sheets, error);
  }
  try {
    await runInExcel(surroundings, (context) => deleteSheets(context, sheets));
    return error;
  } catch (removalError) {
    return withStandingSheets(error, sheets, new AggregateError([error, removalError]));
  }
}

/** Deletes those of the sheets that are still there. */
export async function deleteSheets(context: Excel.RequestContext, sheets: readonly PrintedSheet[]): Promise<void> {
  const standing = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
  await context.sync();
  standing.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
  await context.sync();
}

function withStandingSheets(error: unknown, sheets: readonly PrintedSheet[], cause: unknown): unknown {
  const standingSheets = sheets.map(({ name }) => name).join(', ');
  return error instanceof WorkbookProblem
    ? new WorkbookProblem(error.code, { ...error.details, standingSheets }, { cause })
    : error;
}
