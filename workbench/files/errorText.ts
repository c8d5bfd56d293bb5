/** Errors that every version of the file format knows as cached values. */
const STORED_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

/** Errors of newer versions: a file keeps them as `#VALUE!` and Excel finds them again when it calculates. */
const NEWER_ERRORS = new Set([
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
]);

/** Whether a value shown by the engine is an error and not a text. */
export function isErrorText(value: unknown): value is `#${string}` {
  return typeof value === 'string' && (STORED_ERRORS.has(value) || NEWER_ERRORS.has(value));
}

/** The error as a file may hold it. */
export function errorForFile(error: string): string {
  return STORED_ERRORS.has(error) ? error : '#VALUE!';
}
