import type { WorkbookProblem } from '../usecases/archiveWorkbook';
import { DisturbedWrites } from './DisturbedWrites';
import type { Disturbance, MisplacedCells, MisplacedRecords } from './DisturbedWrites';
import { putBackCells } from './putBackCells';
import { toRemovalWrites } from './removeRecords';
import { sendWrites } from './sendWrites';

/**
 * Puts back what disturbed writes have written over, and takes records away again that they appended in the wrong columns.
 * Answers the conflict if somebody has changed the very cells.
 */
export async function settleDisturbances(
  context: Excel.RequestContext,
  disturbances: readonly Disturbance[],
): Promise<WorkbookProblem | undefined> {
  for (const misplaced of joinByColumn(disturbances)) {
    await putBackCells(context, misplaced);
  }
  const conflicts: WorkbookProblem[] = [];
  for (const disturbance of disturbances) {
    const conflict =
      disturbance.kind === 'records' ? await removeMisplaced(context, disturbance) : disturbance.conflict;
    conflicts.push(...(conflict ? [conflict] : []));
  }
  return conflicts[0];
}

/** The runs of one column together, so that they are put back in few requests. */
function joinByColumn(disturbances: readonly Disturbance[]): MisplacedCells[] {
  const columns = new Map<string, MisplacedCells>();
  for (const disturbance of disturbances) {
    if (disturbance.kind === 'cells') {
      const column = JSON.stringify([disturbance.table.name, disturbance.keyHeader, disturbance.header]);
      const cells = [...(columns.get(column)?.cells ?? []), ...disturbance.cells];
      columns.set(column, { ...disturbance, cells });
    }
  }
  return [...columns.values()];
}

/** Answers the conflict if somebody has got in between again, so that others stand at the table's end. */
async function removeMisplaced(
  context: Excel.RequestContext,
  { table, records, remaining }: MisplacedRecords,
): Promise<WorkbookProblem | undefined> {
  try {
    await sendWrites(context, toRemovalWrites(table, records, remaining), 'writing', {});
    return undefined;
  } catch (error) {
    if (error instanceof DisturbedWrites) {
      return settleDisturbances(context, error.disturbances);
    }
    throw error;
  }
}
