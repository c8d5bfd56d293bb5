import type { AppliedPlan, ArchiveWorkbook } from '../usecases/archiveWorkbook';
import type { ReclassifyDecision } from '../usecases/reclassify';
import { runWithPane } from './runWithPane';
import type { ResultPane } from './runWithPane';

/** How the ribbon button Reclassify tells its result. */
export interface ReclassifiedPane extends ResultPane {
  showReclassified(decision: ReclassifyDecision, applied: AppliedPlan): void;
}

/**
 * What the ribbon button Reclassify does: read, decide, apply at once, then show the result in the pane with "undo" at
 * hand.
 * @throws whatever is a fault of the program, after the pane has told it.
 */
export function reclassifyFromRibbon(workbook: ArchiveWorkbook, pane: ReclassifiedPane): Promise<void> {
  return runWithPane(pane, async () => {
    const decision = await workbook.planReclassification({});
    pane.showReclassified(decision, await workbook.apply(decision.plan, {}));
  });
}
