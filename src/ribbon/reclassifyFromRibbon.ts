import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { AppliedPlan, ArchiveWorkbook } from '../usecases/archiveWorkbook';
import type { ReclassifyDecision } from '../usecases/reclassify';

/** How a ribbon button tells its result: the pane shows it, and is opened for that. */
export interface ResultPane {
  open(): Promise<void>;
  showReclassified(decision: ReclassifyDecision, applied: AppliedPlan): void;
  showProblem(problem: WorkbookProblem): void;
}

/** The codes for which the pane has a screen of its own: the first run, and the offer to repair. */
const codesWithScreen = new Set(['noArchive', 'archiveDamaged']);

/**
 * What the ribbon button Reclassify does: read, decide, apply at once, then show the result in the pane with "undo" at
 * hand. Where there is no archive yet it opens the pane, which begins with the first run.
 */
export async function reclassifyFromRibbon(workbook: ArchiveWorkbook, pane: ResultPane): Promise<void> {
  try {
    const decision = await workbook.planReclassification({});
    pane.showReclassified(decision, await workbook.apply(decision.plan, {}));
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) {
      throw error;
    }
    if (!codesWithScreen.has(error.code)) {
      pane.showProblem(error);
    }
  }
  await pane.open();
}
