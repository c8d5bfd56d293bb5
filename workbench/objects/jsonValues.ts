import type { CellInput, CellValue } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import { valueType } from './rangeCells';

/** Office.js names kinds of errors; anything else is of an unknown kind. */
const errorTypes: Readonly<Record<string, string>> = {
  '#BLOCKED!': 'Blocked',
  '#BUSY!': 'Busy',
  '#CALC!': 'Calc',
  '#CONNECT!': 'Connect',
  '#DIV/0!': 'Div0',
  '#FIELD!': 'Field',
  '#GETTING_DATA': 'GettingData',
  '#N/A': 'NotAvailable',
  '#NAME?': 'Name',
  '#NULL!': 'Null',
  '#NUM!': 'Num',
  '#REF!': 'Ref',
  '#SPILL!': 'Spill',
  '#VALUE!': 'Value',
};

/** A value as `Range.valuesAsJson` shows it. */
export function toJsonValue(value: CellValue): Readonly<Record<string, unknown>> {
  const type = valueType(value);
  const json = { type, basicType: type, basicValue: value };
  return type === 'Error' ? { ...json, errorType: errorTypes[String(value)] ?? 'Unknown' } : json;
}

/**
 * What is written for a value given to `Range.valuesAsJson`: its basic value; text stays text, whatever it looks like.
 * @throws ApiError InvalidArgument for what is no such value
 */
export function readJsonValue(json: unknown): CellInput {
  if (json === null) {
    return null;
  }
  const { type, basicValue, text } = (typeof json === 'object' ? json : {}) as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'Empty':
      return '';
    case 'String':
      return `'${String(basicValue)}`;
    case 'Boolean':
    case 'Double':
    case 'FormattedNumber':
    case 'Error':
      return basicValue as CellInput;
    case 'Entity':
    case 'WebImage':
    case 'LinkedEntity':
      return `'${typeof text === 'string' ? text : '#VALUE!'}`;
    default:
      throw new ApiError('InvalidArgument');
  }
}
