import type { CellValue } from '../../archive/cellValue';
import type { Field } from '../../archive/field';
import type { Language } from '../../archive/language';
import { parseFieldValue } from '../../archive/parseFieldValue';
import type { Finding } from '../archiveCheck';
import type { CheckedArchive, Verdict } from './checkedArchive';
import { filledCells, findingAt } from './checkedArchive';

/**
 * Values that are not of their field's kind: texts where sums and days belong, numbers where every digit counts, errors of
 * formulas, negative prices, shares above 100 %. A text that can mean one number or one day only becomes it.
 */
export function* findWrongTypes({ tables, language }: CheckedArchive): Generator<Finding> {
  for (const table of tables.values()) {
    for (const { field, row, value } of filledCells(table, isTyped)) {
      const verdict = judge(field, value, language);
      if (verdict !== undefined) yield findingAt('wrongType', table, field.id, row, verdict);
    }
  }
}

/** Any text is a text; choices have a rule of their own. */
function isTyped({ type }: Field): boolean {
  return type !== 'text' && type !== 'choice' && type !== 'computed';
}

function judge(field: Field, value: CellValue, language: Language): Verdict | undefined {
  const isDigits = field.type === 'identifier' || field.type === 'reference';
  const parsed = parseFieldValue(field, value, { language, numberFormat: field.numberFormat, headerFactor: 1 });
  if (!parsed.ok) return { detail: parsed.problem };
  const isGrade = field.type === 'probability' && typeof parsed.value === 'string';
  if (isGrade || typeof parsed.value === typeof value) return undefined;
  return { detail: isDigits ? 'numberForText' : 'textForNumber', fix: parsed.value };
}
