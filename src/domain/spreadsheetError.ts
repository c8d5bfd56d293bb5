/** The texts that a spreadsheet shows in place of a value it could not calculate. */
const errorTexts: ReadonlySet<string> = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#TIMEOUT!',
  '#PYTHON!',
]);

/** Errors that go away by themselves once the add-in's functions are loaded and calculated. */
const pendingTexts: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#NAME?']);

/** Whether the value is an error of the spreadsheet and not data; a text such as `#1 Shop` is data. */
export function isSpreadsheetError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#') && errorTexts.has(value);
}

/** Whether the error only says that the calculation has not come to an end yet. */
export function isPendingError(value: unknown): boolean {
  return typeof value === 'string' && pendingTexts.has(value);
}
