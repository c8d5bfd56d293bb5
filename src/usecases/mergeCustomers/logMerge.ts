import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import { mergeWords } from '../../archive/mergeWords';
import type { AppendedRecords, ColumnChange } from '../../archive/plan';
import { logChanges } from '../logChanges';
import type { LoggedChange, LogStamp } from '../logChanges';
import type { FileRecord } from '../customerFiles';
import type { FieldChange } from '../recordEditing';
import { compareCustomers } from './compareCustomers';
import type { MergeOrder } from './customerMerging';

/**
 * The entries of a merger: that the other customer went, every value that it had, and each change of the kept one. They belong to
 * the kept customer, whose history tells the whole story. Records that follow have entries as well, but for those of the log.
 */
export function logMerge(
  { kept, other }: MergeOrder,
  changes: readonly FieldChange[],
  following: readonly ColumnChange[],
  stamp: LogStamp,
): AppendedRecords {
  const customer = numberOf(kept);
  const gone = { table: 'customers', record: other.record, customer } as const;
  const into = `${mergeWords.mergedInto[stamp.language]} ${customer}`;
  const from = `${mergeWords.mergedWith[stamp.language]} ${numberOf(other)}`;
  const values = compareCustomers(other, other).fields.map(({ field, kept: value }): LoggedChange => ({
    ...gone,
    field,
    before: value,
    after: '',
    reason: into,
  }));
  const name: CellValue = isBlank(other.values.name ?? '') ? numberOf(other) : (other.values.name ?? '');
  const entries: LoggedChange[] = [
    { ...gone, before: name, after: '', reason: into },
    ...values,
    ...changes.map((change): LoggedChange => ({
      table: 'customers',
      record: kept.record,
      customer,
      ...change,
      reason: from,
    })),
    ...following
      .filter(({ table }) => table !== 'changeLog')
      .flatMap(({ table, field, changes: cells }) =>
        cells.map((cell): LoggedChange => ({ table, field, customer, ...cell, reason: from })),
      ),
  ];
  return logChanges(entries, stamp);
}

function numberOf({ values }: FileRecord): string {
  return String(values[catalogue.customers.keyField] ?? '');
}
