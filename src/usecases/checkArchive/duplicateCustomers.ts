import { normaliseCode } from '../../domain/normaliseCode';
import { normaliseCompanyName } from '../../domain/normaliseCompanyName';
import { normaliseEmail } from '../../domain/normaliseEmail';
import { normalisePhone } from '../../domain/normalisePhone';
import { readCustomerKind } from '../../archive/customerKinds';
import type { Finding } from '../archiveCheck';
import type { CheckedArchive, CheckedTable } from './checkedArchive';
import { findingAt, valueAt } from './checkedArchive';

/** By what two entries may be the same customer, the surest first. What a field gives for '' is no evidence. */
const evidence: readonly {
  readonly field: string;
  readonly read: (text: string, row: number, table: CheckedTable, archive: CheckedArchive) => string;
}[] = [
  { field: 'taxNumber', read: normaliseCode },
  { field: 'registrationNumber', read: normaliseCode },
  { field: 'email', read: normaliseEmail },
  { field: 'phone', read: normalisePhone },
  // Two people may well have the same name.
  {
    field: 'name',
    read: (text, row, table, { simplify }) =>
      readCustomerKind(valueAt(table, 'kind', row)) === 'household' ? '' : normaliseCompanyName(text, simplify),
  },
];

/**
 * Customers that seem to stand in the archive already, further up: same tax or registration number, e-mail, phone, or the same
 * name but for width, case, signs, legal form and traditional characters. Whether they are the same only a person can know.
 */
export function* findDuplicateCustomers(archive: CheckedArchive): Generator<Finding> {
  const table = archive.tables.get('customers');
  if (table === undefined) return;
  const seen = evidence.map(() => new Map<string, number>());
  for (const row of table.filledRows) {
    let isFound = false;
    for (const [index, { field, read }] of evidence.entries()) {
      const key = read(String(valueAt(table, field, row)), row, table, archive);
      const above = key === '' ? undefined : seen[index]?.get(key);
      if (key !== '' && above === undefined) seen[index]?.set(key, row);
      if (above === undefined || isFound) continue;
      isFound = true;
      yield findingAt('duplicateCustomer', table, field, row, {
        detail: describe(table, above),
        repeats: table.records[above] ?? '',
      });
    }
  }
}

function describe(table: CheckedTable, row: number): string {
  const number = String(valueAt(table, table.definition.keyField, row));
  return [number, String(valueAt(table, 'name', row))].filter((part) => part !== '').join(' ');
}
