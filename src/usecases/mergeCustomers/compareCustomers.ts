import { catalogue, findField } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import { keyOfRecord } from '../../archive/recordKeys';
import type { FileRecord } from '../customerFiles';
import type { MergeComparison, MergedField } from './customerMerging';

/** Contradictions first, because somebody has to decide them; what they agree in last. */
const order: readonly MergedField['state'][] = ['conflict', 'filled', 'onlyKept', 'same'];

/**
 * Two customers field by field, without what formulas compute and what names the record: numbers, and the import it came with.
 * Values that differ only in blanks around them are the same. Of two with the same number the upper one is kept, because the
 * number alone is its address, whatever becomes of the other.
 */
export function compareCustomers(kept: FileRecord, other: FileRecord): MergeComparison {
  const haveSameNumber = keyOfRecord(kept.record) === keyOfRecord(other.record);
  if (haveSameNumber && kept.record !== keyOfRecord(kept.record)) return compareCustomers(other, kept);
  const fields = Object.keys(kept.values)
    .filter(isCompared)
    .map((field) => compareField(field, kept.values[field] ?? '', other.values[field] ?? ''))
    .filter((field) => !isBlank(field.kept) || !isBlank(field.other));
  return { kept, other, fields: order.flatMap((state) => fields.filter((field) => field.state === state)) };
}

/** The fields whose value is taken from the other where nobody says otherwise: those that it fills. */
export function usuallyTaken({ fields }: MergeComparison): string[] {
  return fields.filter(({ state }) => state === 'filled').map(({ field }) => field);
}

function isCompared(field: string): boolean {
  const known = findField('customers', field);
  return known?.type !== 'computed' && field !== catalogue.customers.keyField && field !== 'importedFrom';
}

function compareField(field: string, kept: CellValue, other: CellValue): MergedField {
  const state = isBlank(other)
    ? 'onlyKept'
    : isBlank(kept)
      ? 'filled'
      : String(kept).trim() === String(other).trim()
        ? 'same'
        : 'conflict';
  return { field, kept, other, state };
}
