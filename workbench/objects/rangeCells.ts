import type { CellInput, CellValue } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { ClassDescription } from '../richapi/HostClass';
import { cellCount, isWholeColumns, isWholeRows } from './areas';
import { checkNumberFormats } from './checkCellInput';
import { numberFormatCategory } from './numberFormatCategory';
import { fromR1C1, toR1C1 } from './r1c1';
import type { Range } from './Range';
import { checkShape, readInputs, sizeMessage } from './readInputs';

/** Error values as Excel shows them; anything else that begins with `#` is text. */
const errorTexts: ReadonlySet<CellValue> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#GETTING_DATA',
]);

const unboundedMessage =
  "You can't set cell-level properties such as values and formulas on an unbounded range, because the request is too large.";

/** What is in the cells of a range. */
export const rangeCellScalars: NonNullable<ClassDescription<Range>['scalars']> = {
  values: { get: (range) => read(range, () => range.context.engine.values(range.area)), set: writeCells },
  formulas: { get: readFormulas, set: writeCells },
  formulasLocal: { get: readFormulas, set: writeCells },
  formulasR1C1: {
    get: (range) => read(range, () => toR1C1(range.context.engine.formulas(range.area), range.area)),
    set: (range, input) => {
      checkSize(range);
      const given = checkInput(range, input);
      const formulas = Array.isArray(given) ? (given as CellInput[][]) : fillArray(range, given as CellInput);
      const { area, context } = range;
      context.engine.write(area, readInputs(context.engine, area, fromR1C1(formulas, area)), 'addin');
    },
  },
  numberFormatCategories: (range) =>
    read(range, () => range.context.engine.numberFormats(range.area).map((row) => row.map(numberFormatCategory))),
  // There are no stocks, places or other linked data types.
  linkedDataTypeState: (range) =>
    read(range, () => range.context.engine.values(range.area).map((row) => row.map(() => 'None'))),
  text: (range) => read(range, () => range.context.engine.texts(range.area)),
  numberFormat: {
    get: readNumberFormats,
    set: (range, input) => {
      checkNumberFormats(input);
      writeNumberFormats(range, input);
    },
  },
  numberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
  valueTypes: (range) => read(range, () => range.context.engine.values(range.area).map((row) => row.map(valueType))),
  rowHidden: {
    get: ({ context, area }) => context.engine.hiddenRows(area.sheet, area.row, area.rows),
    set: ({ context, area }, hidden) =>
      context.engine.setHiddenRows(area.sheet, area.row, area.rows, readFlag(hidden), 'addin'),
  },
  columnHidden: {
    get: ({ context, area }) => context.engine.hiddenColumns(area.sheet, area.column, area.columns),
    set: ({ context, area }, hidden) =>
      context.engine.setHiddenColumns(area.sheet, area.column, area.columns, readFlag(hidden)),
  },
  hidden: ({ context, area }) => {
    const rows = context.engine.hiddenRows(area.sheet, area.row, area.rows);
    const columns = context.engine.hiddenColumns(area.sheet, area.column, area.columns);
    return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
  },
};

export const rangeCellMethods: NonNullable<ClassDescription<Range>['methods']> = {
  // office.js announces the size of a large array before it sends it row block by row block.
  _ValidateArraySize: ({ area }, args) => {
    if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) {
      throw new ApiError('InvalidArgument', sizeMessage);
    }
  },
  calculate: (range) => range.context.engine.recalculate(true),
  setDirty: (range) => range.context.engine.recalculate(true),
};

export const rangeCellDifferences = {
  text: '`[DBNum1]` and its like in number formats change nothing: digits stay digits',
  numberFormatCategories: 'by what the format shows, not by the lists of Excel’s dialog',
  formulas:
    'structured references are read in their long form (`Table1[[#This Row],[Qty]]`); a formula that is not complete is refused, one with unknown names or functions is taken; a single formula on several cells moves its relative references, as in VBA (not verified)',
  setDirty: 'calculates everything, as `calculate` does',
  values:
    'whole rows and columns are refused, text of more than 32,767 characters, formulas of more than 8,192 and objects too, all with InvalidArgument; the code for whole rows and columns is not documented. Typed dates without a year or with the month’s name first (`Jan 5`), fractions (`1 1/2`) and times above 24 hours (`25:00`) stay text; 0.1+0.2 answers 0.3, as it shows',
  numberFormat:
    'one format for whole rows and columns is taken, as observed in Excel, though its documentation says otherwise. The format a formula gets by itself differs: `=DATE()` shows yyyy/mm/dd, where Excel shows the short date, and `=A1+1` of a date stays General',
  numberFormatLocal: 'spelled as in English; what cannot be read is not refused',
};

/** How Office.js names the kind of a value. */
export function valueType(value: CellValue): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === '') {
    return 'Empty';
  }
  if (typeof value === 'number') {
    return 'Double';
  }
  if (typeof value === 'boolean') {
    return 'Boolean';
  }
  return errorTexts.has(value) ? 'Error' : 'String';
}

/** Excel answers null for whole rows and columns and refuses what is too large to be sent. */
function read<T>(range: Range, readAll: () => T): T | null {
  if (isWholeColumns(range.area) || isWholeRows(range.area)) {
    return null;
  }
  if (cellCount(range.area) > range.context.cellLimit) {
    throw new ApiError('RangeExceedsLimit');
  }
  return readAll();
}

function readFormulas(range: Range): CellValue[][] | null {
  return read(range, () => range.context.engine.formulas(range.area));
}

function readNumberFormats(range: Range): string[][] | null {
  return read(range, () => range.context.engine.numberFormats(range.area));
}

function fillArray({ area }: Range, value: CellInput): CellInput[][] {
  return Array.from({ length: area.rows }, () => new Array<CellInput>(area.columns).fill(value));
}

/** A single value fills the range; an array must have its size. */
function writeCells(range: Range, input: unknown): void {
  checkSize(range);
  range.context.engine.write(range.area, readInputs(range.context.engine, range.area, input), 'addin');
}

/**
 * Number formats may also be given as an array of one, unlike values and formulas (office-js-docs-reference #578). One
 * format may be given to whole rows and columns, whatever the documentation says (office-js-docs-pr #5400).
 */
function writeNumberFormats(range: Range, input: unknown): void {
  const only = Array.isArray(input) ? onlyItem(onlyItem(input)) : input;
  if (only === undefined) checkSize(range);
  const formats = only ?? checkInput(range, input);
  range.context.engine.setNumberFormats(range.area, formats as string, 'addin');
}

/** @throws ApiError InvalidArgument for whole rows and columns, RangeExceedsLimit for more cells than can be sent */
function checkSize({ area, context }: Range): void {
  if (isWholeColumns(area) || isWholeRows(area)) {
    throw new ApiError('InvalidArgument', unboundedMessage);
  }
  if (cellCount(area) > context.cellLimit) {
    throw new ApiError('RangeExceedsLimit');
  }
}

function onlyItem(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? (value as readonly unknown[])[0] : undefined;
}

function checkInput({ area }: Range, input: unknown): unknown {
  checkShape(area, input);
  return input;
}

function readFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw new ApiError('InvalidArgument');
  }
  return value;
}
