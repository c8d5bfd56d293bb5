import type { CellValue } from '../../archive/cellValue';
import { recordKeys } from '../../archive/recordKeys';
import { foldText } from '../../domain/foldText';
import { normaliseEmail } from '../../domain/normaliseEmail';
import { normalisePhone } from '../../domain/normalisePhone';
import type { ColumnValues } from '../checkChanges';
import type { SamePerson } from './customerMerging';

/** By what two contacts of one customer are the same person. */
const evidence: readonly { readonly field: string; readonly read: (text: string) => string }[] = [
  { field: 'email', read: normaliseEmail },
  { field: 'mobile', read: normalisePhone },
  { field: 'name', read: (text) => foldText(text, { simplify: (same) => same }) },
];

/** The columns of Contacts that have to be read. */
export const comparedContactFields: readonly string[] = [
  'contactNumber',
  'customerNumber',
  ...evidence.map(({ field }) => field),
];

/** Contacts of two customers who seem to be the same person: same e-mail, mobile or name. Nobody is paired twice. */
export function findSamePeople(kept: CellValue, other: CellValue, columns: ColumnValues): SamePerson[] {
  const records = recordKeys(columns('contacts', 'contactNumber'));
  const owners = columns('contacts', 'customerNumber');
  const valueAt = (field: string, row: number): string => String(columns('contacts', field)[row] ?? '');
  const rowsOf = (customer: CellValue): number[] =>
    owners.flatMap((owner, row) => (String(owner) === String(customer) ? [row] : []));
  const isSame = (one: number, two: number): boolean =>
    evidence.some(({ field, read }) => {
      const key = read(valueAt(field, one));
      return key !== '' && key === read(valueAt(field, two));
    });
  const free = new Set(rowsOf(other));
  return rowsOf(kept).flatMap((row): SamePerson[] => {
    const same = [...free].find((candidate) => isSame(row, candidate));
    if (same === undefined) return [];
    free.delete(same);
    return [{ name: valueAt('name', row), kept: records[row] ?? '', other: records[same] ?? '' }];
  });
}
