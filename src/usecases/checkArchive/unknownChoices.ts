import type { Field } from '../../archive/field';
import { recogniseChoice } from '../../archive/recogniseChoice';
import type { Finding } from '../archiveCheck';
import type { CheckedArchive } from './checkedArchive';
import { filledCells, findingAt } from './checkedArchive';

/**
 * Values that are not on the list of their field, word for word as the archive writes it: filters and formulas would pass them
 * by. Another word for the same choice, or its name in another language, becomes the archive's own.
 */
export function* findUnknownChoices({ tables, language }: CheckedArchive): Generator<Finding> {
  for (const table of tables.values()) {
    const labels = new Map<Field, ReadonlySet<string>>();
    for (const { field, row, value } of filledCells(table, isChosen)) {
      const known = labels.get(field) ?? new Set(field.choices?.map(({ label }) => label[language]));
      labels.set(field, known);
      // A probability may also be a number, which has a rule of its own.
      if (known.has(String(value)) || (field.type === 'probability' && isNumeric(value))) continue;
      const meant = recogniseChoice(field.choices ?? [], String(value))?.label[language];
      yield findingAt('unknownChoice', table, field.id, row, meant === undefined ? {} : { fix: meant });
    }
  }
}

function isChosen({ type, choices }: Field): boolean {
  return choices !== undefined && (type === 'choice' || type === 'probability');
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || /\d|^#/u.test(String(value));
}
