import type { ArchiveWorkbook } from '../usecases/archiveWorkbook';
import type { RowColouring } from '../usecases/readBasicSettings';
import { runWithPane } from './runWithPane';
import type { ResultPane } from './runWithPane';

/** How the ribbon menu Colour by tells its result. */
export interface ColouredPane extends ResultPane {
  showColoured(by: RowColouring): void;
}

/**
 * What the ribbon menu Colour by does: colours the customers' rows at once and says so in the pane, with "undo" at hand.
 * @throws whatever is a fault of the program, after the pane has told it.
 */
export function colourFromRibbon(workbook: ArchiveWorkbook, by: RowColouring, pane: ColouredPane): Promise<void> {
  return runWithPane(pane, async () => {
    await workbook.apply(await workbook.colours.planColours(by), {});
    pane.showColoured(by);
  });
}
