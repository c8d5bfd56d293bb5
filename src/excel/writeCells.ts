/*
 * Defends against: writes that land on another record because the table was sorted, or rows or columns were inserted, in
 * the moment between looking and writing (office-js#224, #226, #2235).
 */
import type { CellValue } from '../archive/cellValue';
import type { RecordKey } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { ArchiveTable } from './archiveTable';
import { cellsOf, offsetOf } from './archiveTable';
import { ANSWER_BYTES, joinRuns, measureRun } from './cellRuns';
import type { CellRun, RowValue } from './cellRuns';
import type { MisplacedCell, MisplacedCells } from './DisturbedWrites';
import { isSameValue } from './isSameValue';
import { BLOCK_BYTES, measureValue } from './payload';
import type { Write, WriteCheck } from './sendWrites';
import { headerAt, holdsFields } from './tableRanges';
import type { TableRanges } from './tableRanges';
import { toExactInput } from './typedText';

/** Brackets and commas around a key and a cell in an answer. */
const ANSWER_SIGNS = 6;

/** What is to be assigned to the cell in this row, and by what the right cell is known. */
export interface LocatedCell extends RowValue {
  /** Value of the key column in this row. */
  readonly key: CellValue;
  readonly before: CellValue;
  /** The address of its record, where it was looked for by that. */
  readonly record?: RecordKey;
  /** The row stands below the table's body. */
  readonly isBelow?: boolean;
}

/** A column of a table as it is written to. */
export interface WrittenColumn {
  readonly table: ArchiveTable;
  readonly field: string;
  /** The column by which records are known. */
  readonly keyField: string;
  /** The column's format in the catalogue, which says how text has to be given. */
  readonly numberFormat: string;
  /** Whether the cells get that format first: somebody has pasted them in another one. */
  readonly setsFormat?: boolean;
  /**
   * Whether the result of a formula is compared as well. It doubles what is read of each cell, and formulas are rare here:
   * at first one counts as something else than what was expected.
   */
  readonly comparesResults: boolean;
  /** Bytes of the formula that stands in each of the cells; none unless given. */
  readonly formulaBytes?: number;
}

/**
 * The writes that put these values into a column of the table: only cells that change, neighbours together. Rows are
 * rows of the sheet, so a filter that hides some of them does not shift the others. The same request reads before what is
 * written over and whose it is; cells that were not those of `cells` are told as misplaced.
 * @param cells In rising order of rows.
 */
export function toCellWrites(column: WrittenColumn, cells: readonly LocatedCell[]): Write[] {
  const expected = new Map(cells.map((cell) => [cell.row, cell]));
  const { formulaBytes = 0 } = column;
  const answerBytes = (row: number): number => {
    const { key, before } = expected.get(row) ?? { key: '', before: '' };
    return Math.max(ANSWER_BYTES, measureValue(key) + measureValue(before) + ANSWER_SIGNS) + formulaBytes;
  };
  return joinRuns(cells, BLOCK_BYTES / 2, answerBytes).map((run) => ({
    bytes: measureRun(run, answerBytes),
    cells: run.values.filter((value) => value !== null).length,
    enqueue: (_context, rangesOf) => writeRun(column, rangesOf(column.table), run, expected),
  }));
}

function writeRun(
  column: WrittenColumn,
  ranges: TableRanges,
  run: CellRun,
  expected: ReadonlyMap<number, LocatedCell>,
): WriteCheck {
  const { table, field, keyField, comparesResults } = column;
  const rowCount = run.values.length;
  const keys = cellsOf(ranges.body, run.firstRow, offsetOf(table, keyField), rowCount, 1).load('values');
  const range = cellsOf(ranges.body, run.firstRow, offsetOf(table, field), rowCount, 1).load(
    comparesResults ? 'values,formulas' : 'formulas',
  );
  if (column.setsFormat === true) {
    // Excel leaves cells alone for which there is no format.
    range.numberFormat = run.values.map((value) => [value === null ? null : column.numberFormat]);
  }
  range.values = run.values.map((value) => [value]);
  return () => {
    const seen = listSeen(run, keys, range, comparesResults);
    const disturbance = findMisplaced(column, ranges, seen, expected);
    return disturbance && { disturbance };
  };
}

/** A cell as it was in the instant before it was written over. */
interface SeenCell {
  readonly row: number;
  readonly key: CellValue;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly wrote: CellValue;
}

function listSeen(run: CellRun, keys: Excel.Range, range: Excel.Range, comparesResults: boolean): SeenCell[] {
  const keyRows = keys.values;
  const formulas = range.formulas;
  const values = comparesResults ? range.values : formulas;
  const seen: SeenCell[] = [];
  run.values.forEach((wrote, index) => {
    if (wrote !== null) {
      seen.push({
        row: run.firstRow + index,
        key: firstOf(keyRows, index),
        value: firstOf(values, index),
        formula: firstOf(formulas, index),
        wrote,
      });
    }
  });
  return seen;
}

function findMisplaced(
  column: WrittenColumn,
  ranges: TableRanges,
  seen: readonly SeenCell[],
  expected: ReadonlyMap<number, LocatedCell>,
): MisplacedCells | undefined {
  const { table, field, keyField, comparesResults } = column;
  const isColumn = holdsFields(ranges, table, [keyField, field]);
  const { rowCount } = ranges.body;
  const isRecord = ({ row, key }: SeenCell): boolean => {
    const cell = expected.get(row);
    return isColumn && row >= rowCount === (cell?.isBelow === true) && key === cell?.key;
  };
  const isAsExpected = (cell: SeenCell): boolean =>
    isRecord(cell) && isSameValue(expected.get(cell.row)?.before ?? '', cell.value);
  const wrong = seen.filter((cell) => !isAsExpected(cell));
  const changed = wrong.find((cell) => isRecord(cell) && (comparesResults || !isFormula(cell, comparesResults)));
  return wrong.length === 0
    ? undefined
    : {
        kind: 'cells',
        table,
        keyHeader: headerAt(ranges, offsetOf(table, keyField)),
        header: headerAt(ranges, offsetOf(table, field)),
        numberFormat: column.numberFormat,
        cells: wrong.map((cell) => toMisplacedCell(cell, rowCount, column)),
        ...(changed && { conflict: toConflict(column, changed, expected.get(changed.row)) }),
      };
}

function toMisplacedCell(
  cell: SeenCell,
  rowCount: number,
  { comparesResults, numberFormat }: WrittenColumn,
): MisplacedCell {
  const { row, key, value, formula, wrote } = cell;
  return {
    place: row < rowCount ? { kind: 'record', key } : { kind: 'below', rows: row - rowCount },
    content: isFormula(cell, comparesResults) ? formula : toExactInput(value, numberFormat),
    wrote,
  };
}

/** Where results are compared, a text that only begins like a formula is told from one. */
function isFormula({ formula, value }: SeenCell, comparesResults: boolean): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && !(comparesResults && formula === value);
}

function toConflict(
  { table, field }: WrittenColumn,
  { key, value }: SeenCell,
  expected: LocatedCell | undefined,
): WorkbookProblem {
  return new WorkbookProblem('conflict', {
    table: table.id,
    field,
    record: key,
    expected: expected?.before ?? '',
    found: value,
  });
}

function firstOf(matrix: readonly (readonly unknown[])[], row: number): CellValue {
  return (matrix[row]?.[0] ?? '') as CellValue;
}
