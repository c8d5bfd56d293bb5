import type { AppendedRecords, PlanContent, TakenOutRecords } from '../archive/plan';
import type { TableId } from '../archive/field';
import { bodyOf } from './archiveTable';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { toPutInWrites } from './putInRecords';
import type { Write } from './sendWrites';
import { toTakeOutWrites } from './takeOutRecords';

/** What is to be sent so that whole records leave their tables, or come back. */
export interface PreparedRows {
  readonly writes: readonly Write[];
  /** Records that come back, whose numbers nobody may have taken meanwhile. */
  readonly putIn: readonly TakenOutRecords[];
}

/**
 * The writes for records that a plan takes out of the middle of tables, or puts in again there. They are to be sent after all
 * others, because they move the rows below.
 * @param appended What the plan still has to append, which makes tables longer before.
 */
export async function prepareRows(
  context: Excel.RequestContext,
  archive: FoundArchive,
  { takenOut = [], putIn = [], removed }: Pick<PlanContent, 'takenOut' | 'putIn' | 'removed'>,
  { appended, followsFailure }: { readonly appended: readonly AppendedRecords[]; readonly followsFailure: boolean },
): Promise<PreparedRows> {
  const writes: Write[] = [];
  for (const records of putIn) {
    const shorter = countRecords(removed, records.table);
    const rowCount = await countRows(context, archive, records.table);
    writes.push(
      ...(await toPutInWrites(context, archive, records, {
        records: Math.max(0, rowCount - shorter),
        followsFailure,
      })),
    );
  }
  for (const records of takenOut) {
    const addedRows = countRecords(appended, records.table);
    writes.push(...(await toTakeOutWrites(context, archive, records, { addedRows, followsFailure })));
  }
  // After a failure those that are there already would be found to have taken their own numbers.
  return { writes, putIn: followsFailure ? [] : putIn.filter(({ sharesNumber }) => !sharesNumber) };
}

function countRecords(entries: readonly AppendedRecords[], table: TableId): number {
  return entries.filter((entry) => entry.table === table).reduce((sum, { records }) => sum + records.length, 0);
}

/** A table without records has one empty row. */
async function countRows(context: Excel.RequestContext, archive: FoundArchive, id: TableId): Promise<number> {
  const table = tableOf(archive, id);
  if (table.rowCount > 1) return table.rowCount;
  const row = bodyOf(context, table).load('values');
  await context.sync();
  return row.values[0]?.every((value) => value === '') === true ? 0 : 1;
}
