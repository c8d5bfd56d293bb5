import { catalogue, choiceOf, fieldOf, findField } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import { plainSigns } from '../archive/inputSigns';
import type { Language } from '../archive/language';
import { undoneReason, unnamedUser } from '../archive/logWords';
import type { AppendedRecords, Plan, RecordKey } from '../archive/plan';
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

/** What an entry says of its change, apart from when, by whom and how, in the order of the log's columns. */
const changeFields = ['customerNumber', 'table', 'record', 'field', 'before', 'after', 'reason'] as const;

type ChangeRow = Readonly<Record<(typeof changeFields)[number], CellValue>>;

/**
 * The entries of the change log for these changes (001), readable without the add-in: tables, fields and values are
 * written as the archive's language calls them, days as 2026-11-22, shares as 30%.
 * @throws Error if the stamp's time is not one.
 */
export function logChanges(changes: readonly LoggedChange[], stamp: LogStamp): AppendedRecords {
  return writeEntries(
    changes.map((change) => describeChange(change, stamp.language)),
    stamp,
  );
}

/**
 * The inverse of an applied plan, but what the plan entered into the change log stays there, followed by an entry for each
 * that says it was undone: a log that loses entries would be none (001).
 * @param applied The plan that is taken back.
 * @param inverse What `invertPlan` makes of it.
 * @param stamp Absent where the log is gone: then nothing is entered.
 */
export function logUndo(applied: Plan, inverse: Plan, stamp: LogStamp | undefined): Plan {
  const removed = inverse.removed.filter(({ table }) => table !== 'changeLog');
  if (stamp === undefined) return { ...inverse, removed };
  const cellEntries = applied.register?.cellEntries;
  let { firstNumber } = stamp;
  const undo = (entries: AppendedRecords): AppendedRecords => {
    const undone = writeEntries(undoEntries(entries, stamp.language), { ...stamp, firstNumber });
    firstNumber += entries.records.length;
    return undone;
  };
  const register = cellEntries && inverse.register && { ...inverse.register, cellEntries: undo(cellEntries) };
  const logged = applied.appended.filter(({ table }) => table === 'changeLog').map(undo);
  return { ...inverse, removed, ...(register && { register }), appended: [...inverse.appended, ...logged] };
}

function describeChange(change: LoggedChange, language: Language): ChangeRow {
  const { table, record, customer, field, before, after, reason } = change;
  const known = field === undefined ? undefined : findField(table, field);
  return {
    customerNumber: customer,
    table: catalogue[table].sheetName[language],
    record: keyOfRecord(record),
    field: known?.header[language] ?? field?.replace(/^extra:/u, '') ?? '',
    before: writeInput(known, before, plainSigns),
    after: writeInput(known, after, plainSigns),
    reason: reason ?? '',
  };
}

function undoEntries({ fields, records }: AppendedRecords, language: Language): ChangeRow[] {
  return records.map((record) => {
    const valueOf = (field: string): CellValue => record[fields.indexOf(field)] ?? '';
    return {
      customerNumber: valueOf('customerNumber'),
      table: valueOf('table'),
      record: valueOf('record'),
      field: valueOf('field'),
      before: valueOf('after'),
      after: valueOf('before'),
      reason: undoneReason[language],
    };
  });
}

function writeEntries(rows: readonly ChangeRow[], { at, by, way, language, firstNumber }: LogStamp): AppendedRecords {
  const changedAt = dateTimeToSerial(at);
  if (changedAt === undefined) throw new Error(`Not a local date and time: ${at}`);
  const changedBy = by.trim() === '' ? unnamedUser[language] : by.trim();
  const wayLabel = choiceOf(fieldOf('changeLog', 'way'), way).label[language];
  return {
    table: 'changeLog',
    fields: ['entryNumber', 'changedAt', 'changedBy', 'way', ...changeFields],
    records: rows.map((row, index) => [
      writeNumber('changeLog', firstNumber + index),
      changedAt,
      changedBy,
      wayLabel,
      ...changeFields.map((field) => row[field]),
    ]),
  };
}
