/*
 * Defends against: thousands of areas, over which Excel hangs (office-js#5198, #5758), and formulas that spill, of whose cells
 * only the first can be written.
 */
import type { CellValue } from '../../archive/cellValue';
import type { Work } from '../../usecases/archiveWorkbook';
import { callsAddIn } from '../../usecases/freezing/addInFormula';
import type { CellState, ColumnState } from '../../usecases/freezing/formulaStates';
import { RANGE_BYTES } from '../cellRuns';
import { saysTooLarge } from '../hostError';
import { BLOCK_BYTES, estimateRowBytes } from '../payload';
import { readBlocks } from '../readBlocks';
import { MOST_AREAS } from '../readConstants';
import { throwIfCancelled } from '../work';

/** Formulas of one request for what they spill into. */
const SPILLS_A_REQUEST = Math.floor(BLOCK_BYTES / (2 * RANGE_BYTES));

interface Area {
  readonly sheet: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The cells whose formula calls the add-in, on all sheets, but for the computed columns of the archive. */
export async function readAddInCells(
  context: Excel.RequestContext,
  columns: readonly ColumnState[],
  work: Work,
): Promise<CellState[]> {
  const found: CellState[] = [];
  for (const area of await listFormulaAreas(context)) {
    if (!columns.some((column) => isWithin(area, column))) {
      await readArea(context, area, columns, found, work);
    }
  }
  return readSpills(context, found, work);
}

/** Where formulas stand. A sheet on which they lie too scattered is looked through whole. */
async function listFormulaAreas(context: Excel.RequestContext): Promise<Area[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const formulas = sheet.getRange().untrack().getSpecialCellsOrNullObject('Formulas').untrack();
    formulas.areas.load({
      rowIndex: true,
      columnIndex: true,
      rowCount: true,
      columnCount: true,
      $top: MOST_AREAS + 1,
    });
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, formulas, used };
  });
  await context.sync();
  return asked.flatMap(({ sheet, formulas, used }) => {
    if (formulas.isNullObject) {
      return [];
    }
    const ranges = formulas.areas.items.length > MOST_AREAS ? [used] : formulas.areas.items;
    return ranges.map((range) => ({
      sheet: sheet.id,
      sheetName: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
    }));
  });
}

async function readArea(
  context: Excel.RequestContext,
  area: Area,
  columns: readonly ColumnState[],
  found: CellState[],
  work: Work,
): Promise<void> {
  const readRows = async (from: number, rowCount: number): Promise<number | 'tooLarge'> => {
    const row = area.row + from;
    const range = context.workbook.worksheets
      .getItem(area.sheet)
      .getRangeByIndexes(row, area.column, rowCount, area.columnCount)
      .untrack()
      .load('formulas,values');
    try {
      await context.sync();
    } catch (error) {
      if (saysTooLarge(error)) {
        return 'tooLarge';
      }
      throw error;
    }
    const formulas = range.formulas as CellValue[][] | null;
    const values = range.values as CellValue[][] | null;
    if (formulas === null || values === null) {
      return 'tooLarge';
    }
    takeCells({ ...area, row, rowCount }, formulas, values, columns, found);
    return estimateRowBytes(formulas) + estimateRowBytes(values);
  };
  await readBlocks(area.rowCount, area.columnCount * 10, readRows, work);
}

function takeCells(
  { sheet, sheetName, row, column }: Area,
  formulas: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
  columns: readonly ColumnState[],
  found: CellState[],
): void {
  formulas.forEach((cells, down) => {
    cells.forEach((formula, right) => {
      const value = values[down]?.[right] ?? '';
      const place = { sheetName, row: row + down, column: column + right, rowCount: 1, columnCount: 1 };
      const isOurs = typeof formula === 'string' && formula !== value && callsAddIn(formula);
      if (isOurs && !columns.some((state) => isWithin(place, state))) {
        found.push({ sheet, sheetName, row: place.row, column: place.column, formula, values: [[value]] });
      }
    });
  });
}

/** With the cells that formulas spill into; those cells are none of their own. */
async function readSpills(
  context: Excel.RequestContext,
  cells: readonly CellState[],
  work: Work,
): Promise<CellState[]> {
  const spilled: CellState[] = [];
  for (let from = 0; from < cells.length; from += SPILLS_A_REQUEST) {
    throwIfCancelled(work);
    await readSpillBlock(context, cells.slice(from, from + SPILLS_A_REQUEST), spilled);
  }
  return spilled.filter((cell) => !spilled.some((other) => other !== cell && covers(other, cell)));
}

async function readSpillBlock(
  context: Excel.RequestContext,
  block: readonly CellState[],
  spilled: CellState[],
): Promise<void> {
  const asked = block.map((cell) => {
    const anchor = context.workbook.worksheets.getItem(cell.sheet).getCell(cell.row, cell.column).untrack();
    return { cell, spill: anchor.getSpillingToRangeOrNullObject().untrack().load('values') };
  });
  await context.sync();
  for (const { cell, spill } of asked) {
    spilled.push(spill.isNullObject ? cell : { ...cell, values: spill.values as CellValue[][] });
  }
}

function covers(one: CellState, { sheet, row, column }: CellState): boolean {
  const [rowCount, columnCount] = [one.values.length, one.values[0]?.length ?? 0];
  return (
    rowCount * columnCount > 1 &&
    one.sheet === sheet &&
    row >= one.row &&
    row < one.row + rowCount &&
    column >= one.column &&
    column < one.column + columnCount
  );
}

function isWithin(area: Omit<Area, 'sheet'>, state: ColumnState): boolean {
  return (
    area.sheetName === state.sheetName &&
    area.columnCount === 1 &&
    area.column === state.column &&
    area.row >= state.firstRow &&
    area.row + area.rowCount <= state.firstRow + state.keys.length
  );
}
