import { numfmt } from '@univerjs/core';

/** What a text becomes when it is typed into a cell or assigned to one. */
export interface TypedValue {
  readonly value: string | number | boolean;
  /** Number format that Excel gives a General cell along with the value. */
  readonly format?: string;
}

const MAY_BE_VALUE = /^[\s+\-.(%$€¥£₩₹\d]|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true$|false$)/i;
/** The library also reads dates with dots, which Excel in English leaves as text. */
const DOTTED_DATE = /^\s*\d+\.\d+\.\d+/;
/** Telephone numbers: the library takes long to find out that they are no dates. */
const SPACED_LONG_DIGITS = /^(?=.*\d{5})\d+(?: +\d+)+ *$/;
/** Excel keeps 15 significant digits of a number. */
const SIGNIFICANT_DIGITS = 15;

/**
 * Reads `text` as Excel (en-US) does: numbers with thousands separators, percentages, money, dates, times and booleans
 * become values, everything else stays the text it is. Formulas and the leading apostrophe are the caller's business.
 */
export function readTypedText(text: string): TypedValue {
  if (!MAY_BE_VALUE.test(text) || DOTTED_DATE.test(text) || SPACED_LONG_DIGITS.test(text)) return { value: text };
  const parsed = numfmt.parseValue(text);
  if (!parsed) return { value: text };
  if (typeof parsed.v !== 'number') return { value: parsed.v };
  const value = truncateToExcelPrecision(parsed.v);
  return parsed.z ? { value, format: excelDefaultFormat(parsed.z) } : { value };
}

/** The number as Excel keeps it: digits beyond the 15th become zeros, they are not rounded. */
export function truncateToExcelPrecision(value: number): number {
  const [mantissa = '', exponent = '0'] = value.toExponential(16).split('e');
  const kept = mantissa.slice(0, mantissa.indexOf('.') + SIGNIFICANT_DIGITS);
  // A number of 15 digits or fewer is not touched: cutting 0.3 = 2.9999999999999999e-1 would change it.
  return Number(value.toPrecision(SIGNIFICANT_DIGITS)) === value ? value : Number(`${kept}e${exponent}`);
}

/** A full date is shown in the short date format of the locale, not as it was typed. */
function excelDefaultFormat(typedFormat: string): string {
  return /^(?:yyyy[-/]m{1,2}[-/]d{1,2}|m{1,2}\/d{1,2}\/(?:yy)?yy)$/.test(typedFormat)
    ? 'm/d/yyyy'
    : typedFormat.replace(/^yyyy[-/]m{1,2}$/, 'mmm-yy');
}
