/** Longest name of a sheet in Excel. */
const LONGEST_SHEET_NAME = 31;

/** Excel compares names of sheets, tables and table columns without case. */
const toComparable = (name: string): string => name.toLocaleLowerCase('en-US');

/** The names as Excel compares them, to be asked whether a name is taken. */
export function toTakenNames(names: Iterable<string>): Set<string> {
  return new Set([...names].map(toComparable));
}

/** Whether the name is among those that `toTakenNames` gave. */
export function isTaken(name: string, taken: ReadonlySet<string>): boolean {
  return taken.has(toComparable(name));
}

/** The sheet name, or with ` (2)`, ` (3)`, … if it is taken; it is taken from now on. */
export function takeSheetName(name: string, taken: Set<string>): string {
  return takeName(taken, (attempt) => (attempt === 1 ? name : `${name.slice(0, LONGEST_SHEET_NAME - 5)} (${attempt})`));
}

/** The name of a table or a defined name, or with `_2`, `_3`, … if one of either kind has it. */
export function takeTableName(name: string, taken: Set<string>): string {
  return takeName(taken, (attempt) => (attempt === 1 ? name : `${name}_${attempt}`));
}

/** The header, or with ` (2)`, ` (3)`, … : the columns of a table have different names, and none is empty. */
export function takeHeader(header: string, taken: Set<string>): string {
  const name = header.trim() === '' ? '?' : header;
  return takeName(taken, (attempt) => (attempt === 1 ? name : `${name} (${attempt})`));
}

function takeName(taken: Set<string>, nameAt: (attempt: number) => string): string {
  let attempt = 1;
  while (isTaken(nameAt(attempt), taken)) {
    attempt += 1;
  }
  const name = nameAt(attempt);
  taken.add(toComparable(name));
  return name;
}
