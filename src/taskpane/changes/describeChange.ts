import { serialToDateTime } from '../../domain/serialDateTime';
import type { Strings } from '../../strings/strings';
import type { LogEntry } from '../../usecases/archiveChanges';
import type { Formats } from '../createFormats';

/** An entry of the log in the words in which it is shown. */
export interface DescribedChange {
  /** The field, or what happened to the whole record. */
  readonly what: string;
  readonly record: string;
  /** Absent where the whole record is meant. */
  readonly values?: { readonly before: string; readonly after: string };
  readonly who: string;
  readonly when: string;
  readonly reason: string;
}

export function describeChange({ record }: LogEntry, strings: Strings, formats: Formats): DescribedChange {
  const textOf = (field: string): string => String(record.values[field] ?? '');
  const { changedAt } = record.values;
  const moment = typeof changedAt === 'number' ? serialToDateTime(changedAt) : undefined;
  const [field, before, after] = ['field', 'before', 'after'].map(textOf);
  return {
    what: field || wordForRecord(before ?? '', after ?? '', strings),
    record: textOf('record'),
    ...(field && { values: { before: before || strings.changes.empty, after: after || strings.changes.empty } }),
    who: strings.changes.by(textOf('changedBy'), textOf('way')),
    when: moment === undefined ? textOf('changedAt') : formats.dateTime(moment),
    reason: textOf('reason'),
  };
}

function wordForRecord(before: string, after: string, { changes }: Strings): string {
  if (before === '') return changes.added;
  return after === '' ? changes.removed : changes.changed;
}
