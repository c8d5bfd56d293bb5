import { numfmt } from '@univerjs/core';
import { spellNumberFormat } from '../engine/numberFormatSpelling';
import { ApiError } from '../richapi/ApiError';

/** Characters that a cell takes. */
const longestText = 32_767;
/** Characters that a formula may have. */
const longestFormula = 8_192;

/** @throws ApiError InvalidArgument for what no cell takes: objects, and text of more than 32,767 characters */
export function checkCellInput(value: unknown): void {
  if ((typeof value === 'object' && value !== null) || (typeof value === 'string' && value.length > longestText)) {
    throw new ApiError('InvalidArgument');
  }
}

/** @throws ApiError InvalidArgument for rows with a value that no cell takes */
export function checkCellInputs(rows: readonly (readonly unknown[])[]): void {
  for (const row of rows) {
    row.forEach(checkCellInput);
  }
}

/** @throws ApiError InvalidArgument for a formula of more than 8,192 characters */
export function checkFormulaLength(formula: string): void {
  if (formula.length > longestFormula) {
    throw new ApiError('InvalidArgument');
  }
}

/** @throws ApiError InvalidArgument for a number format that cannot be read; null, which changes nothing, is none */
export function checkNumberFormats(formats: unknown): void {
  const all = Array.isArray(formats) ? new Set<unknown>((formats as readonly unknown[]).flat()) : [formats];
  for (const format of all) {
    if (format !== null && !(typeof format === 'string' && numfmt.isValidFormat(spellNumberFormat(format)))) {
      throw new ApiError('InvalidArgument');
    }
  }
}
