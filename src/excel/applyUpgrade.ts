import type { ArchiveExtension, Plan, PlanContent } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { AppliedPlan, Work } from '../usecases/archiveWorkbook';
import { applyPlan } from './applyPlan';
import { extendArchive } from './extendArchive';
import { requireArchive } from './findArchive';
import type { PlanMemory } from './preparePlan';
import { reduceArchive, refuseReduction } from './reduceArchive';
import { refuseProtectedTables } from './refuseProtectedTables';
import { takeBackPlan } from './takeBackPlan';

/**
 * Applies a plan that adds tables and columns to an archive, or takes them away again. New settings come first: the mark of
 * the new version is written last, so whatever is cut off before is still to be done.
 * @throws WorkbookProblem `sheetProtected` with the `sheet`, or `conflict` with the `sheet` if somebody has worked in what would
 * go: then everything is as it was.
 */
export async function applyUpgrade(
  context: Excel.RequestContext,
  plan: Plan,
  memory: PlanMemory,
  work: Work,
): Promise<Omit<AppliedPlan, 'name'>> {
  const { extension, reduction, ...rest } = plan;
  if (extension !== undefined) {
    const archive = await requireArchive(context);
    refuseProtectedTables(
      archive,
      extension.columns.map(({ table }) => table),
    );
  }
  if (reduction !== undefined) {
    await refuseReduction(context, reduction, work);
  }
  const counts = await applyPlan(context, rest, memory, work);
  if (extension !== undefined) {
    await extendArchive(context, extension, work);
  }
  if (reduction !== undefined) {
    await refuseLateWork(context, reduction, rest, work);
    await reduceArchive(context, reduction, work);
  }
  return counts;
}

/** Somebody may have entered something while the rest of the plan was written; a sheet that is deleted does not come back. */
async function refuseLateWork(
  context: Excel.RequestContext,
  reduction: ArchiveExtension,
  written: PlanContent,
  work: Work,
): Promise<void> {
  try {
    await refuseReduction(context, reduction, work);
  } catch (error) {
    if (error instanceof WorkbookProblem && error.code === 'conflict') {
      await takeBackPlan(context, written, new Set());
    }
    throw error;
  }
}
