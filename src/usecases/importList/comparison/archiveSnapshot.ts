import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import type { Language } from '../../../archive/language';

/** The archive as an import is compared with it. */
export interface ArchiveSnapshot {
  readonly language: Language;
  /** The tables that the workbook has; of those that the import does not touch, and refers to nothing in, none. */
  readonly tables: ReadonlyMap<TableId, TableSnapshot>;
  /** Simplified in place of traditional characters (loadSimplifier). */
  readonly simplify: (text: string) => string;
  /** Number of an unfinished import of the same source: what it has written already is not taken for somebody else's. */
  readonly unfinishedImport?: string;
}

export interface TableSnapshot {
  /** All that the table has a column for: ids of fields, and `extra:` with the header for columns of the user's own. */
  readonly fields: readonly string[];
  /** The columns of `listComparedColumns`, as far as the table has them, one value a row in the order of the sheet. */
  readonly columns: ReadonlyMap<string, readonly CellValue[]>;
  /** Rows of the table; blank ones, such as the one of an empty table, are no records. */
  readonly rowCount: number;
}
