import type { Field } from '../archive/field';
import type { Language } from '../archive/language';
import { languages } from '../archive/language';
import { normaliseHeader } from '../archive/normaliseHeader';
import { recogniseHeader } from '../archive/recogniseHeader';
import { resolveColumns } from '../archive/resolveColumns';
import { customersTable } from '../archive/tables/customersTable';
import type { Operand } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import { answerInvalid, currentMessages } from './answerError';
import { toOperand } from './matrix';

/** A column of the table. */
export interface CustomerColumn {
  readonly header: string;
  readonly place: number;
  /** Absent where the user has added the column. */
  readonly field?: Field;
}

/** The range of the table of customers, headers included, as a formula hands it over: `Customers[#All]`. */
export interface CustomerTable {
  /** In the order of the catalogue, which is that of the card; what the user has added comes last. */
  readonly columns: readonly CustomerColumn[];
  /** The language that the headers are in. */
  readonly language: Language;
  readonly rows: readonly unknown[];
  /** The row of each customer, by number as `toKey` makes it. */
  readonly rowByNumber: ReadonlyMap<string, number>;
}

/** What is known of a range from its headers and numbers alone, with both as they came. */
interface TableIndex extends CustomerTable {
  readonly numberColumn: number;
  readonly headers: readonly unknown[];
  readonly numbers: readonly unknown[];
}

/** The last range, because a column of formulas asks with the same range again and again. */
let remembered: TableIndex | undefined;

/** `#VALUE!` for a range without the column of customer numbers, such as one without its headers. */
export function readCustomerTable(argument: unknown): Outcome<CustomerTable, CustomFunctions.Error> {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  remembered = recallIndex(rows) ?? makeIndex(rows);
  return remembered === undefined
    ? fail(answerInvalid(currentMessages().customersWithoutNumbers))
    : succeed(remembered);
}

/** The value of a cell; `undefined` for one that is empty or not there. */
export function cellAt({ rows }: Pick<CustomerTable, 'rows'>, row: number, column: number): Operand {
  const value = toOperand(rawCell(rows, row, column));
  return value === '' ? undefined : value;
}

/** Customer numbers are compared as Excel compares texts in lookups: without case, and 1001 is the text 1001. */
export function toKey(number: Operand): string {
  return number === undefined || number === null ? '' : String(number).trim().toLowerCase();
}

/**
 * The column that `name` means: its header as it stands in the table, else a field's id, else a field's header in any
 * language or one of its other names. `undefined` if there is none.
 */
export function findColumn({ columns }: CustomerTable, name: string): CustomerColumn | undefined {
  const wanted = normaliseHeader(name);
  if (wanted === '') return undefined;
  const isHeader = (header: string): boolean => normaliseHeader(header) === wanted;
  return (
    columns.find(({ header }) => isHeader(header)) ??
    columns.find(({ field }) => field?.id.toLowerCase() === name.trim().toLowerCase()) ??
    columns.find(({ field }) => field && languages.some((language) => isHeader(field.header[language]))) ??
    columns.find(({ field }) => field && field.id === recogniseHeader(name, 'customers')?.field)
  );
}

/** The same array is the same range; another is if headers and numbers are equal. The other cells are never compared. */
function recallIndex(rows: readonly unknown[]): TableIndex | undefined {
  if (remembered === undefined || remembered.rows === rows) return remembered;
  const { headers, numbers, numberColumn } = remembered;
  const isSame =
    rows.length === numbers.length &&
    widthOf(rows) === headers.length &&
    headers.every((header, place) => header === rawCell(rows, 0, place)) &&
    numbers.every((number, row) => number === rawCell(rows, row, numberColumn));
  return isSame ? { ...remembered, rows } : undefined;
}

function makeIndex(rows: readonly unknown[]): TableIndex | undefined {
  const headers = Array.from({ length: widthOf(rows) }, (_, place) => String(cellAt({ rows }, 0, place) ?? ''));
  const columns = readColumns(headers);
  const key = columns.find(({ field }) => field?.id === customersTable.keyField);
  if (key === undefined) return undefined;
  return {
    columns,
    language: languages.find((language) => isNumberHeader(key.header, language)) ?? 'en-US',
    rows,
    rowByNumber: indexNumbers(rows, key.place),
    numberColumn: key.place,
    headers: headers.map((_, place) => rawCell(rows, 0, place)),
    numbers: rows.map((_, row) => rawCell(rows, row, key.place)),
  };
}

/** By the fields' own headers first; then by their other names, for a renamed column or a list that is no archive. */
function readColumns(headers: readonly string[]): readonly CustomerColumn[] {
  const named = headers.map((name, id) => ({ name, id }));
  const places = new Map(resolveColumns(customersTable, named, new Map()).places);
  const taken = new Set(places.values());
  headers.forEach((header, place) => {
    const field = taken.has(place) ? undefined : recogniseHeader(header, 'customers')?.field;
    if (field === undefined || places.has(field)) return;
    places.set(field, place);
    taken.add(place);
  });
  const known = customersTable.fields.flatMap((field) => {
    const place = places.get(field.id);
    return place === undefined ? [] : [{ header: headers[place] ?? '', place, field }];
  });
  const added = headers.map((header, place) => ({ header, place }));
  return [...known, ...added.filter(({ header, place }) => header !== '' && !taken.has(place))];
}

/** The first customer with a number counts, as in Excel's own lookups. */
function indexNumbers(rows: readonly unknown[], column: number): ReadonlyMap<string, number> {
  const rowByNumber = new Map<string, number>();
  for (let row = 1; row < rows.length; row += 1) {
    const key = toKey(cellAt({ rows }, row, column));
    if (key !== '' && !rowByNumber.has(key)) rowByNumber.set(key, row);
  }
  return rowByNumber;
}

function isNumberHeader(header: string, language: Language): boolean {
  const field = customersTable.fields.find(({ id }) => id === customersTable.keyField);
  return normaliseHeader(field?.header[language] ?? '') === normaliseHeader(header);
}

function widthOf([first]: readonly unknown[]): number {
  return Array.isArray(first) ? first.length : 0;
}

function rawCell(rows: readonly unknown[], row: number, column: number): unknown {
  const cells = rows[row];
  return Array.isArray(cells) ? (cells as readonly unknown[])[column] : undefined;
}
