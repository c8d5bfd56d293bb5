import type { Localised } from './language';

export type TableId = 'customers' | 'tierHistory' | 'settings' | 'tierSchemes';

/** The four layers of domain.md section 1 (003), the archive's own bookkeeping, and what an import could not place. */
export type LayerId = 'basic' | 'credit' | 'operating' | 'sales' | 'value' | 'file' | 'other';

/**
 * How a field's values are read, checked and shown.
 * `probability` accepts a share or a grade (high, medium, low); `identifier` is text that must stay exact to the
 * character; `computed` holds a formula; `reference` holds the number of another record.
 */
export type FieldType =
  | 'text'
  | 'identifier'
  | 'money'
  | 'percent'
  | 'probability'
  | 'integer'
  | 'number'
  | 'date'
  | 'choice'
  | 'reference'
  | 'computed';

/** Who may see a field outside the company: `personal` and `internal` are left out of issued copies. */
export type Privacy = 'open' | 'internal' | 'personal';

export interface Choice {
  /** Stays the same in every language. */
  readonly id: string;
  readonly label: Localised;
  /** Other spellings that an imported list may use, any language. */
  readonly synonyms: readonly string[];
}

export interface Field {
  /** Stays the same in every language and version. */
  readonly id: string;
  readonly layer: LayerId;
  readonly type: FieldType;
  readonly header: Localised;
  /** Other headers that an imported list may use, any language. */
  readonly aliases: readonly string[];
  /** The archive cannot work without this column. */
  readonly isRequired?: boolean;
  readonly choices?: readonly Choice[];
  /** Pixels. */
  readonly width: number;
  /** Excel number format, invariant spelling. */
  readonly numberFormat: string;
  readonly privacy: Privacy;
  /** Months after which the value should be verified again (domain.md section 10). */
  readonly freshForMonths?: number;
  /** The formula of a computed column; `column` quotes the reference to another field of the same row. */
  readonly formula?: (column: (fieldId: string) => string, choice: (fieldId: string, choiceId: string) => string) => string;
}

export interface TableDefinition {
  readonly id: TableId;
  /** Excel's name of the table, the same in every language. */
  readonly tableName: string;
  readonly sheetName: Localised;
  /** The field by which a record is addressed. */
  readonly keyField: string;
  readonly fields: readonly Field[];
}
