import { findField } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import { fitsKind, readCustomerKind } from '../archive/customerKinds';
import type { Field, LayerId } from '../archive/field';
import { isBlank } from '../archive/isBlank';
import type { LayerCompleteness } from './customerFiles';

/** The four layers of a customer's file (003). */
const layers: readonly LayerId[] = ['basic', 'credit', 'operating', 'sales'];

/**
 * Most customers have no other name and no dealer between, and what is overdue or ordered other tables tell: a file without them
 * lacks nothing.
 */
const unaskedFor: ReadonlySet<string> = new Set(['otherName', 'suppliedThrough', 'daysOverdue', 'openOrders']);

/**
 * How far a customer's file is filled, by layer (003). What counts are the columns that the archive has, fit the customer's
 * kind and are filled by a person; a value of nothing but spaces does not fill one.
 *
 * @param values the customer's cells by field id, blank ones included
 */
export function measureCompleteness(values: Readonly<Record<string, CellValue>>): LayerCompleteness[] {
  const kind = readCustomerKind(values['kind']);
  const counted = Object.keys(values)
    .map((id) => findField('customers', id))
    .filter((field) => field !== undefined)
    .filter((field) => isAskedFor(field) && fitsKind(field, kind));
  return layers.map((layer) => {
    const fields = counted.filter((field) => field.layer === layer);
    const filled = fields.filter(({ id }) => !isBlank(values[id] ?? ''));
    return { layer, filled: filled.length, total: fields.length };
  });
}

function isAskedFor({ id, type, isWrittenByAddIn }: Field): boolean {
  return type !== 'computed' && isWrittenByAddIn !== true && !unaskedFor.has(id);
}
