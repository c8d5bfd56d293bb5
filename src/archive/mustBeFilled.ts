import type { Field } from './field';

/**
 * Whether a record cannot be saved without a value here: what the catalogue requires, except what a customer is worth, which
 * may stay unknown for long and is listed when customers are reclassified.
 */
export function mustBeFilled(field: Field): boolean {
  return field.isRequired === true && field.layer !== 'value' && field.type !== 'computed';
}
