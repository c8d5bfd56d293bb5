import type { Localised } from './language';

/** The names that the archive defines in the workbook, see definedNames.ts. */
export type DefinedNameId =
  | 'probabilityGrades'
  | 'formerCountAs'
  | 'loyaltyPolicy'
  | 'loyaltyCut'
  | 'volumeCut'
  | 'quadrantNames'
  | 'exposureReceivables'
  | 'exposureOpenOrders'
  | 'customerNumbers'
  | 'contactNumbers'
  | 'orderNumbers'
  | 'productNumbers'
  | 'creditReviewNumbers';

export type TableId =
  | 'customers'
  | 'contacts'
  | 'personalFacts'
  | 'monthlySales'
  | 'orders'
  | 'receivables'
  | 'returns'
  | 'products'
  | 'tierHistory'
  | 'changeLog'
  | 'loans'
  | 'imports'
  | 'evaluations'
  | 'creditReviews'
  | 'investigations'
  | 'visits'
  | 'policyHistory'
  | 'settings'
  | 'tierSchemes'
  | 'ratingBands'
  | 'scorecards'
  | 'rewardRules';

/** The versions of the archive's layout; a newer one has more tables and columns, never fewer (see archiveVersion.ts). */
export type ArchiveVersion = 1 | 2 | 3 | 4;

/**
 * What a column is about. Of customers: the four layers of domain.md section 1 (003), their value, the archive's own
 * bookkeeping, and what an import could not place. The other tables have one subject each.
 */
export type LayerId =
  | 'basic'
  | 'credit'
  | 'operating'
  | 'sales'
  | 'value'
  | 'file'
  | 'other'
  | 'contacts'
  | 'personalFacts'
  | 'monthlySales'
  | 'orders'
  | 'receivables'
  | 'returns'
  | 'products'
  | 'tierHistory'
  | 'changeLog'
  | 'loans'
  | 'imports'
  | 'evaluations'
  | 'creditReviews'
  | 'investigations'
  | 'visits'
  | 'policyHistory'
  | 'policyValues'
  | 'tierSchemes'
  | 'ratingBands'
  | 'scorecards'
  | 'rewardRules';

/**
 * How a field's values are read, checked and shown.
 * `probability` accepts a share or a grade (high, medium, low); `identifier` is text that must stay exact to the
 * character; `computed` holds a formula; `reference` holds the number of another record, see `references`; `dateTime` is a
 * serial with the time of day, to the second.
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
  | 'dateTime'
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
  /** The archive cannot work without this column, and a record is not complete without its value. */
  readonly isRequired?: boolean;
  /** The version of the archive that brought the column; absent for those that have been there from the table's beginning. */
  readonly since?: ArchiveVersion;
  /** Of a `reference`: the table whose key it holds. */
  readonly references?: TableId;
  /** A number below zero does not fit. */
  readonly isNonNegative?: boolean;
  /** A greater number does not fit. */
  readonly most?: number;
  /** The add-in writes the values, from other tables or from a judgement: nobody is asked to fill them in. */
  readonly isWrittenByAddIn?: boolean;
  readonly choices?: readonly Choice[];
  /** Pixels. */
  readonly width: number;
  /** Excel number format, invariant spelling. */
  readonly numberFormat: string;
  readonly privacy: Privacy;
  /** Months after which the value should be verified again (domain.md section 10). */
  readonly freshForMonths?: number;
  /** The formula of a computed column; `writeFormula` calls it with the words of one archive. */
  readonly formula?: (words: FormulaWords) => string;
}

/** How one archive spells what a formula refers to. */
export interface FormulaWords {
  /** Reference to another field of the same row. */
  readonly column: (fieldId: string) => string;
  /** A choice's label as a quoted text. */
  readonly choice: (fieldId: string, choiceId: string) => string;
  /** Reference to a whole column of the Settings table, because policy values are read from there (domain.md). */
  readonly settings: (fieldId: string) => string;
  /** Reference to the whole key column of a table. */
  readonly keys: (table: TableId) => string;
  /** A name that the archive has defined. */
  readonly definedName: (id: DefinedNameId) => string;
}

export interface TableDefinition {
  readonly id: TableId;
  /** Excel's name of the table, the same in every language. */
  readonly tableName: string;
  readonly sheetName: Localised;
  /** The field by which a record is addressed. */
  readonly keyField: string;
  /** What stands before the digits of the numbers that the archive gives to new records; absent where it gives none. */
  readonly numberPrefix?: string;
  /** The field by which the newest record is known; absent where records have no date. */
  readonly dateField?: string;
  /** The version of the archive that brought the table. */
  readonly since: ArchiveVersion;
  /** Made only when the user asks for it (000, 004: personal facts). */
  readonly isOptional?: boolean;
  readonly fields: readonly Field[];
}
