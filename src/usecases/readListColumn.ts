import type { CellValue } from '../archive/cellValue';
import type { Field } from '../archive/field';
import { findHeaderFactor } from '../archive/headerFactor';
import type { Language } from '../archive/language';
import type { ValueContext } from '../archive/parseFieldValue';
import { parseFieldValue } from '../archive/parseFieldValue';
import type { UnfitReason } from '../archive/unfitReason';
import { detectDateOrder } from '../domain/parseDate';
import type { ListColumn } from './listSnapshot';

export interface ReadColumn {
  /** One entry a row that was asked for; `''` where the value did not fit. */
  readonly values: readonly CellValue[];
  readonly misfits: readonly Misfit[];
}

export interface Misfit {
  /** Row of the list, zero-based. */
  readonly row: number;
  readonly value: CellValue;
  readonly reason: UnfitReason;
}

/**
 * Reads the values of one column of a list as its field needs them.
 * @param rows the rows of the list that hold a customer
 */
export function readListColumn(
  column: ListColumn,
  field: Field,
  rows: readonly number[],
  language: Language,
): ReadColumn {
  const findContext = prepareContexts(column, field, language);
  const misfits: Misfit[] = [];
  const values = rows.map((row) => {
    const value = column.values[row] ?? '';
    const parsed = parseFieldValue(field, value, findContext(row));
    if (parsed.ok) return parsed.value;
    misfits.push({ row, value, reason: parsed.problem });
    return '';
  });
  return { values, misfits };
}

/** One context a number format, not one a row: lists are long and have few formats. */
function prepareContexts(column: ListColumn, field: Field, language: Language): (row: number) => ValueContext {
  const common = {
    language,
    headerFactor: findHeaderFactor(column.header, field.type),
    dateOrder: field.type === 'date' ? detectDateOrder(column.values) : undefined,
  };
  const contexts = new Map<string, ValueContext>();
  const { numberFormats } = column;
  return (row) => {
    const numberFormat = typeof numberFormats === 'string' ? numberFormats : (numberFormats[row] ?? 'General');
    let context = contexts.get(numberFormat);
    if (context === undefined) contexts.set(numberFormat, (context = { ...common, numberFormat }));
    return context;
  };
}
