import type { Outcome } from '../domain/outcome';
import { fail } from '../domain/outcome';
import { parseAmount } from '../domain/parseAmount';
import type { CellValue } from './cellValue';
import type { Field } from './field';
import type { InputSigns } from './inputSigns';
import type { Language } from './language';
import { parseFieldValue } from './parseFieldValue';
import type { UnfitReason } from './unfitReason';

/** What must be known to read what a person has typed. */
export interface InputContext {
  /** In which labels of choices are written into the archive. */
  readonly language: Language;
  readonly signs: InputSigns;
}

/**
 * Reads what a person has typed or chosen for a field as the value of its cell, or says why it does not fit. Numbers and days
 * count as the locale writes them; 万, 亿 and per cent are understood, choices in any language. As in Excel, a number from 1 on
 * in a column of shares is a percentage. Spaces around it are dropped, text and numbers of records stay exact otherwise.
 */
export function readInput(field: Field, text: string, context: InputContext): Outcome<CellValue, UnfitReason> {
  const typed = text.trim();
  const valueContext = {
    language: context.language,
    numberFormat: field.numberFormat,
    dateOrder: context.signs.dateOrder,
    headerFactor: 1,
  };
  switch (field.type) {
    case 'money':
    case 'number':
    case 'integer':
    case 'computed':
    case 'percent': {
      const plain = toPlainNumber(typed, context.signs);
      return plain === undefined ? fail('notANumber') : parseFieldValue(field, asShare(field, plain), valueContext);
    }
    case 'probability':
      return parseFieldValue(field, asShare(field, toPlainNumber(typed, context.signs) ?? typed), valueContext);
    default:
      return parseFieldValue(field, typed, valueContext);
  }
}

/**
 * Reads what a person has typed into a column that the archive does not know: a number where a number stands, or where
 * nothing does and Excel would take it for one; otherwise the text.
 */
export function readExtraInput(text: string, before: CellValue, signs: InputSigns): CellValue {
  const typed = text.trim();
  const amount = parseAmount(toPlainNumber(typed, signs) ?? typed);
  if (amount === undefined || amount.isTooLong) return typed;
  const looksLikeNumber = before === '' && !amount.hasUnit && !/^0\d/.test(typed);
  return typeof before === 'number' || looksLikeNumber ? amount.value : typed;
}

function asShare(field: Field, plain: string): string {
  if (field.type !== 'percent' && field.type !== 'probability') return plain;
  const amount = parseAmount(plain);
  return amount !== undefined && !amount.hasUnit && amount.value >= 1 ? `${plain}%` : plain;
}

/** Digits with all that may stand between and around them in a number. */
const numberRun = /[\d.,'’\s]*\d[\d.,'’\s]*/gu;

/** The text with its numbers as `parseAmount` reads them; `undefined` if one is not written as the locale writes numbers. */
function toPlainNumber(text: string, { decimal, group }: InputSigns): string | undefined {
  const groupSigns = group === '’' || group === "'" ? "'’" : group.trim();
  const wellFormed = new RegExp(
    `^(?<whole>\\d{1,3}(?:[\\s${groupSigns}]\\d{3})+|\\d*)(?:[${decimal}](?<fraction>\\d*))?$`,
    'u',
  );
  const normal = text.normalize('NFKC');
  if ([...normal.matchAll(numberRun)].some(([run]) => !wellFormed.test(run.trim()))) return undefined;
  return normal.replace(numberRun, (run) => {
    const { whole = '', fraction } = wellFormed.exec(run.trim())?.groups ?? {};
    return whole.replace(/\D/gu, '') + (fraction === undefined ? '' : `.${fraction}`);
  });
}
