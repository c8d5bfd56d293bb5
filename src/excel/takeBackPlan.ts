import type { TableId } from '../archive/field';
import type { PlanContent } from '../archive/plan';
import { invertPlan } from '../usecases/invertPlan';
import { withExtraColumns } from './archiveTable';
import { DisturbedWrites } from './DisturbedWrites';
import { requireArchive, tableOf } from './findArchive';
import { locateUntouched } from './locateChanges';
import { prepareRows } from './prepareRows';
import { omitMissingColumns } from './omitMissingColumns';
import { dropAlreadyAppended, groupByTable, toAllAppendWrites, toExactWrites } from './preparePlan';
import { holdsLastRecords, toRemovalWrites } from './removeRecords';
import { settleDisturbances } from './settleDisturbances';
import { sendWrites } from './sendWrites';
import type { Write } from './sendWrites';

/** So often in a row somebody can get in between before what is left stays. */
const MOST_ATTEMPTS = 3;

/**
 * Takes back what was written of a plan that met a conflict half-way: cells that hold its values get those from before,
 * records that it appended go, and those that it removed come back. What somebody has changed since stays as it is.
 * @param unremoved Tables from which it did not remove any, because others were in their place.
 */
export async function takeBackPlan(
  context: Excel.RequestContext,
  plan: PlanContent,
  unremoved: ReadonlySet<TableId>,
): Promise<void> {
  const whole = invertPlan(plan);
  const isToComeBack = ({ table }: { readonly table: TableId }): boolean => !unremoved.has(table);
  const inverse = whole && {
    ...whole,
    appended: whole.appended.filter(isToComeBack),
    putIn: whole.putIn?.filter(isToComeBack) ?? [],
  };
  for (let attempt = 1; inverse !== undefined && attempt <= MOST_ATTEMPTS; attempt += 1) {
    try {
      await sendWrites(context, await toWrites(context, inverse), 'writing', {});
      return;
    } catch (error) {
      if (!(error instanceof DisturbedWrites)) {
        throw error;
      }
      await settleDisturbances(context, error.disturbances);
    }
  }
}

async function toWrites(context: Excel.RequestContext, inverse: PlanContent): Promise<Write[]> {
  const archive = await requireArchive(context);
  const appended = await dropAlreadyAppended(
    context,
    archive,
    omitMissingColumns(archive, inverse.appended),
    { followsFailure: true },
    {},
  );
  const writes = await toAllAppendWrites(context, archive, appended);
  for (const [id, changes] of groupByTable(inverse.columnChanges)) {
    const table = withExtraColumns(tableOf(archive, id));
    const columns = await locateUntouched(context, table, changes, {});
    writes.push(...columns.flatMap((column) => toExactWrites(table, column, true)));
  }
  for (const removal of omitMissingColumns(archive, inverse.removed)) {
    const table = tableOf(archive, removal.table);
    if (await holdsLastRecords(context, table, removal, {})) {
      writes.push(...toRemovalWrites(table, removal, table.rowCount - removal.records.length));
    }
  }
  const rows = await prepareRows(context, archive, inverse, { appended, followsFailure: true });
  writes.push(...rows.writes);
  return writes;
}
