import type { Field } from '../../archive/field';
import type { Finding } from '../archiveCheck';
import type { CheckedArchive, CheckedTable } from './checkedArchive';
import { filledCells, findingAt, valueAt } from './checkedArchive';
import { cleanText, trimText } from './cleanText';

/** Fields whose values are compared and dialled to the character, beside identifiers and references. */
const exactTexts: ReadonlySet<string> = new Set(['email', 'website']);

/**
 * Spaces around a value, signs that nobody sees, and full-width digits in numbers and codes: they keep what is the same from
 * being found as the same. The number of a record is only put right where nothing refers to it as it stands.
 */
export function* findStrayCharacters({ tables }: CheckedArchive): Generator<Finding> {
  for (const table of tables.values()) {
    for (const { field, row, value } of filledCells(table, isText)) {
      if (typeof value !== 'string') continue;
      const clean = isExact(field) ? cleanText(value) : trimText(value);
      if (clean === value) continue;
      const isSafe = field.id !== table.definition.keyField || isFree(table, value, clean, tables);
      yield findingAt('strayCharacters', table, field.id, row, isSafe ? { fix: clean } : {});
    }
  }
}

function isText({ type }: Field): boolean {
  return type === 'text' || type === 'identifier' || type === 'reference';
}

function isExact({ id, type }: Field): boolean {
  return type !== 'text' || exactTexts.has(id);
}

/** Whether no other record has the clean number, and no record refers to this one by the number as it stands. */
function isFree(table: CheckedTable, value: string, clean: string, tables: CheckedArchive['tables']): boolean {
  const { id, keyField } = table.definition;
  const hasIt = (row: number): boolean => String(valueAt(table, keyField, row)) === clean;
  if (clean === '' || table.filledRows.some(hasIt)) return false;
  return [...tables.values()].every((other) =>
    other.definition.fields
      .filter(({ references }) => references === id)
      .every((field) => other.columns.get(field.id)?.includes(value) !== true),
  );
}
