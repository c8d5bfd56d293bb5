/*
 * Defends against: writes that land on another record because somebody sorts, inserts or deletes in the moment between
 * looking and writing (office-js#224, #226, #2235).
 */
import type { TableId } from '../archive/field';
import type { PlanContent } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { AppliedPlan, Work } from '../usecases/archiveWorkbook';
import { colourArchive } from './colourArchive';
import { DisturbedWrites } from './DisturbedWrites';
import type { PlanMemory } from './preparePlan';
import { preparePlan } from './preparePlan';
import { requireArchive } from './findArchive';
import { settleDisturbances } from './settleDisturbances';
import { sendWrites } from './sendWrites';
import { takeBackPlan } from './takeBackPlan';

/** So often in a row somebody can get in between before it is a conflict. */
const MOST_ATTEMPTS = 3;

/**
 * Applies the changes of a plan to an archive that exists: everything is checked first, then written, and each request that
 * writes tells whether it hit what had been checked. If not, what it wrote over is put back, and what remains of the plan
 * is applied once more from a fresh look.
 * Applied again after a failure it comes to the same end.
 * @throws WorkbookProblem `conflict` before anything is written, or after all that was written was taken back;
 * `cancelled` between two blocks.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: PlanContent,
  memory: PlanMemory,
  work: Work,
): Promise<Omit<AppliedPlan, 'name'>> {
  let counts: Omit<AppliedPlan, 'name'> | undefined;
  const unremoved = new Set<TableId>();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const prepared = await preparePlan(
        context,
        plan,
        attempt === 1 ? memory : { followsFailure: true, followsDisturbance: true },
        work,
      );
      counts ??= prepared.counts;
      await sendWrites(context, prepared.writes, 'writing', work);
      if (plan.ensuresColours) {
        // A repair may have filled the very table by which the colours go, and another attempt may have followed a change.
        const isStale = plan.restoredColumns.length > 0;
        const archive = isStale ? await requireArchive(context) : prepared.archive;
        await colourArchive(context, archive, givesTiersOnly(plan));
      }
      return counts;
    } catch (error) {
      listRefusedRemovals(error).forEach((table) => unremoved.add(table));
      const conflict = await settle(context, error, attempt);
      if (conflict === undefined) {
        continue;
      }
      // Nothing of this run has been written if the first look found the conflict.
      if (attempt > 1 || error instanceof DisturbedWrites) {
        await takeBackPlan(context, plan, unremoved);
      }
      throw conflict;
    }
  }
}

/** Cells that hold a rating are neither added nor taken away, nor is it the colours that were asked for. */
function givesTiersOnly({ columnChanges, appended, removed }: PlanContent): boolean {
  const givesTiers = columnChanges.some(({ table, field }) => table === 'customers' && field === 'tier');
  const rated = [...appended, ...removed].some(({ table }) => table === 'customers' || table === 'creditReviews');
  return givesTiers && !rated;
}

/**
 * Puts in order what disturbed writes have left. Answers the conflict if there is no use in another attempt.
 * @throws Whatever else the error was.
 */
async function settle(
  context: Excel.RequestContext,
  error: unknown,
  attempt: number,
): Promise<WorkbookProblem | undefined> {
  if (error instanceof WorkbookProblem && error.code === 'conflict') {
    return error;
  }
  if (!(error instanceof DisturbedWrites)) {
    throw error;
  }
  const conflict = await settleDisturbances(context, error.disturbances);
  return conflict ?? (attempt < MOST_ATTEMPTS ? undefined : new WorkbookProblem('conflict', {}, { cause: error }));
}

function listRefusedRemovals(error: unknown): TableId[] {
  const disturbances = error instanceof DisturbedWrites ? error.disturbances : [];
  return disturbances.flatMap((disturbance) => (disturbance.kind === 'removal' ? [disturbance.table.id] : []));
}
