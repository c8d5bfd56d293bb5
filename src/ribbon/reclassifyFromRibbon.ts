import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { AppliedPlan, ArchiveWorkbook } from '../usecases/archiveWorkbook';
import type { ReclassifyDecision } from '../usecases/reclassify';

/** How a ribbon button tells its result: the pane shows it, and is opened for that. */
export interface ResultPane {
  open(): Promise<void>;
  showReclassified(decision: ReclassifyDecision, applied: AppliedPlan): void;
  /** @param problem a `WorkbookProblem`, or a fault of the program. */
  showProblem(problem: unknown): void;
  /** Shows what the workbook holds, looked at anew. */
  showArchive(): void;
}

/** The codes for which the pane has a screen of its own: the first run, and the offer to repair. */
const codesWithScreen = new Set(['noArchive', 'archiveDamaged']);

/**
 * What the ribbon button Reclassify does: read, decide, apply at once, then show the result in the pane with "undo" at
 * hand. Where there is no archive yet it opens the pane, which begins with the first run.
 * @throws whatever is a fault of the program, after the pane has told it.
 */
export async function reclassifyFromRibbon(workbook: ArchiveWorkbook, pane: ResultPane): Promise<void> {
  try {
    const decision = await workbook.planReclassification({});
    pane.showReclassified(decision, await workbook.apply(decision.plan, {}));
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) {
      pane.showProblem(error);
      throw error;
    }
    if (codesWithScreen.has(error.code)) {
      pane.showArchive();
    } else {
      pane.showProblem(error);
    }
  } finally {
    await pane.open();
  }
}
