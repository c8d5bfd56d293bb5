import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { Language } from '../../archive/language';

/** What a copy holds, as values: no formula, no link to the archive. */
export interface IssuedCopy {
  readonly language: Language;
  readonly recipient: string;
  readonly purpose: string;
  /** ISO date. */
  readonly issuedOn: string;
  /** ISO date; absent where the copy need not come back. */
  readonly dueBack?: string;
  /** '' where nobody has said so. */
  readonly issuedBy: string;
  /** What goes along although it would stay here, and why; '' where nothing does. */
  readonly reason: string;
  readonly confidential: readonly ConfidentialColumn[];
  readonly customers: number;
  readonly tables: readonly CopiedTable[];
}

export interface CopiedTable {
  readonly table: TableId;
  readonly columns: readonly CopiedValues[];
  /** Columns that were asked for and in which none of the records has anything. */
  readonly emptyColumns: readonly string[];
  readonly rowCount: number;
}

/** A column of a copy. */
export interface CopiedValues {
  readonly field: string;
  /** As it stands in the sheet. */
  readonly header: string;
  readonly values: readonly CellValue[];
}

/** A column that would have stayed here, had nobody asked for it. */
export interface ConfidentialColumn {
  readonly table: TableId;
  readonly header: string;
}
