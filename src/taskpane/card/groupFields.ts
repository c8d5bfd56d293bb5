import { catalogue, findField } from '../../archive/catalogue';
import { fitsKind, readCustomerKind } from '../../archive/customerKinds';
import type { LayerId } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import type { FileRecord } from '../../usecases/customerFiles';
import { isTyped } from '../edit/editDraft';

/** One group of a customer's card: a layer with its columns, by field id, in the order of the archive. */
export interface CardGroup {
  readonly layer: LayerId;
  readonly filled: readonly string[];
  /** Empty ones that are worth asking of a customer of this kind. */
  readonly empty: readonly string[];
  /** Those that a form asks for. */
  readonly typed: readonly string[];
}

/** The layers of 003 first, then what the customer is worth, the file's bookkeeping, and the rest. */
const layers: readonly LayerId[] = ['basic', 'credit', 'operating', 'sales', 'value', 'file', 'other'];

/** What the heading of the card shows already. */
const inHeading: ReadonlySet<string> = new Set([
  'customerNumber',
  'name',
  'tier',
  'kind',
  'stage',
  'expectedValue',
  'creditRating',
  'score',
  'scoreGrade',
  'quadrant',
  'suppliedThrough',
]);

/** The columns of a customer's record by group; columns that the user has added belong to the last one. */
export function groupFields(customer: FileRecord): readonly CardGroup[] {
  const kind = readCustomerKind(customer.values['kind']);
  const ids = Object.keys(customer.values);
  return layers
    .map((layer) => {
      const own = ids.filter((id) => (findField('customers', id)?.layer ?? 'other') === layer);
      const isFilled = (id: string): boolean => !isBlank(customer.values[id] ?? '');
      const isFitting = (id: string): boolean => {
        const field = findField('customers', id);
        return isFilled(id) || field === undefined || fitsKind(field, kind);
      };
      const shown = own.filter((id) => !inHeading.has(id));
      return {
        layer,
        filled: shown.filter(isFilled),
        empty: shown.filter((id) => !isFilled(id) && isFitting(id)),
        typed: [
          ...own.filter((id) => {
            const field = findField('customers', id);
            return isFitting(id) && (field === undefined || isTyped('customers', field));
          }),
          // It rarely changes, and then everything that refers to it follows: it is bookkeeping, not everyday data.
          ...(layer === 'file' ? [catalogue.customers.keyField] : []),
        ],
      };
    })
    .filter(({ filled, empty, typed }) => filled.length + empty.length + typed.length > 0);
}
