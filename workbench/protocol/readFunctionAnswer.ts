import type { CustomFunctionAnswer } from '../engine/customFunction';
import type { CellValue } from '../engine/grid';

/** The error values that office.js numbers in failed results; anything else shows `#VALUE!`, as in Excel. */
const errorTexts: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** The answer of a custom function, from its place in a batch of results, as cells show it. */
export function readFunctionAnswer(succeeded: boolean, value: unknown, errorCode: unknown): CustomFunctionAnswer {
  if (!succeeded) {
    return errorTexts[Number(errorCode)] ?? '#VALUE!';
  }
  if (Array.isArray(value)) {
    return value.map((row: unknown) => (Array.isArray(row) ? row.map(readCell) : [readCell(row)]));
  }
  return readCell(value);
}

/** Numbers with a format and returned errors arrive as objects with a `basicValue`. Nothing is an empty cell. */
function readCell(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (value === null || value === undefined) {
    return '';
  }
  const { basicValue } = value as { readonly basicValue?: unknown };
  return typeof basicValue === 'string' || typeof basicValue === 'number' || typeof basicValue === 'boolean'
    ? basicValue
    : '#VALUE!';
}
