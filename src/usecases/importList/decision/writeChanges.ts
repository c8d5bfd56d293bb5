import type { AppendedRecords, CellChange, ColumnChange } from '../../../archive/plan';
import type { NeededColumn } from '../../checkChanges';
import type { LoggedChange, LogStamp } from '../../logChanges';
import { logChanges } from '../../logChanges';
import type { Steps } from '../steps';
import type { OwnedChange } from './TableWriter';

const STRETCH = 1000;

/** The changes of an import by columns, and the entries of the change log for them in the same order. */
export interface WrittenChanges {
  readonly columnChanges: readonly ColumnChange[];
  /** Absent where the archive has no change log, or nothing changes. */
  readonly cellEntries: AppendedRecords | undefined;
}

/**
 * Puts changed cells in the order of the columns, and enters each in the change log (001).
 * @param order tables and fields that may change, in an order that does not depend on which of them do: going on with an
 * import that was cut off makes the same entries
 */
export function* writeChanges(
  changes: Iterable<OwnedChange>,
  order: readonly NeededColumn[],
  stamp: LogStamp | undefined,
  reason: string,
): Steps<WrittenChanges> {
  const columns = new Map(order.map(({ table, field }): [string, OwnedChange[]] => [`${table}:${field}`, []]));
  for (const change of changes) columns.get(`${change.table}:${change.field}`)?.push(change);
  const columnChanges: ColumnChange[] = [];
  const entries: AppendedRecords['records'][number][] = [];
  let fields: AppendedRecords['fields'] = [];
  for (const column of columns.values()) {
    const cells: CellChange[] = [];
    for (let start = 0; start < column.length; start += STRETCH) {
      const part = column.slice(start, start + STRETCH);
      for (const { record, before, after } of part) cells.push({ record, before, after });
      if (stamp !== undefined) {
        const logged = part.map((change): LoggedChange => ({ ...toLogged(change), reason }));
        const written = logChanges(logged, { ...stamp, firstNumber: stamp.firstNumber + entries.length });
        ({ fields } = written);
        for (const entry of written.records) entries.push(entry);
      }
      yield undefined;
    }
    const [first] = column;
    if (first !== undefined) columnChanges.push({ table: first.table, field: first.field, changes: cells });
  }
  const isLogged = stamp !== undefined && entries.length > 0;
  return { columnChanges, cellEntries: isLogged ? { table: 'changeLog', fields, records: entries } : undefined };
}

function toLogged({ table, record, field, before, after, customer }: OwnedChange): LoggedChange {
  return { table, record, field, before, after, customer };
}
