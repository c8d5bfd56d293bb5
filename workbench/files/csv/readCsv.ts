import { detectDelimiter, parseCsv } from 'hucre/csv';
import { COLUMN_LIMIT, ROW_LIMIT } from '../../engine/grid';
import { FileProblem } from '../FileProblem';
import { EMPTY_SHEET, EMPTY_WORKBOOK } from '../emptyContent';
import { DEFAULT_FORMAT, type SheetContent, type WorkbookContent } from '../workbookContent';
import { decodeText, type TextEncoding } from './decodeText';
import { isTypedValue, keepText, typeColumn, type TypedColumn } from './typeColumn';

const TEXT_LIMIT = 32_767;
const SHEET_NAME_LIMIT = 31;
/** The first line by which Excel is told the delimiter. */
const DELIMITER_HINT = /^sep=(.)(?:\r\n|\r|\n|$)/i;

export interface ReadText {
  readonly rows: readonly (readonly string[])[];
  readonly encoding: TextEncoding;
  readonly delimiter: string;
}

/** The fields of a delimited text file (RFC 4180), as they stand, with encoding and delimiter found out. */
export function readCsvFields(bytes: Uint8Array): ReadText {
  const { text, encoding } = decodeText(bytes);
  if (text.includes('\0')) throw new FileProblem('notASpreadsheet', 'the file is neither a workbook nor text');
  const hint = DELIMITER_HINT.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const delimiter = hint?.[1] ?? detectDelimiter(body);
  const rows = parseCsv(body, { delimiter }).map((row) => row.map((field) => String(field ?? '')));
  return { rows, encoding, delimiter };
}

/** Reads a text file as a workbook of one sheet named after the file. Throws `FileProblem`. */
export function readCsv(name: string, bytes: Uint8Array): ReadText & { content: WorkbookContent } {
  const read = readCsvFields(bytes);
  checkLimits(read.rows);
  const sheet = { ...EMPTY_SHEET, name: nameSheet(name), ...typeFields(read.rows) };
  return { ...read, content: { ...EMPTY_WORKBOOK, sheets: [sheet] } };
}

function typeFields(fields: readonly (readonly string[])[]): Pick<SheetContent, 'cells' | 'formats' | 'formatOf'> {
  const [first = [], ...rest] = fields;
  const width = fields.reduce((widest, row) => Math.max(widest, row.length), 0);
  const below = Array.from({ length: width }, (_none, column) => typeColumn(rest.map((row) => row[column] ?? '')));
  const hasHeader = rest.length > 0 && below.some((column, index) => differs(first[index] ?? '', column));
  const columns = hasHeader ? below : below.map((_column, index) => typeColumn(fields.map((row) => row[index] ?? '')));
  const numberFormats = [...new Set(['General', ...columns.map(({ numberFormat }) => numberFormat)])];
  const formatRow = columns.map(({ numberFormat }) => numberFormats.indexOf(numberFormat));
  const cells = fields.map((row, index) => {
    if (hasHeader && index === 0) return row.map(keepText);
    return columns.map(({ inputs }) => inputs[hasHeader ? index - 1 : index] ?? null);
  });
  return {
    cells,
    formats: numberFormats.map((numberFormat) => ({ ...DEFAULT_FORMAT, numberFormat })),
    formatOf: cells.map((_row, index) => (hasHeader && index === 0 ? [] : formatRow)),
  };
}

/** Whether the first line says something else than the column below it: then it is a line of headers, and text. */
function differs(first: string, { inputs }: TypedColumn): boolean {
  const isTyped = inputs.some((input) => input !== null && typeof input !== 'string');
  return first !== '' && isTyped && !isTypedValue(first);
}

function checkLimits(rows: readonly (readonly string[])[]): void {
  if (rows.length > ROW_LIMIT) throw new FileProblem('tooLarge', `${rows.length} rows; a sheet holds ${ROW_LIMIT}`);
  rows.forEach((row, index) => {
    if (row.length > COLUMN_LIMIT)
      throw new FileProblem('tooLarge', `${row.length} columns in line ${index + 1}; a sheet holds ${COLUMN_LIMIT}`);
    if (row.some((field) => field.length > TEXT_LIMIT)) {
      throw new FileProblem(
        'tooLarge',
        `a field in line ${index + 1} is longer than ${TEXT_LIMIT} characters; is a quotation mark missing?`,
      );
    }
  });
}

/** A sheet's name may have 31 characters and none of `[]:*?/\`, nor an apostrophe at its ends. */
function nameSheet(file: string): string {
  const name = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w+$/, '')
    .replace(/[[\]:*?/\\]/g, '_')
    .slice(0, SHEET_NAME_LIMIT)
    .replace(/^'+|'+$/g, '')
    .trim();
  return name === '' || name.toLowerCase() === 'history' ? 'Sheet1' : name;
}
