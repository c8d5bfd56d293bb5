import { currentArchiveVersion } from '../archive/archiveVersion';
import { newArchiveTables } from '../archive/newArchiveTables';
import type { ArchiveCreation } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { AppliedPlan, Work } from '../usecases/archiveWorkbook';
import { RANGE_BYTES } from './cellRuns';
import { colourArchive } from './colourArchive';
import { addSheet, rangeOf, toTableWrites } from './createTables';
import { takeDefinedNames, toNameWrites } from './defineNames';
import type { DefinedNames } from './defineNames';
import { findArchive } from './findArchive';
import { toFinishingWrites } from './finishTables';
import { readTakenNames } from './readTakenNames';
import { rememberArchive } from './rememberArchive';
import { runInExcel } from './runInExcel';
import { sendWrites } from './sendWrites';
import type { Write } from './sendWrites';
import { FIRST_RECORD_ROW, layOutSheets } from './sheetLayout';
import type { SheetLayout, TableLayout } from './sheetLayout';
import type { Surroundings } from './surroundings';
import { throwIfCancelled } from './work';

/** Where everything of a new archive goes, and what it is called. */
interface ArchiveLayout {
  readonly sheets: readonly SheetLayout[];
  readonly definedNames: DefinedNames;
}

/**
 * Makes the sheets of a new archive; nothing else in the workbook is touched. If that fails or is cancelled, the sheets
 * and names made so far are taken away again, and where even that fails the problem's `standingSheets` names them. Sheets
 * that somebody else has made meanwhile stay, also under the same names: two may create an archive at once.
 * @throws WorkbookProblem `archiveExists` if the workbook has an archive.
 */
export async function applyCreation(
  surroundings: Surroundings,
  creation: ArchiveCreation,
  work: Work,
): Promise<Omit<AppliedPlan, 'name'>> {
  const layout = await runInExcel(surroundings, (context) => layOutArchive(context, creation));
  throwIfCancelled(work);
  const sheetIds = await addSheets(surroundings, layout);
  try {
    await runInExcel(surroundings, (context) => fillSheets(context, creation, layout, work));
  } catch (error) {
    await takeAway(surroundings, layout, sheetIds, error);
    throw error;
  }
  const tables = layout.sheets.flatMap((sheet) => sheet.tables);
  return {
    cellsWritten: tables.reduce((cells, { records }) => cells + records.records.length * records.fields.length, 0),
    recordsAppended: tables.find(({ id }) => id === 'customers')?.records.records.length ?? 0,
  };
}

async function layOutArchive(context: Excel.RequestContext, creation: ArchiveCreation): Promise<ArchiveLayout> {
  if ((await findArchive(context)) !== undefined) {
    throw new WorkbookProblem('archiveExists');
  }
  const taken = await readTakenNames(context);
  const sheets = layOutSheets(creation, newArchiveTables, taken);
  return {
    sheets,
    definedNames: takeDefinedNames(taken.tables, currentArchiveVersion, new Set(newArchiveTables.map(({ id }) => id))),
  };
}

/** Adds the sheets in a request of their own, so that whatever fails later it is known which of them are ours. */
async function addSheets(surroundings: Surroundings, { sheets }: ArchiveLayout): Promise<string[]> {
  try {
    return await runInExcel(surroundings, async (context) => {
      const added = sheets.map((sheet) => addSheet(context, sheet).load('id'));
      await context.sync();
      return added.map(({ id }) => id);
    });
  } catch (error) {
    throw isSilence(error) ? withStandingSheets(error, sheets, error) : error;
  }
}

async function fillSheets(
  context: Excel.RequestContext,
  creation: ArchiveCreation,
  { sheets, definedNames }: ArchiveLayout,
  work: Work,
): Promise<void> {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const customers = tables.filter(({ id }) => id === 'customers');
  await sendWrites(context, tables.flatMap(toTableWrites), 'writing', work);
  const tableNames = tables.map(({ id, name }) => [id, name] as const);
  const names = { language: creation.language, tables: Object.fromEntries(tableNames), definedNames };
  await sendWrites(
    context,
    [...toNameWrites(names), ...toFinishingWrites(sheets, names), ...customers.map(toActivation)],
    'formatting',
    work,
  );
  await rememberArchive(context, {
    version: currentArchiveVersion,
    language: creation.language,
    tableNames: new Map(tableNames),
    definedNames,
  });
  const archive = await findArchive(context);
  if (archive === undefined) {
    throw new Error('The archive that was just made is not found again.');
  }
  await colourArchive(context, archive);
}

function toActivation(customers: TableLayout): Write {
  return {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (context) => {
      rangeOf(context, customers, FIRST_RECORD_ROW, 0, 1, 1).select();
    },
  };
}

/** Takes the half-made sheets away; throws the problem with their names where they have to stay. */
async function takeAway(
  surroundings: Surroundings,
  layout: ArchiveLayout,
  sheetIds: readonly string[],
  error: unknown,
): Promise<void> {
  if (isSilence(error)) {
    throw withStandingSheets(error, layout.sheets, error);
  }
  try {
    await runInExcel(surroundings, (context) => deleteMade(context, layout.definedNames, sheetIds));
  } catch (removalError) {
    throw withStandingSheets(error, layout.sheets, new AggregateError([error, removalError]));
  }
}

async function deleteMade(
  context: Excel.RequestContext,
  definedNames: DefinedNames,
  sheetIds: readonly string[],
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const standing = [
    ...Object.values(definedNames).map((name: string) => names.getItemOrNullObject(name)),
    ...sheetIds.map((id) => worksheets.getItemOrNullObject(id)),
  ];
  await context.sync();
  standing.filter((item) => !item.isNullObject).forEach((item) => item.delete());
  await context.sync();
}

function isSilence(error: unknown): boolean {
  return error instanceof WorkbookProblem && error.code === 'hostSilent';
}

function withStandingSheets(error: unknown, sheets: readonly SheetLayout[], cause: unknown): unknown {
  const standingSheets = sheets.map(({ name }) => name).join(', ');
  return error instanceof WorkbookProblem
    ? new WorkbookProblem(error.code, { ...error.details, standingSheets }, { cause })
    : error;
}
