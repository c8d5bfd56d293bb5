import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { DecimalSign } from '../../domain/parseAmount';
import type { DateOrder } from '../../domain/parseDate';
import type { MonthColumn } from './sourceTable';

/** What becomes of one column of a source table. Columns of one row may feed two tables: a customer and its contact. */
export type ImportTarget =
  | {
      readonly kind: 'field';
      readonly table: TableId;
      readonly field: string;
      /** The column holds only a part of a person's name; two such columns are joined (joinPersonName). */
      readonly part?: NamePart;
    }
  /** Each row becomes one record of Monthly sales for this month. */
  | { readonly kind: 'month'; readonly month: number; readonly measure: MonthColumn['measure'] }
  /** Kept in a column of the archive's table that the catalogue does not know: one that is there already, or a new one. */
  | { readonly kind: 'extra'; readonly table: TableId; readonly header: string }
  | { readonly kind: 'leaveOut' };

/** Many systems export a person's name in two columns. */
export type NamePart = 'givenName' | 'familyName';

/** Everything the user can decide about how a table is read. */
export interface ImportMapping {
  /** One entry a column, in their order. */
  readonly targets: readonly ImportTarget[];
  /** What the user answered about columns whose dates can be read in two ways, by the column's position. */
  readonly dateOrders: Readonly<Record<number, DateOrder>>;
  /** What the user answered about columns whose numbers can be read in two ways (1.234), by the column's position. */
  readonly decimalSigns: Readonly<Record<number, DecimalSign>>;
}

/** What is proposed for a table, before the user has looked at it. */
export interface ImportProposal {
  /** The table that the source mainly is about. */
  readonly table: TableId;
  readonly mapping: ImportMapping;
  readonly columns: readonly ProposedTarget[];
  /** Whether the mapping is the one that this layout had the last time. */
  readonly isRemembered: boolean;
  /** ISO date of the import whose mapping is remembered; absent where none is, or its date is not known. */
  readonly rememberedOn?: string;
}

export interface ProposedTarget {
  readonly header: string;
  /** Up to three different values that are not empty, and how they are shown in the source. */
  readonly samples: readonly CellValue[];
  /** How the target was found; absent for `extra` and `leaveOut`. */
  readonly because?: 'header' | 'alias' | 'content' | 'remembered';
  readonly isEmpty: boolean;
}

/** How well the values of a column fit a target, told for the target that is chosen at the moment. */
export interface ColumnFit {
  /** Values that are not empty. */
  readonly filled: number;
  /** How many of them fit. */
  readonly fitting: number;
  /** Up to three values that do not fit. */
  readonly unfitSamples: readonly CellValue[];
  /** What has to be asked before the column can be read. */
  readonly question?: ImportQuestion;
}

/** Asked once a column: nothing is guessed. */
export type ImportQuestion =
  | { readonly kind: 'dateOrder'; readonly samples: readonly string[] }
  | { readonly kind: 'decimalSign'; readonly samples: readonly string[] };
