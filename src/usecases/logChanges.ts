import { catalogue, choiceOf, findField, fieldOf } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import { plainSigns } from '../archive/inputSigns';
import type { Language } from '../archive/language';
import { unnamedUser } from '../archive/logWords';
import type { AppendedRecords, RecordKey } from '../archive/plan';
import { keyOfRecord } from '../archive/recordKeys';
import { writeInput } from '../archive/writeInput';
import { dateTimeToSerial } from '../domain/serialDateTime';
import { writeNumber } from './nextNumber';

/** When, by whom and how: the same for all entries of one command. */
export interface LogStamp {
  /** Local date and time without zone, `2026-11-22T15:30:12`. */
  readonly at: string;
  /** '' is entered as "unnamed user". */
  readonly by: string;
  readonly way: 'addIn' | 'typed' | 'outside';
  /** The archive's, in which the entries are written. */
  readonly language: Language;
  /** The first number that no entry has, without its prefix. */
  readonly firstNumber: number;
}

/** One change of one cell, or of a whole record where `field` is absent: then `before` and `after` are its name. */
export interface LoggedChange {
  readonly table: TableId;
  readonly record: RecordKey;
  /** The customer to whom the record belongs; '' where it belongs to none. */
  readonly customer: string;
  /** By id; extra columns of the user begin with `extra:`. */
  readonly field?: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly reason?: string;
}

export const logFields = [
  'entryNumber',
  'changedAt',
  'changedBy',
  'way',
  'customerNumber',
  'table',
  'record',
  'field',
  'before',
  'after',
  'reason',
] as const;

/**
 * The entries of the change log for these changes (001), readable without the add-in: tables, fields and values are
 * written as the archive's language calls them, days as 2026-11-22, shares as 30%.
 * @throws Error if the stamp's time is not one.
 */
export function logChanges(changes: readonly LoggedChange[], stamp: LogStamp): AppendedRecords {
  const changedAt = dateTimeToSerial(stamp.at);
  if (changedAt === undefined) throw new Error(`Not a local date and time: ${stamp.at}`);
  const { language } = stamp;
  const changedBy = stamp.by.trim() === '' ? unnamedUser[language] : stamp.by.trim();
  const way = choiceOf(fieldOf('changeLog', 'way'), stamp.way).label[language];
  return {
    table: 'changeLog',
    fields: logFields,
    records: changes.map(({ table, record, customer, field, before, after, reason }, index) => {
      const known = field === undefined ? undefined : findField(table, field);
      return [
        writeNumber('changeLog', stamp.firstNumber + index),
        changedAt,
        changedBy,
        way,
        customer,
        catalogue[table].sheetName[language],
        keyOfRecord(record),
        known?.header[language] ?? field?.replace(/^extra:/u, '') ?? '',
        writeInput(known, before, plainSigns),
        writeInput(known, after, plainSigns),
        reason ?? '',
      ];
    }),
  };
}
