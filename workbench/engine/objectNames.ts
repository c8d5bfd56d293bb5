import { columnNumber } from './columnName';
import { COLUMN_LIMIT } from './grid';
import { EngineError } from './EngineError';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_A_CELL = /^([a-z]{1,3})\d{1,7}$/i;
const LIKE_A_ROW_OR_COLUMN = /^(?:r\d*c\d*|r\d+|c\d+|r|c)$/i;
const NAME_LIMIT = 255;
export const SHEET_NAME_LIMIT = 31;
const ILLEGAL_IN_SHEET_NAME = /[\\/?*[\]:]/;

/** Checks the name of a table or a defined name. @throws EngineError InvalidArgument */
export function checkObjectName(name: string): void {
  const letters = LIKE_A_CELL.exec(name)?.[1];
  const isCell = letters !== undefined && columnNumber(letters) < COLUMN_LIMIT;
  if (name.length > NAME_LIMIT || !NAME.test(name) || isCell || LIKE_A_ROW_OR_COLUMN.test(name)) {
    throw new EngineError('InvalidArgument', `"${name}" cannot be used as a name.`);
  }
}

/** Checks the name of a sheet. @throws EngineError InvalidArgument */
export function checkSheetName(name: string): void {
  const isIllegal = name === '' || name.length > SHEET_NAME_LIMIT || ILLEGAL_IN_SHEET_NAME.test(name);
  // Excel keeps "History" for its own list of changes.
  if (isIllegal || isSameName(name, 'History') || name.startsWith("'") || name.endsWith("'")) {
    throw new EngineError('InvalidArgument', `"${name}" cannot be used as the name of a sheet.`);
  }
}

/** `base` followed by the lowest number from `first` up that makes a name not yet taken (compared without case). */
export function numberedName(base: string, taken: Iterable<string>, first = 1): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = first; ; number += 1) {
    const name = `${base}${number}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

/** True if the names are one name to Excel, which does not look at case. */
export function isSameName(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}
