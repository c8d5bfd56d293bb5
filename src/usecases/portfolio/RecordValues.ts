import { readChoiceId } from '../../archive/readChoiceId';
import { readNumber } from '../../domain/operand';
import { plainDateToIso } from '../../domain/plainDate';
import { serialToPlainDate } from '../../domain/serialDate';
import type { FileRecord } from '../customerFiles';

/** The values of one record, read as what they are; what cannot be read counts as not there. */
export class RecordValues {
  constructor(readonly source: FileRecord) {}

  /** '' for an empty cell. */
  text(field: string): string {
    return String(this.source.values[field] ?? '').trim();
  }

  number(field: string): number | undefined {
    const outcome = readNumber(this.source.values[field]);
    return outcome.ok ? outcome.value : undefined;
  }

  /** An ISO date; '' where there is none. */
  day(field: string): string {
    const serial = this.number(field);
    const date = serial === undefined ? undefined : serialToPlainDate(serial);
    return date === undefined ? '' : plainDateToIso(date);
  }

  /** The choice that the cell names in any language, as long as it is one of these. */
  choice<Id extends string>(field: string, ids: readonly Id[]): Id | undefined {
    return readChoiceId(this.source.table, field, ids, this.text(field));
  }
}
