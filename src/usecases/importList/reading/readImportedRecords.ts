import type { Language } from '../../../archive/language';
import type { ImportMapping } from '../importMapping';
import type { ReadRecords } from '../readRecords';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';
import { openTargets } from './openTargets';
import { RecordReading } from './RecordReading';

export interface ReadingContext {
  /** Of the archive: in which labels of choices are written. */
  readonly language: Language;
}

/** So many cells a step, whether they stand in many rows or in many columns. */
const cellsAStep = 4000;

/**
 * Turns the rows of a table into records of one or more of the archive's tables, as the mapping says. A record without any
 * value is none. Where the same row feeds a customer and other records, these get the customer's number, or the same
 * temporary key where it has none; rows that name the same customer in the same way share one. The columns that name
 * a month give one record of Monthly sales for each row and month that has a value.
 */
export function* readImportedRecords(
  table: SourceTable,
  mapping: ImportMapping,
  { language }: ReadingContext,
): Steps<ReadRecords> {
  const targets = yield* openTargets(table, mapping, language);
  const reading = new RecordReading(table, targets);
  const rowsAStep = Math.max(1, Math.floor(cellsAStep / Math.max(1, table.columns.length)));
  for (const [index, row] of table.dataRows.entries()) {
    if (index % rowsAStep === 0) yield { done: index, total: table.dataRows.length };
    reading.readRow(row);
  }
  return reading.finish();
}
