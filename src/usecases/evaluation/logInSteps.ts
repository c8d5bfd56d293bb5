import type { AppendedRecords } from '../../archive/plan';
import type { CellValue } from '../../archive/cellValue';
import type { Steps } from '../importList/steps';
import { logChanges } from '../logChanges';
import type { LoggedChange, LogStamp } from '../logChanges';

const stepEntries = 2_000;

/** The entries of `logChanges`, for so many changes that they would take a long step. */
export function* logInSteps(changes: readonly LoggedChange[], stamp: LogStamp): Steps<AppendedRecords> {
  const { table, fields } = logChanges([], stamp);
  const records: (readonly CellValue[])[] = [];
  for (let first = 0; first < changes.length; first += stepEntries) {
    const part = logChanges(changes.slice(first, first + stepEntries), {
      ...stamp,
      firstNumber: stamp.firstNumber + first,
    });
    for (const record of part.records) records.push(record);
    yield { done: first, total: changes.length };
  }
  return { table, fields, records };
}
