import { catalogue } from '../archive/catalogue';
import type { TableId } from '../archive/field';
import { frozenFieldCount } from '../archive/fields/identityFields';
import type { ArchiveCreation } from '../archive/plan';
import { writeFormula } from '../archive/writeFormula';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { AppliedPlan, Work } from '../usecases/archiveWorkbook';
import { RANGE_BYTES } from './cellRuns';
import { colourArchive } from './colourArchive';
import { rangeOf, toSheetWrite, toTableWrites } from './createTables';
import { findArchive } from './findArchive';
import { toFreezeWrite, toLookWrites } from './formatTables';
import { readTakenNames } from './readTakenNames';
import { rememberArchive } from './rememberArchive';
import { runInExcel } from './runInExcel';
import { sendWrites } from './sendWrites';
import type { Write } from './sendWrites';
import { FIRST_RECORD_ROW, layOutSheets } from './sheetLayout';
import type { SheetLayout, TableLayout } from './sheetLayout';
import type { Surroundings } from './surroundings';
import { placeChoiceLists, toChoiceWrites } from './validateChoices';

/**
 * Makes the sheets of a new archive; nothing else in the workbook is touched. If that fails or is cancelled, the sheets
 * made so far are taken away again, and where even that fails the problem's `standingSheets` names them.
 * @throws WorkbookProblem `archiveExists` if the workbook has an archive.
 */
export async function applyCreation(
  surroundings: Surroundings,
  creation: ArchiveCreation,
  work: Work,
): Promise<Omit<AppliedPlan, 'name'>> {
  const sheets = await runInExcel(surroundings, (context) => planSheets(context, creation));
  try {
    await runInExcel(surroundings, (context) => makeSheets(context, creation, sheets, work));
  } catch (error) {
    await takeAway(surroundings, sheets, error);
    throw error;
  }
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return {
    cellsWritten: tables.reduce((cells, { records }) => cells + records.records.length * records.fields.length, 0),
    recordsAppended: tables.find(({ id }) => id === 'customers')?.records.records.length ?? 0,
  };
}

async function planSheets(context: Excel.RequestContext, creation: ArchiveCreation): Promise<SheetLayout[]> {
  if ((await findArchive(context)) !== undefined) {
    throw new WorkbookProblem('archiveExists');
  }
  return layOutSheets(creation, Object.values(catalogue), await readTakenNames(context));
}

async function makeSheets(
  context: Excel.RequestContext,
  creation: ArchiveCreation,
  sheets: readonly SheetLayout[],
  work: Work,
): Promise<void> {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  await sendWrites(context, [...sheets.map(toSheetWrite), ...tables.flatMap(toTableWrites)], 'writing', work);
  await sendWrites(context, toFinishingWrites(creation, sheets, tables), 'formatting', work);
  await rememberArchive(context, creation.language, new Map(tables.map(({ id, name }) => [id, name])));
  const archive = await findArchive(context);
  if (archive === undefined) {
    throw new Error('The archive that was just made is not found again.');
  }
  await colourArchive(context, archive);
}

function toFinishingWrites(
  creation: ArchiveCreation,
  sheets: readonly SheetLayout[],
  tables: readonly TableLayout[],
): Write[] {
  const customers = tables.find(({ id }) => id === 'customers');
  return [
    ...tables.flatMap((table) => toFormulaWrites(table, creation, tables)),
    ...tables.flatMap((table) => toLookWrites(table, creation.language)),
    ...toAllChoiceWrites(creation, sheets, tables),
    ...sheets.map((sheet) => toFreezeWrite(sheet, sheet.name === customers?.sheetName ? frozenFieldCount : 0)),
    ...(customers === undefined ? [] : [toActivation(customers)]),
  ];
}

/** One formula for the whole column: Excel makes a calculated column of it and fills it into new rows. */
function toFormulaWrites(table: TableLayout, creation: ArchiveCreation, tables: readonly TableLayout[]): Write[] {
  const names: Partial<Record<TableId, string>> = Object.fromEntries(tables.map(({ id, name }) => [id, name]));
  return table.columns.flatMap(({ field }, offset): Write[] => {
    if (field?.formula === undefined) {
      return [];
    }
    const formula = writeFormula(field, { language: creation.language, tables: names });
    return [
      {
        bytes: RANGE_BYTES + formula.length * 3,
        cells: table.rowCount,
        enqueue: (context) => {
          const range = rangeOf(context, table, FIRST_RECORD_ROW, offset, table.rowCount, 1);
          // One formula stands for every cell of a range: the reference says so, the type does not.
          range.formulas = formula as unknown as string[][];
        },
      },
    ];
  });
}

function toAllChoiceWrites(
  { language }: ArchiveCreation,
  sheets: readonly SheetLayout[],
  tables: readonly TableLayout[],
): Write[] {
  const settings = sheets.find((sheet) => sheet.tables.some(({ id }) => id === 'settings'));
  if (settings === undefined) {
    return [];
  }
  let lists = placeChoiceLists(settings);
  return tables.flatMap((table) => {
    const { writes, usedColumns } = toChoiceWrites(table, language, lists);
    lists = { ...lists, firstColumn: lists.firstColumn + usedColumns };
    return writes;
  });
}

function toActivation(customers: TableLayout): Write {
  return {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (context) => rangeOf(context, customers, FIRST_RECORD_ROW, 0, 1, 1).select(),
  };
}

/** Takes the half-made sheets away; throws the problem with their names where they have to stay. */
async function takeAway(surroundings: Surroundings, sheets: readonly SheetLayout[], error: unknown): Promise<void> {
  const names = sheets.map(({ name }) => name);
  const isSilent = error instanceof WorkbookProblem && error.code === 'hostSilent';
  if (isSilent) {
    throw withStandingSheets(error, names, error);
  }
  try {
    await runInExcel(surroundings, (context) => deleteSheets(context, names));
  } catch (removalError) {
    throw withStandingSheets(error, names, new AggregateError([error, removalError]));
  }
}

async function deleteSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  sheets.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
  await context.sync();
}

function withStandingSheets(error: unknown, names: readonly string[], cause: unknown): unknown {
  return error instanceof WorkbookProblem
    ? new WorkbookProblem(error.code, { ...error.details, standingSheets: names.join(', ') }, { cause })
    : error;
}
