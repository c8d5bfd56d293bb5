import type { CustomFunctionAnswer, CustomFunctionValue } from '../engine/customFunction';

/** The error values that office.js numbers in failed results; anything else shows `#VALUE!`, as in Excel. */
const errorTexts: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/**
 * The answer of a custom function, from its place in a batch of results, as cells show it.
 * @param takesDataTypes whether the imitated Excel knows entities and formatted numbers; others show `#VALUE!` for them
 */
export function readFunctionAnswer(
  succeeded: boolean,
  value: unknown,
  errorCode: unknown,
  takesDataTypes: boolean,
): CustomFunctionAnswer {
  if (!succeeded) {
    const error = errorTexts[Number(errorCode)] ?? '#VALUE!';
    return typeof value === 'string' && value !== '' ? { error, message: value } : error;
  }
  if (Array.isArray(value)) {
    return readRows(value, takesDataTypes);
  }
  return isRichValue(value) && Array.isArray(value.elements)
    ? readRows(value.elements, takesDataTypes)
    : readValue(value, takesDataTypes);
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

function readRows(rows: readonly unknown[], takesDataTypes: boolean): readonly (readonly CustomFunctionValue[])[] {
  const read = (value: unknown): CustomFunctionValue => readValue(value, takesDataTypes);
  return rows.map((row) => (Array.isArray(row) ? row.map(read) : [read(row)]));
}

/** Nothing is an empty cell. What has no text and no simpler value is `#VALUE!`. */
function readValue(value: unknown, takesDataTypes: boolean): CustomFunctionValue {
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
  if (!takesDataTypes) {
    return '#VALUE!';
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
