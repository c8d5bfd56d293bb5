import type { CustomFunctionAnswer, CustomFunctionValue } from '../engine/customFunction';

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
    const error = errorTexts[Number(errorCode)] ?? '#VALUE!';
    return typeof value === 'string' && value !== '' ? { error, message: value } : error;
  }
  if (Array.isArray(value)) {
    return readRows(value);
  }
  return isRichValue(value) && Array.isArray(value.elements) ? readRows(value.elements) : readValue(value);
}

/** What custom functions return beside plain values: errors, formatted numbers, entities, pictures, arrays. */
interface RichValue {
  readonly type?: string;
  readonly text?: unknown;
  readonly altText?: unknown;
  readonly basicValue?: unknown;
  readonly numberFormat?: unknown;
  readonly errorMessage?: unknown;
  readonly message?: unknown;
  readonly elements?: unknown;
}

function isRichValue(value: unknown): value is RichValue {
  return typeof value === 'object' && value !== null;
}

function readRows(rows: readonly unknown[]): readonly (readonly CustomFunctionValue[])[] {
  return rows.map((row) => (Array.isArray(row) ? row.map(readValue) : [readValue(row)]));
}

/** Nothing is an empty cell. What has no text and no simpler value is `#VALUE!`. */
function readValue(value: unknown): CustomFunctionValue {
  if (isSimple(value)) {
    return value;
  }
  if (value === null || value === undefined) {
    return '';
  }
  const rich = value as RichValue;
  const { basicValue, numberFormat } = rich;
  if (rich.type === 'Error') {
    return readError(rich);
  }
  if (typeof basicValue === 'number' && typeof numberFormat === 'string') {
    return { value: basicValue, numberFormat };
  }
  return [rich.text, rich.altText, basicValue].find(isSimple) ?? '#VALUE!';
}

function readError({ basicValue, errorMessage, message }: RichValue): CustomFunctionValue {
  const error = typeof basicValue === 'string' ? basicValue : '#VALUE!';
  const sentence = [errorMessage, message].find((text) => typeof text === 'string' && text !== '');
  return typeof sentence === 'string' ? { error, message: sentence } : error;
}

function isSimple(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
