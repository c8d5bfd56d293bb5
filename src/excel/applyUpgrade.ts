import type { Plan } from '../archive/plan';
import type { AppliedPlan, Work } from '../usecases/archiveWorkbook';
import { applyPlan } from './applyPlan';
import { extendArchive } from './extendArchive';
import { requireArchive } from './findArchive';
import type { PlanMemory } from './preparePlan';
import { reduceArchive, refuseReduction } from './reduceArchive';
import { refuseProtectedTables } from './refuseProtectedTables';

/**
 * Applies a plan that adds tables and columns to an archive, or takes them away again. New settings come first: the mark of
 * the new version is written last, so whatever is cut off before is still to be done.
 * @throws WorkbookProblem before anything is written: `sheetProtected` with the `sheet`, or `conflict` with the `sheet` if
 * somebody has worked in what would go.
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
    await reduceArchive(context, reduction, work);
  }
  return counts;
}
