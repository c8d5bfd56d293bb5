/**
 * References to tables in formulas. A person and Excel write `[@Stage]`, `Customers[Stage]`, `Customers[[#This Row],[a'[b]]`;
 * Univer's lexer knows only the long form and trips over special characters in column names. Formulas are therefore
 * kept in the long form with such characters replaced by private-use ones ("stored"), and given back in Excel's spelling.
 */

const PRIVATE_USE = 0xe000;
/** Characters of a column name that Univer's lexer would take for syntax. */
const SYNTAX_IN_NAMES = /[[\]'"#,:@(){}]/g;
const PRIVATE_CHARACTERS = /[\ue000-\ue07f]/g;
const ESCAPED_BY_EXCEL = /[[\]'#@]/;
const TABLE_NAME_BEFORE = /[\p{L}\p{N}_.\\]+$/u;
const SECTIONS = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];

/** What has to be known of the workbook to write a reference out in full. */
export interface TableNames {
  /** The table of that name in its true spelling with its columns; names are compared without case. */
  find(name: string): { readonly name: string; readonly columns: readonly string[] } | undefined;
  /** The table in which the formula stands: what a reference without a table name means. */
  readonly own: string | undefined;
  /** Called for a reference without a table name outside of tables, which Excel does not accept. */
  readonly refuse?: () => never;
}

/** A column's name as stored formulas and Univer's register of tables spell it. */
export function storeColumnName(name: string): string {
  return name.replace(SYNTAX_IN_NAMES, (character) => String.fromCharCode(PRIVATE_USE + character.charCodeAt(0)));
}

/** The stored form of a formula in Excel's spelling, with its `=`. */
export function storeReferences(formula: string, names: TableNames): string {
  return mapReferences(upperCaseFunctions(formula), true, (reference) => {
    const table = reference.table === '' ? names.own : reference.table;
    if (table === undefined) {
      names.refuse?.();
      return undefined;
    }
    const known = names.find(table);
    if (!known) return undefined;
    const columns = reference.columns.map((column) => storeColumnName(spelledAs(column, known.columns)));
    return writeReference({ table: known.name, section: reference.section, columns });
  });
}

/** Excel's spelling of a stored formula. */
export function showReferences(formula: string): string {
  return formula.replace(PRIVATE_CHARACTERS, (character) => {
    const original = String.fromCharCode(character.charCodeAt(0) - PRIVATE_USE);
    return ESCAPED_BY_EXCEL.test(original) ? `'${original}` : original;
  });
}

/**
 * Renames a table or its columns in a stored formula.
 * @param columns new names by old ones, both as the person sees them
 */
export function renameReferences(
  formula: string,
  table: string,
  renamed: { readonly table?: string; readonly columns?: ReadonlyMap<string, string> },
): string {
  const wholeTable =
    renamed.table === undefined ? formula : renameWholeTable(formula, table, () => renamed.table ?? table);
  return mapReferences(wholeTable, false, (reference) => {
    if (reference.table !== table) return undefined;
    const columns = reference.columns.map((column) => {
      const newName = renamed.columns?.get(showColumnName(column));
      return newName === undefined ? column : storeColumnName(newName);
    });
    return writeReference({ table: renamed.table ?? table, section: reference.section, columns });
  });
}

/** A reference to a table, its columns by the names the person sees. */
export interface ShownReference {
  /** `#All`, `#Headers`, …; `undefined` = the records. */
  readonly section: string | undefined;
  /** None (the whole table), one, or first and last of a span. */
  readonly columns: readonly string[];
}

/** Puts what `write` makes of them in the place of the references to a table in a stored formula. */
export function replaceReferences(
  formula: string,
  table: string,
  write: (reference: ShownReference) => string,
): string {
  const wholeTable = renameWholeTable(formula, table, () => write({ section: undefined, columns: [] }));
  return mapReferences(wholeTable, false, (reference) =>
    reference.table === table
      ? write({ section: reference.section, columns: reference.columns.map(showColumnName) })
      : undefined,
  );
}

/**
 * A stored formula after a table lost columns: references to them are `#REF!`, spans keep the columns that are left.
 * @param columns all columns there were, in order, as the person sees them
 * @param lost those that are gone; left out when the table itself is
 */
export function loseColumns(
  formula: string,
  table: string,
  columns: readonly string[],
  lost: ReadonlySet<string> | undefined,
): string {
  if (!lost) return replaceReferences(formula, table, () => '#REF!');
  return mapReferences(formula, false, (reference) => {
    const [first, last = first] = reference.columns.map((column) => columns.indexOf(showColumnName(column)));
    if (reference.table !== table || first === undefined || last === undefined) return undefined;
    const named = columns.slice(Math.min(first, last), Math.max(first, last) + 1);
    const left = named.filter((column) => !lost.has(column));
    if (left.length === named.length) return undefined;
    const ends = left.length > 1 ? [left[0], left.at(-1)] : left;
    const spelled = ends.map((column) => storeColumnName(column ?? ''));
    return spelled.length === 0 ? '#REF!' : writeReference({ table, section: reference.section, columns: spelled });
  });
}

interface Reference {
  /** `''` when the reference names no table. */
  readonly table: string;
  readonly section: string | undefined;
  /** None (the whole table), one, or first and last of a span. */
  readonly columns: readonly string[];
}

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;

/** Excel spells functions in capitals. */
function upperCaseFunctions(formula: string): string {
  const pattern = new RegExp(`${QUOTED.source}|\\[[^\\]]*\\]|[A-Za-z_][\\w.]*(?=\\()`, 'g');
  return formula.replace(pattern, (part) => (/^["'[]/.test(part) ? part : part.toUpperCase()));
}

/** Replaces a table where it stands without brackets, meaning all its records. */
function renameWholeTable(formula: string, table: string, write: () => string): string {
  const pattern = new RegExp(`${QUOTED.source}|\\[[^\\]]*\\]|[\\p{L}\\p{N}_.\\\\]+(?![\\p{L}\\p{N}_.\\\\[(!])`, 'gu');
  return formula.replace(pattern, (part) => (part === table ? write() : part));
}

function showColumnName(stored: string): string {
  return stored.replace(PRIVATE_CHARACTERS, (character) => String.fromCharCode(character.charCodeAt(0) - PRIVATE_USE));
}

function spelledAs(column: string, known: readonly string[]): string {
  const wanted = column.toLowerCase();
  return known.find((name) => name.toLowerCase() === wanted) ?? column;
}

function writeReference({ table, section, columns }: Reference): string {
  const [first, last] = columns;
  if (first === undefined) return section === undefined ? table : `${table}[${section}]`;
  const span = last === undefined ? `[${first}]` : `[${first}]:[${last}]`;
  if (section !== undefined) return `${table}[[${section}],${span}]`;
  return last === undefined ? `${table}${span}` : `${table}[${span}]`;
}

/** Calls `change` for every table reference outside of texts and sheet names; `undefined` leaves it as it is. */
function mapReferences(
  formula: string,
  isExcelSpelling: boolean,
  change: (reference: Reference) => string | undefined,
): string {
  if (!formula.includes('[') && isExcelSpelling) return formula;
  let written = '';
  let position = 0;
  while (position < formula.length) {
    const character = formula[position] as string;
    if (character === '"' || character === "'") {
      const end = endOfQuoted(formula, position, character);
      written += formula.slice(position, end);
      position = end;
      continue;
    }
    if (character !== '[') {
      written += character;
      position += 1;
      continue;
    }
    const end = endOfBracket(formula, position, isExcelSpelling);
    const body = formula.slice(position + 1, end - 1);
    const table = TABLE_NAME_BEFORE.exec(written)?.[0] ?? '';
    // What a sheet name follows is the name of another workbook.
    const isWorkbook = /[\p{L}\p{N}_.!]/u.test(formula[end] ?? '');
    const reference = isWorkbook ? undefined : readReference(table, body, isExcelSpelling);
    const replaced = reference && change(reference);
    written =
      replaced === undefined
        ? written + formula.slice(position, end)
        : written.slice(0, written.length - table.length) + replaced;
    position = end;
  }
  return written;
}

function endOfQuoted(formula: string, start: number, quote: string): number {
  const end = formula.indexOf(quote, start + 1);
  return end < 0 ? formula.length : end + 1;
}

function endOfBracket(formula: string, start: number, hasEscapes: boolean): number {
  let depth = 0;
  for (let position = start; position < formula.length; position += 1) {
    const character = formula[position];
    if (hasEscapes && character === "'") position += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return position + 1;
    }
  }
  return formula.length;
}

/** Reads what stands between the outer brackets; `undefined` if that is no table reference. */
function readReference(table: string, body: string, hasEscapes: boolean): Reference | undefined {
  let rest = body.trim();
  let section: string | undefined;
  if (rest.startsWith('@')) {
    section = '#This Row';
    rest = rest.slice(1).trim();
  } else if (rest.startsWith('#')) {
    return { table, section: sectionNamed(rest), columns: [] };
  }
  if (!rest.startsWith('[')) return { table, section, columns: rest === '' ? [] : [unescapeName(rest, hasEscapes)] };
  const columns: string[] = [];
  while (rest.startsWith('[')) {
    const end = endOfBracket(rest, 0, hasEscapes);
    const part = rest.slice(1, end - 1).trim();
    if (part.startsWith('#')) section = sectionNamed(part);
    else columns.push(unescapeName(part, hasEscapes));
    rest = rest.slice(end).replace(/^\s*[,:]\s*/, '');
  }
  return rest === '' ? { table, section, columns } : undefined;
}

function sectionNamed(text: string): string {
  const wanted = text.trim().toLowerCase();
  return SECTIONS.find((section) => section.toLowerCase() === wanted) ?? text;
}

function unescapeName(name: string, hasEscapes: boolean): string {
  return hasEscapes ? name.replace(/'(.)/g, '$1') : name;
}
