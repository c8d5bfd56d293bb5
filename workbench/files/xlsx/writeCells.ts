import type { Cell, CellValue as FileValue } from 'hucre';
import type { CellInput, CellValue } from '../../engine/grid';
import { errorForFile, isErrorText } from '../errorText';
import { FileProblem } from '../FileProblem';
import { formatRectangle } from '../rectangle';
import { isSpilled } from '../spills';
import type { SheetContent } from '../workbookContent';
import { writeFormat } from './cellFormat';
import { escapeCellText } from './escapedText';
import { isArrayFormula, spellForFile } from './formulaSpelling';

/** Limits of a cell, beyond which Excel calls a file damaged. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

export interface WrittenCells {
  readonly rows: FileValue[][];
  readonly cells: Map<string, Partial<Cell>>;
  readonly hasErrorResults: boolean;
}

/** The cells of a sheet as the library takes them: values by row, and by place what has a formula or a format. */
export function writeCells(content: SheetContent): WrittenCells {
  const styles = content.formats.map(writeFormat);
  const headers = listHeaders(content);
  const spills = new Map(content.spills.map((area) => [`${area.row},${area.column}`, formatRectangle(area)]));
  const cells = new Map<string, Partial<Cell>>();
  let hasErrorResults = false;
  const height = Math.max(content.cells.length, content.formatOf.length);
  const rows = Array.from({ length: height }, (_none, row) => {
    const inputs = content.cells[row] ?? [];
    const numbers = content.formatOf[row] ?? [];
    return Array.from({ length: Math.max(inputs.length, numbers.length) }, (_empty, column): FileValue => {
      const place = `${row},${column}`;
      const input = headers.get(place) ?? inputs[column] ?? null;
      const style = styles[numbers[column] ?? 0];
      const result = content.results[row]?.[column];
      const formula = typeof input === 'string' && input.startsWith('=') ? input.slice(1) : undefined;
      if (formula !== undefined) {
        const formulaResult = writeResult(result ?? '');
        hasErrorResults ||= isErrorText(formulaResult);
        const array = writeArray(spills.get(place) ?? findOwnArea(formula, row, column, content));
        cells.set(place, {
          formula: writeFormula(formula, content.name, place),
          formulaResult,
          ...array,
          ...(style && { style }),
        });
        return null;
      }
      const value = isSpilled(input, result) ? writeResult(result) : writeValue(input, content.name, place);
      if (style) cells.set(place, { value, style });
      return value;
    });
  });
  return { rows, cells, hasErrorResults };
}

/** Excel calls a file damaged in which the cells above a table are not texts equal to the names of its columns. */
function listHeaders({ tables }: SheetContent): Map<string, string> {
  return new Map(
    tables
      .filter(({ showHeaders }) => showHeaders)
      .flatMap(({ area, columns }) =>
        columns.map(({ name }, offset) => [`${area.row},${area.column + offset}`, `'${name}`] as const),
      ),
  );
}

function writeValue(input: CellInput, sheet: string, place: string): FileValue {
  if (typeof input !== 'string') return input;
  if (!input.startsWith("'")) return isErrorText(input) ? errorForFile(input) : escapeCellText(input);
  if (input.length > TEXT_LIMIT + 1)
    throw new FileProblem('cannotBeStored', `text over ${TEXT_LIMIT} characters at ${sheet} ${place}`);
  return escapeCellText(input.slice(1));
}

function writeFormula(formula: string, sheet: string, place: string): string {
  const written = spellForFile(formula);
  if (written.length > FORMULA_LIMIT)
    throw new FileProblem('cannotBeStored', `formula over ${FORMULA_LIMIT} characters at ${sheet} ${place}`);
  return written;
}

/** The cell itself for a formula on arrays that fills one cell; tables can have no such formulas. */
function findOwnArea(formula: string, row: number, column: number, { tables }: SheetContent): string | undefined {
  const isInTable = tables.some(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  return !isInTable && isArrayFormula(formula) ? formatRectangle({ row, column, rows: 1, columns: 1 }) : undefined;
}

/** A formula that spills is to the file an array formula of the kind whose area may change. */
function writeArray(area: string | undefined): Partial<Cell> {
  return area === undefined ? {} : { formulaType: 'array', formulaRef: area, formulaDynamic: true };
}

function writeResult(result: CellValue): CellValue {
  if (isErrorText(result)) return errorForFile(result);
  return typeof result === 'string' ? escapeCellText(result) : result;
}
