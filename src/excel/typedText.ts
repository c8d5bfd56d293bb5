/*
 * Defends against: text that turns into a formula, a number or a date when it is written (office-js#6687, #1559, #229;
 * CSV injection by `=`, `+`, `-`, `@`).
 */
import type { CellValue } from '../archive/cellValue';

/** Excel's format for cells that keep every text exactly as it is given. */
export const TEXT_FORMAT = '@';

/** The format of every cell that was given none. */
export const GENERAL_FORMAT = 'General';

/** The longest text that Excel could take for a date, a time or an amount of money in any language. */
const LONGEST_NUMBER_TEXT = 48;

/**
 * Signs by which Excel takes a text for a formula, a command or an error value, or an apostrophe of its own; also after
 * spaces, and in the full width that Chinese and Japanese Excel takes for the same.
 */
const startsLikeFormula = /^\s*[=+\-@'#＝＋－＠]/u;
const hasDigit = /\p{Nd}/u;
/** Any number of digits is a number to Excel, also with signs, and with a currency or an exponent: 96 nines become 1E+96. */
const isLongNumber = /^[^\p{L}]*(?:\p{L}{1,4}[^\p{L}]*)?$/u;
const isLogical = /^\s*(?:true|false)\s*$/iu;

/**
 * Whether Excel might take the text for something else than text. Which texts are dates depends on the language of the
 * document, so every short text with a digit counts: an apostrophe too many is not seen, one too few changes the value.
 */
export function mayBeMistaken(text: string): boolean {
  if (startsLikeFormula.test(text) || isLogical.test(text)) return true;
  return hasDigit.test(text) && (text.length <= LONGEST_NUMBER_TEXT || isLongNumber.test(text));
}

/**
 * The value to assign so that the cell holds exactly this value. In cells of format `@` text needs no apostrophe and an
 * apostrophe would stay; elsewhere a leading one says "this is text" and is not part of the value.
 */
export function toExactInput(value: CellValue, numberFormat: string): CellValue {
  return typeof value === 'string' && numberFormat !== TEXT_FORMAT && mayBeMistaken(value) ? `'${value}` : value;
}
