import { erasureWords } from '../../archive/erasureWords';
import type { Language } from '../../archive/language';
import type { CellChange, ColumnChange, Plan, TakenOutRecords } from '../../archive/plan';
import { logChanges } from '../logChanges';
import type { LogStamp } from '../logChanges';
import type { PersonPlace, PersonReport } from './personalData';

/**
 * What stands in place of what was erased, in the archive's language: `[erased on request 2026-11-22]`.
 * @param today ISO date.
 */
export function writeTombstone(language: Language, today: string): string {
  return `[${erasureWords.tombstone[language]} ${today}]`;
}

/** How many cells of a report erasing touches. */
export function countErased(places: readonly PersonPlace[]): number {
  return places.filter(({ treatment }) => treatment !== 'left').length;
}

/**
 * The plan that erases a person: records go, texts are emptied or replaced, the change log included, and an entry notes that it
 * was done, by whom and in how many places, without the data. It is final: an inverse would keep what is to be gone.
 * @param takenOut The person's records, whole, as they stand now.
 */
export function planErasure(
  { person, customer, places }: PersonReport,
  takenOut: readonly TakenOutRecords[],
  stamp: LogStamp | undefined,
): Plan {
  const note = (written: LogStamp): Plan['appended'][number] =>
    logChanges(
      [
        {
          table: person.table,
          record: person.record,
          customer,
          before: '',
          after: '',
          reason: `${erasureWords.noted[written.language]} ${countErased(places)}`,
        },
      ],
      written,
    );
  return {
    name: 'erasePerson',
    isFinal: true,
    columnChanges: toColumnChanges(places),
    appended: stamp === undefined ? [] : [note(stamp)],
    removed: [],
    takenOut: takenOut.filter(({ records }) => records.length > 0),
    restoredColumns: [],
    ensuresColours: false,
  };
}

function toColumnChanges(places: readonly PersonPlace[]): ColumnChange[] {
  const columns = new Map<string, ColumnChange & { changes: CellChange[] }>();
  for (const { table, field, record, value, after } of places) {
    if (after === undefined) continue;
    const id = `${table} ${field}`;
    const column = columns.get(id) ?? { table, field, changes: [] };
    columns.set(id, column);
    column.changes.push({ record, before: value, after });
  }
  return [...columns.values()];
}
