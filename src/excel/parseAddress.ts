/** A rectangle of a sheet, zero-based, first and last included; whole rows and columns reach without end. */
export interface AddressArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const pattern = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/;

/** The area of an address as Excel's events tell it, such as `B5`, `B5:D9`, `B:D` or `5:9`; `undefined` for several areas. */
export function parseAddress(address: string): AddressArea | undefined {
  const match = pattern.exec(address.slice(address.lastIndexOf('!') + 1));
  const [, firstLetters = '', firstDigits = '', lastLetters, lastDigits] = match ?? [];
  if (firstLetters === '' && firstDigits === '') return undefined;
  return {
    firstRow: firstDigits === '' ? 0 : Number(firstDigits) - 1,
    lastRow: toLast(lastDigits ?? firstDigits, (digits) => Number(digits) - 1),
    firstColumn: firstLetters === '' ? 0 : toColumn(firstLetters),
    lastColumn: toLast(lastLetters ?? firstLetters, toColumn),
  };
}

function toLast(text: string, toIndex: (text: string) => number): number {
  return text === '' ? Infinity : toIndex(text);
}

/** Zero-based: A is 0. */
function toColumn(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
