import { readCustomerKind } from '../../../archive/customerKinds';
import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import { normaliseCode } from '../../../domain/normaliseCode';
import { normaliseCompanyName } from '../../../domain/normaliseCompanyName';
import { normaliseEmail } from '../../../domain/normaliseEmail';
import { normalisePhone } from '../../../domain/normalisePhone';
import type { MatchReason } from '../listImport';

/** Something by which two records may be the same. */
export interface Evidence {
  readonly reason: MatchReason;
  readonly field: string;
  /** The form in which it is compared; `''` where it says nothing. */
  readonly read: (value: CellValue, valueOf: (field: string) => CellValue) => string;
}

/** Fields that are looked at; a person of a customer is only ever looked for among the people of the same customer. */
export const evidenceFields: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  customers: ['taxNumber', 'registrationNumber', 'email', 'phone', 'name'],
  contacts: ['email', 'mobile'],
  products: ['name'],
};

/** What speaks for two records of a table being the same, the surest first. */
export function listEvidence(table: TableId, simplify: (text: string) => string): readonly Evidence[] {
  const readers: Readonly<Record<string, Omit<Evidence, 'field'>>> = {
    taxNumber: { reason: 'taxNumber', read: (value) => normaliseCode(String(value)) },
    registrationNumber: { reason: 'taxNumber', read: (value) => normaliseCode(String(value)) },
    email: { reason: 'email', read: (value) => normaliseEmail(String(value)) },
    phone: { reason: 'phone', read: (value) => normalisePhone(String(value)) },
    mobile: { reason: 'phone', read: (value) => normalisePhone(String(value)) },
    name: {
      reason: 'name',
      // Two people may well have the same name.
      read: (value, valueOf) =>
        table === 'customers' && readCustomerKind(valueOf('kind')) === 'household'
          ? ''
          : normaliseCompanyName(String(value), simplify),
    },
  };
  return (evidenceFields[table] ?? []).flatMap((field) => {
    const reader = readers[field];
    return reader === undefined ? [] : [{ field, ...reader }];
  });
}
