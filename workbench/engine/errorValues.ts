import type { CellValue } from './grid';

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;

/** True for the error values of formulas, which the engine keeps as their texts; other text that begins with `#` is text. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && ERROR.test(value);
}
