import { catalogue, fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { FormulaChange } from '../../archive/plan';
import { writeFormula } from '../../archive/writeFormula';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { Work } from '../../usecases/archiveWorkbook';
import type { Freezing } from '../../usecases/freezing/decideFreezing';
import { decideFreezing } from '../../usecases/freezing/decideFreezing';
import type { Restoring } from '../../usecases/freezing/decideRestoring';
import { decideRestoring } from '../../usecases/freezing/decideRestoring';
import type { CellState, ColumnWrites } from '../../usecases/freezing/formulaStates';
import { isFormula } from '../../usecases/freezing/formulaStates';
import { readFrozenEntries, writeFrozenEntries } from '../../usecases/freezing/frozenFormulas';
import { formatOf } from '../archiveTable';
import { RANGE_BYTES } from '../cellRuns';
import { tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { isSameValue } from '../isSameValue';
import { namesOf } from '../namesOf';
import { BLOCK_BYTES, measureRow, measureValue } from '../payload';
import { refuseProtectedTables } from '../refuseProtectedTables';
import type { Write } from '../sendWrites';
import { GENERAL_FORMAT, toExactInput } from '../typedText';
import { toCellWrites } from '../writeCells';
import { deleteFrozenMark, setFrozenMark } from './frozenMark';
import type { StandingParts } from './frozenParts';
import { addFrozenParts, readFrozenParts } from './frozenParts';
import { readAddInCells } from './readAddInCells';
import { readColumnStates } from './readColumnStates';
import { readFrozenCells } from './readFrozenCells';

/** Reads all formulas and decides what freezing writes; never writes. */
export async function readFreezing(
  context: Excel.RequestContext,
  archive: FoundArchive,
  work: Work,
): Promise<Freezing> {
  const columns = await readColumnStates(context, archive, work);
  return decideFreezing(columns, await readAddInCells(context, columns, work));
}

/** Reads what was frozen and what stands there now, and decides what comes back; never writes. */
export async function readRestoring(
  context: Excel.RequestContext,
  archive: FoundArchive,
  work: Work,
): Promise<Restoring & { readonly standing: StandingParts }> {
  const standing = await readFrozenParts(context);
  const entries = readFrozenEntries(standing.texts);
  const columns = await readColumnStates(context, archive, work);
  const states = await readFrozenCells(context, entries, work);
  return { ...decideRestoring(entries, columns, states, isSameValue), standing };
}

/**
 * The writes that freeze the formulas of a plan or bring them back, as they are needed now. What was frozen is stored here,
 * before anything is written over: whatever comes in between, every formula can come back.
 */
export async function prepareFormulas(
  context: Excel.RequestContext,
  archive: FoundArchive,
  { become, on, by }: FormulaChange,
  work: Work,
): Promise<Write[]> {
  if (become === 'formulas') {
    const { columns, cells, standing } = await readRestoring(context, archive, work);
    await refuseProtectedCells(
      context,
      archive,
      columns,
      cells.map(({ state }) => state),
    );
    return [
      ...columns.flatMap((column) => toColumnWrites(archive, column)),
      ...cells.map(({ state, formula }) =>
        // Nobody has agreed to leave this one: whoever looks again sees that it no longer stands where it stood.
        toCellWrite(state, withFormula(state, formula), new WorkbookProblem('conflict')),
      ),
      ...toForgettingWrites(archive, standing),
    ];
  }
  const { columns, cells, entries } = await readFreezing(context, archive, work);
  await refuseProtectedCells(context, archive, columns, cells);
  const standing = await readFrozenParts(context);
  if (archive.frozen === undefined) {
    // Left over by an undo of Excel's own, which does not know of them.
    standing.parts.forEach((part) => part.delete());
  }
  await addFrozenParts(
    context,
    archive.frozen === undefined ? { texts: [], parts: [] } : standing,
    writeFrozenEntries(entries),
  );
  setFrozenMark(context, archive.frozen ?? { on, by });
  return [
    ...columns.flatMap((column) => toColumnWrites(archive, column)),
    ...cells.map((cell) =>
      toCellWrite(
        cell,
        cell.values.map((row) => row.map((value) => toExactInput(value, GENERAL_FORMAT))),
      ),
    ),
  ];
}

/**
 * Before anything is remembered or written.
 * @throws WorkbookProblem `sheetProtected` with the `sheet`.
 */
async function refuseProtectedCells(
  context: Excel.RequestContext,
  archive: FoundArchive,
  columns: readonly ColumnWrites[],
  cells: readonly CellState[],
): Promise<void> {
  refuseProtectedTables(
    archive,
    columns.filter((column) => column.cells.length > 0).map(({ table }) => table),
  );
  const sheets = new Map(cells.map(({ sheet, sheetName }) => [sheet, sheetName]));
  const asked = [...sheets].map(([id, sheet]) => ({
    sheet,
    protection: context.workbook.worksheets.getItem(id).protection.load('protected'),
  }));
  await (asked.length > 0 ? context.sync() : Promise.resolve());
  const refused = asked.find(({ protection }) => protection.protected);
  if (refused !== undefined) {
    throw new WorkbookProblem('sheetProtected', { sheet: refused.sheet });
  }
}

function toColumnWrites(archive: FoundArchive, { table: id, field, cells }: ColumnWrites): Write[] {
  const table = tableOf(archive, id);
  const { keyField } = catalogue[id];
  const numberFormat = formatOf(table, field);
  // What is read of a cell is its formula besides the value, before or after.
  const formulaBytes = measureValue(writeFormula(fieldOf(id, field), namesOf(archive)));
  return toCellWrites(
    { table, field, keyField, numberFormat, comparesResults: true, formulaBytes },
    cells.map(({ row, key, before, content }) => ({
      row,
      key,
      before,
      // A formula to come back is no text to be kept exact.
      value: content === before ? toExactInput(content, numberFormat) : content,
    })),
  );
}

function withFormula({ values }: CellState, formula: string): CellValue[][] {
  return values.map((row, down) => row.map((_value, right) => (down === 0 && right === 0 ? formula : '')));
}

/** Writes a cell, with all that its formula spills into; put back at once where others stand there by now. */
function toCellWrite(state: CellState, contents: readonly (readonly CellValue[])[], conflict?: WorkbookProblem): Write {
  const bytes = contents.reduce(
    (sum, row) => sum + 2 * measureRow(row),
    2 * RANGE_BYTES + String(state.formula).length,
  );
  const rangeOf = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets
      .getItem(state.sheet)
      .getRangeByIndexes(state.row, state.column, contents.length, contents[0]?.length ?? 1)
      .untrack();
  return {
    bytes,
    cells: 1,
    enqueue: (context) => {
      const range = rangeOf(context).load('formulas,values');
      range.formulas = contents.map((row) => [...row]);
      return () => {
        const isAsExpected =
          range.formulas[0]?.[0] === state.formula &&
          state.values.every((row, down) =>
            row.every((value, right) => isSameValue(value, (range.values[down]?.[right] ?? '') as CellValue)),
          );
        return isAsExpected
          ? undefined
          : {
              remedy: [toPutBackWrite(rangeOf, range, bytes)],
              disturbance: { kind: 'moved', ...(conflict && { conflict }) },
            };
      };
    },
  };
}

function toPutBackWrite(
  rangeOf: (context: Excel.RequestContext) => Excel.Range,
  { formulas, values }: Excel.Range,
  bytes: number,
): Write {
  return {
    bytes,
    cells: 0,
    enqueue: (context) => {
      rangeOf(context).formulas = (formulas as CellValue[][]).map((row, down) =>
        row.map((formula, right) => {
          const value = (values[down]?.[right] ?? '') as CellValue;
          return isFormula(formula, value) ? formula : toExactInput(formula, GENERAL_FORMAT);
        }),
      );
      return undefined;
    },
  };
}

/** Once all formulas are known to be back nothing has to be remembered any more: not before the request with the last of them. */
function toForgettingWrites(archive: FoundArchive, { parts }: StandingParts): Write[] {
  return [
    {
      // It fills a request, so nothing else goes along with it.
      bytes: BLOCK_BYTES,
      cells: 0,
      enqueue: (context) => {
        parts.forEach((part) => part.delete());
        if (archive.frozen !== undefined) {
          deleteFrozenMark(context);
        }
        return undefined;
      },
    },
  ];
}
