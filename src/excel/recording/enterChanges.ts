import { unknownPerson } from '../../archive/logWords';
import type { AppendedRecords, PlanContent } from '../../archive/plan';
import { logChanges } from '../../usecases/logChanges';
import type { LoggedChange, LogStamp } from '../../usecases/logChanges';
import { applyPlan } from '../applyPlan';
import { tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { requestLogStamp } from '../readLogStamp';
import { readRows } from '../recordRuns';
import type { Surroundings } from '../surroundings';

/** Of so many of the last entries it is looked whether they tell of a change already. */
const ENTRIES_LOOKED_AT = 2_000;

/** What makes two entries tell of the same change. */
const tellingFields = ['table', 'record', 'field', 'after'] as const;

export interface ChangesToEnter {
  readonly changes: readonly LoggedChange[];
  /** Typed by the person at this screen, or made outside the add-in by whomever. */
  readonly way: 'typed' | 'outside';
  /** So many numbers are left free for entries to come. */
  readonly reserved: number;
}

/**
 * Enters changes in the log that no plan has made. Of those made outside the add-in the log may know already, from the
 * add-in of whoever made them: they are not entered twice. Answers how many were entered.
 */
export async function enterChanges(
  context: Excel.RequestContext,
  archive: FoundArchive,
  surroundings: Surroundings,
  { changes, way, reserved }: ChangesToEnter,
): Promise<number> {
  const requested = changes.length === 0 ? undefined : requestLogStamp(context, archive, surroundings);
  if (requested === undefined) {
    return 0;
  }
  await context.sync();
  const stamp = requested();
  const by = way === 'typed' ? stamp?.by : unknownPerson[archive.language];
  const unknown =
    stamp === undefined || by === undefined
      ? []
      : await leaveOutKnown(context, archive, changes, { ...stamp, by, way });
  if (stamp === undefined || by === undefined || unknown.length === 0) {
    return 0;
  }
  const entries = logChanges(unknown, { ...stamp, by, way, firstNumber: stamp.firstNumber + reserved });
  const plan: PlanContent = {
    columnChanges: [],
    appended: [entries],
    removed: [],
    restoredColumns: [],
    ensuresColours: false,
  };
  await applyPlan(context, plan, { followsFailure: false }, {});
  return unknown.length;
}

async function leaveOutKnown(
  context: Excel.RequestContext,
  archive: FoundArchive,
  changes: readonly LoggedChange[],
  stamp: LogStamp,
): Promise<readonly LoggedChange[]> {
  if (stamp.way === 'typed') {
    return changes;
  }
  const log = tableOf(archive, 'changeLog');
  const first = Math.max(0, log.rowCount - ENTRIES_LOOKED_AT);
  const rows = Array.from({ length: log.rowCount - first }, (_, offset) => first + offset);
  const columns = await readRows(context, log, tellingFields, rows, {});
  const known = new Map<string, string>();
  for (const row of rows) {
    const [table, record, field, after] = tellingFields.map((name) => String(columns.get(name)?.get(row) ?? ''));
    known.set([table, record, field].join('\n'), after ?? '');
  }
  const entries = logChanges(changes, stamp);
  return changes.filter((_change, index) => {
    const [table, record, field, after] = tellingFields.map((name) => valueOf(entries, index, name));
    return known.get([table, record, field].join('\n')) !== after;
  });
}

function valueOf({ fields, records }: AppendedRecords, index: number, field: string): string {
  return String(records[index]?.[fields.indexOf(field)] ?? '');
}
