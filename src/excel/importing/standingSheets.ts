import type { CellValue } from '../../archive/cellValue';
import type { AddedSheet } from '../../archive/plan';
import type { Work } from '../../usecases/archiveWorkbook';
import { takeSheetName, toTakenNames } from '../freeNames';
import { isSameValue } from '../isSameValue';
import { readAreaValues } from '../readAreaValues';
import { toSheetArea } from '../sheetArea';
import { countRows, headerRowOf } from './addedSheets';
import type { NamedSheet } from './addedSheets';

/** What makes a name that is taken another one. */
const suffix = / \(\d+\)$/u;

/**
 * Names the sheets so that nothing else has their names.
 * @param isContinued An earlier run may have begun with them: those that it has added are gone on with.
 */
export async function nameSheets(
  context: Excel.RequestContext,
  sheets: readonly AddedSheet[],
  isContinued: boolean,
  work: Work,
): Promise<readonly NamedSheet[]> {
  if (sheets.length === 0) {
    return [];
  }
  const names = await readSheetNames(context);
  const taken = toTakenNames(names);
  const named: NamedSheet[] = [];
  for (const sheet of sheets) {
    const standing = isContinued ? await findStanding(context, sheet, names, work) : undefined;
    named.push(standing ?? { sheet, name: takeSheetName(sheet.name, taken) });
  }
  return named;
}

/** Takes a sheet away again, as far as it was written, where it holds what was written onto it and nothing else. */
export async function removeSheet(context: Excel.RequestContext, sheet: AddedSheet, work: Work): Promise<void> {
  const standing = await findStanding(context, sheet, await readSheetNames(context), work);
  if (standing !== undefined) {
    context.workbook.worksheets.getItem(standing.name).delete();
    await context.sync();
  }
}

async function readSheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

/** The sheet that was added, whatever suffix its name got; of several that are the same the last one. */
async function findStanding(
  context: Excel.RequestContext,
  sheet: AddedSheet,
  names: readonly string[],
  work: Work,
): Promise<NamedSheet | undefined> {
  const stem = sheet.name.replace(suffix, '');
  const alike = names.filter((name) => name.replace(suffix, '') === stem && name !== sheet.name).reverse();
  for (const name of names.includes(sheet.name) ? [sheet.name, ...alike] : alike) {
    const rowsThere = await countStandingRows(context, sheet, name, work);
    if (rowsThere !== undefined) {
      return { sheet, name, rowsThere };
    }
  }
  return undefined;
}

/** How many of its first rows stand on the sheet of this name; `undefined` where anything else does. */
async function countStandingRows(
  context: Excel.RequestContext,
  sheet: AddedSheet,
  name: string,
  work: Work,
): Promise<number | undefined> {
  const { columns } = sheet;
  const headerRow = headerRowOf(sheet);
  const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).untrack();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject || used.rowIndex !== 0 || used.columnIndex !== 0 || used.columnCount > columns.length) {
    return undefined;
  }
  const rowsThere = used.rowCount - headerRow - 1;
  if (rowsThere < 0 || rowsThere > countRows(sheet)) {
    return undefined;
  }
  let row = 0;
  let others = 0;
  const compare = (rows: readonly (readonly CellValue[])[]): void => {
    for (const values of rows) {
      const isWritten = columns.every((_, column) => isSameValue(valueAt(sheet, row, column), values[column] ?? ''));
      others += isWritten ? 0 : 1;
      row += 1;
    }
  };
  await readAreaValues(context, toSheetArea(name, used), compare, work);
  return others === 0 ? rowsThere : undefined;
}

/** What was written into a cell of the sheet. */
function valueAt(sheet: AddedSheet, row: number, column: number): CellValue {
  const headerRow = headerRowOf(sheet);
  const written = sheet.columns[column];
  if (row < headerRow) {
    return column === 0 ? (sheet.above ?? '') : '';
  }
  return (row === headerRow ? written?.header : written?.values[row - headerRow - 1]) ?? '';
}
