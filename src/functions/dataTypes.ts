import type { Field } from '../archive/field';
import type { Operand } from '../domain/operand';

/**
 * A number with the format in which it is shown as long as its cell has none of its own. Newer Excel has the same as a
 * `Double` with a format; this one is understood by every Excel that knows entities.
 */
export interface FormattedNumber {
  type: 'FormattedNumber';
  basicValue: number;
  numberFormat: string;
}

/** A value within an entity, where nothing stands without its type. */
export type CardProperty =
  | { type: 'String'; basicValue: string }
  | { type: 'Boolean'; basicValue: boolean }
  | { type: 'Double'; basicValue: number }
  | FormattedNumber;

/** Whether this Excel takes entities and formatted numbers from custom functions; others show `#VALUE!` for them. */
export function takesDataTypes(): boolean {
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined);
  return context?.requirements.isSetSupported('CustomFunctionsRuntime', '1.4') ?? false;
}

/** A value of a field as a cell is to show it: numbers of money, days and shares in the field's format. */
export function showFieldValue(value: Operand, field: Field | undefined): string | number | boolean | FormattedNumber {
  const format = field?.numberFormat ?? 'General';
  if (typeof value !== 'number' || format === 'General' || format === '@') return value ?? '';
  return { type: 'FormattedNumber', basicValue: value, numberFormat: format };
}

/** The same as a property of an entity. */
export function toProperty(value: Operand, field: Field | undefined): CardProperty {
  const shown = showFieldValue(value, field);
  if (typeof shown === 'string') return { type: 'String', basicValue: shown };
  if (typeof shown === 'boolean') return { type: 'Boolean', basicValue: shown };
  return typeof shown === 'number' ? { type: 'Double', basicValue: shown } : shown;
}
