import type { Language } from '../archive/language';
import { languages } from '../archive/language';
import { normaliseHeader } from '../archive/normaliseHeader';
import { recogniseHeader } from '../archive/recogniseHeader';
import { resolveColumns } from '../archive/resolveColumns';
import { customersTable } from '../archive/tables/customersTable';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { Operand } from '../domain/operand';
import { answerInvalid, currentMessages } from './answerError';
import { toOperand } from './matrix';

/** The range of the table of customers, headers included, as a formula hands it over: `Customers[#All]`. */
export interface CustomerTable {
  readonly headers: readonly string[];
  /** Zero-based place of each field's column. */
  readonly places: ReadonlyMap<string, number>;
  /** The language that the headers are in. */
  readonly language: Language;
  readonly rows: readonly unknown[];
  /** The row of each customer, by number as `toKey` makes it. */
  readonly rowByNumber: ReadonlyMap<string, number>;
}

/** What is known of a range from its headers and numbers alone. */
type TableIndex = Omit<CustomerTable, 'rows'> & {
  readonly keys: readonly string[];
  readonly source: readonly unknown[];
};

/** The last range, because a column of formulas asks with the same range again and again. */
let remembered: TableIndex | undefined;

/** `#VALUE!` for a range without a header row or without the column of customer numbers. */
export function readCustomerTable(argument: unknown): Outcome<CustomerTable, CustomFunctions.Error> {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  const index = recallIndex(rows) ?? makeIndex(rows);
  if (index === undefined) return fail(answerInvalid(currentMessages().customersWithoutNumbers));
  remembered = index;
  return succeed({ ...index, rows });
}

/** The value of a cell; `undefined` for one that is empty or not there. */
export function cellAt({ rows }: Pick<CustomerTable, 'rows'>, row: number, column: number): Operand {
  return readCell(rows, row, column);
}

/** Customer numbers are compared as Excel compares texts in lookups: without case, and 1001 is the text 1001. */
export function toKey(number: Operand): string {
  return number === undefined || number === null ? '' : String(number).trim().toLowerCase();
}

/**
 * Place of the column that `field` names: its header as it stands in the table, else a field's id, else a field's header
 * in any language or one of its other names. `undefined` if there is none.
 */
export function findColumn({ headers, places }: CustomerTable, field: string): number | undefined {
  const wanted = normaliseHeader(field);
  const place = headers.findIndex((header) => normaliseHeader(header) === wanted);
  if (wanted === '' || place >= 0) return place >= 0 ? place : undefined;
  const known = customersTable.fields.find(
    ({ id, header }) =>
      id.toLowerCase() === field.trim().toLowerCase() ||
      languages.some((language) => normaliseHeader(header[language]) === wanted),
  );
  return places.get(known?.id ?? recogniseHeader(field)?.field ?? '');
}

/** The same array is the same range; another is if headers and numbers are equal. The other cells are never compared. */
function recallIndex(rows: readonly unknown[]): TableIndex | undefined {
  if (remembered === undefined || remembered.source === rows) return remembered;
  const { headers, keys, places } = remembered;
  const column = places.get(customersTable.keyField) ?? 0;
  const isSame =
    rows.length === keys.length + 1 &&
    widthOf(rows) === headers.length &&
    headers.every((header, place) => header === readHeader(rows, place)) &&
    keys.every((key, row) => key === toKey(readCell(rows, row + 1, column)));
  return isSame ? { ...remembered, source: rows } : undefined;
}

function makeIndex(rows: readonly unknown[]): TableIndex | undefined {
  const headers = Array.from({ length: widthOf(rows) }, (_, place) => readHeader(rows, place));
  const places = placeFields(headers);
  const column = places.get(customersTable.keyField);
  if (column === undefined) return undefined;
  const keys = rows.slice(1).map((_, row) => toKey(readCell(rows, row + 1, column)));
  return {
    headers,
    places,
    language: languageOf(headers[column] ?? ''),
    keys,
    rowByNumber: indexKeys(keys),
    source: rows,
  };
}

/** By the fields' own headers first; then by their other names, for a renamed column or a list that is no archive. */
function placeFields(headers: readonly string[]): ReadonlyMap<string, number> {
  const columns = headers.map((name, id) => ({ name, id }));
  const places = new Map(resolveColumns(customersTable, columns, new Map()).places);
  const taken = new Set(places.values());
  headers.forEach((header, place) => {
    const field = taken.has(place) ? undefined : recogniseHeader(header)?.field;
    if (field !== undefined && !places.has(field)) places.set(field, place);
  });
  return places;
}

/** The first customer with a number counts, as in Excel's own lookups. */
function indexKeys(keys: readonly string[]): ReadonlyMap<string, number> {
  const rowByNumber = new Map<string, number>();
  keys.forEach((key, row) => {
    if (key !== '' && !rowByNumber.has(key)) rowByNumber.set(key, row + 1);
  });
  return rowByNumber;
}

function languageOf(numberHeader: string): Language {
  const field = customersTable.fields.find(({ id }) => id === customersTable.keyField);
  const isIn = (language: Language): boolean =>
    normaliseHeader(field?.header[language] ?? '') === normaliseHeader(numberHeader);
  return languages.find(isIn) ?? 'en-US';
}

function widthOf([first]: readonly unknown[]): number {
  return Array.isArray(first) ? first.length : 0;
}

function readHeader(rows: readonly unknown[], place: number): string {
  return String(readCell(rows, 0, place) ?? '');
}

function readCell(rows: readonly unknown[], row: number, column: number): Operand {
  const cells = rows[row];
  const value = Array.isArray(cells) ? toOperand(cells[column]) : undefined;
  return value === '' ? undefined : value;
}
