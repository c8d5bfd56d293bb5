import type { CellValue } from '../../../archive/cellValue';
import type { Field } from '../../../archive/field';
import type { Language } from '../../../archive/language';
import type { UnfitReason } from '../../../archive/unfitReason';
import type { DateOrder } from '../../../domain/parseDate';
import type { Outcome } from '../../../domain/outcome';
import type { DecimalSign, ImportQuestion } from '../importMapping';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';

/** A column of a source, looked through once, so that each of its values can be read in the light of all others. */
export interface ColumnReader {
  /** The value in a row, given by its offset below the header, as the archive would write it. */
  readonly read: (row: number) => Outcome<CellValue, UnfitReason>;
  /** What has to be asked first: until it is answered the values that it concerns do not fit. Absent once answered. */
  readonly question?: ImportQuestion;
}

/** What is known beside the column itself. */
export interface ColumnContext {
  /** In which labels of choices are written. */
  readonly language: Language;
  /** What the user has answered about this column. */
  readonly dateOrder?: DateOrder | undefined;
  readonly decimalSign?: DecimalSign | undefined;
}

/**
 * Opens a column of a table for reading its values as a field's. Only the table's data rows are looked at.
 * @param position of the column among the table's columns
 */
export function* openColumn(
  table: SourceTable,
  position: number,
  field: Field,
  context: ColumnContext,
): Steps<ColumnReader> {
  yield undefined;
  throw new Error(`Not there yet: column ${position} of ${table.sheetName} as ${field.id} (${context.language}).`);
}
