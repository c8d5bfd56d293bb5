import { type Cell, type CellStyle as FileStyle, dateToSerial, type Sheet } from 'hucre';
import type { CellInput, CellValue } from '../../engine/grid';
import { parseRectangle } from '../rectangle';
import { moveSpilled } from '../spills';
import { type CellFormat, DEFAULT_FORMAT, type Rectangle } from '../workbookContent';
import type { FormatContext } from './formatContext';
import { spellForEngine } from './formulaSpelling';
import { readCellFormat } from './readFormats';
import { shiftFormula } from '../../engine/shiftFormula';

export interface SheetCells {
  readonly cells: CellInput[][];
  readonly results: (CellValue | undefined)[][];
  readonly spills: Rectangle[];
  readonly formats: CellFormat[];
  readonly formatOf: number[][];
}

/**
 * Values, formulas and formats of a sheet as the library has read them.
 * @param complete formats of which there is more than the library says, by place
 */
export function readSheetCells(
  sheet: Sheet,
  context: FormatContext,
  complete: ReadonlyMap<string, CellFormat>,
): SheetCells {
  const values = sheet.rows.map((row) => row.map((value) => readValue(value)));
  const cells: CellInput[][] = values.map((row) =>
    row.map((value) => (typeof value === 'string' ? `'${value}` : value)),
  );
  const results: (CellValue | undefined)[][] = [];
  const formatOf: number[][] = [];
  const formats = new FormatList(context);
  const origins = new Map<number, SharedFormula>();
  for (const [place, cell] of sheet.cells ?? []) {
    const comma = place.indexOf(',');
    const row = Number(place.slice(0, comma));
    const column = Number(place.slice(comma + 1));
    const known = complete.get(place);
    const format = known ? formats.take(known) : cell.style ? formats.add(cell.style, cell) : 0;
    if (format !== 0) (formatOf[row] ??= [])[column] = format;
    const line = cells[row];
    if (!line) continue;
    const formula = readFormula(cell, row, column, origins);
    if (formula !== undefined) {
      (results[row] ??= [])[column] = readValue(cell.value) ?? '';
      line[column] = formula;
    } else if (cell.type === 'error') {
      line[column] = String(cell.value);
    }
  }
  const spills = listSpills(sheet);
  moveSpilled(spills, cells, results);
  return { cells, results, spills, formats: formats.list, formatOf: fillHoles(formatOf) };
}

/** Cells without a format of their own have left holes: they have the default. */
function fillHoles(formatOf: readonly (readonly (number | undefined)[] | undefined)[]): number[][] {
  return Array.from(formatOf, (row) => Array.from(row ?? [], (number) => number ?? 0));
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The formula with its `=`. A shared formula is written out once, at its first cell, and shifted for the others. */
function readFormula(cell: Cell, row: number, column: number, origins: Map<number, SharedFormula>): string | undefined {
  if (cell.formula === undefined) return undefined;
  const group = cell.formulaSharedIndex;
  if (cell.formula !== '') {
    const formula = spellForEngine(cell.formula);
    if (group !== undefined) origins.set(group, { formula, row, column });
    return `=${formula}`;
  }
  const origin = group === undefined ? undefined : origins.get(group);
  return origin && `=${shiftFormula(origin.formula, row - origin.row, column - origin.column)}`;
}

/** Areas of array formulas, the newer ones that spill and the older ones that were entered over an area. */
function listSpills(sheet: Sheet): Rectangle[] {
  return [...(sheet.cells ?? [])]
    .flatMap(([, { formulaType, formulaRef }]) =>
      formulaType === 'array' && formulaRef ? [parseRectangle(formulaRef)] : [],
    )
    .filter(({ rows, columns }) => rows > 1 || columns > 1);
}

function readValue(value: Sheet['rows'][number][number] | undefined): CellValue | null {
  // The library reads dates as instants in UTC; the engine counts days from 1900 whatever year the file counts from.
  if (value instanceof Date) return dateToSerial(value);
  return value === undefined || value === '' ? null : value;
}

/** Collects the different formats. The library makes a new object for every cell from parts that cells share. */
class FormatList {
  readonly list: CellFormat[] = [DEFAULT_FORMAT];
  private readonly numbers = new Map<string, number>();
  private readonly parts = new Map<object, number>();
  private readonly taken = new Map<CellFormat, number>();

  constructor(private readonly context: FormatContext) {}

  add(style: FileStyle, cell: Cell): number {
    const { font, fill, border, alignment, protection, numFmt } = style;
    const key = `${[font, fill, border, alignment, protection].map((part) => this.numberPart(part)).join()} ${cell.type === 'date'} ${numFmt}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const format = readCellFormat(cell, this.context);
    const isDefault = format.numberFormat === 'General' && Object.keys(format.style).length === 0;
    const number = isDefault ? 0 : this.list.push(format) - 1;
    this.numbers.set(key, number);
    return number;
  }

  /** The number of a format that is read already. */
  take(format: CellFormat): number {
    const known = this.taken.get(format) ?? this.list.push(format) - 1;
    this.taken.set(format, known);
    return known;
  }

  private numberPart(part: object | undefined): number {
    if (!part) return 0;
    const known = this.parts.get(part);
    if (known !== undefined) return known;
    this.parts.set(part, this.parts.size + 1);
    return this.parts.size;
  }
}
