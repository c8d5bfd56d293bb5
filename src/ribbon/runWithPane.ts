import { WorkbookProblem } from '../usecases/archiveWorkbook';

/** The pane as every ribbon button uses it: it shows what came of the button, and is opened for that. */
export interface ResultPane {
  open(): Promise<void>;
  /** @param problem a `WorkbookProblem`, or a fault of the program. */
  showProblem(problem: unknown): void;
  /** Shows what the workbook holds, looked at anew. */
  showArchive(): void;
}

/** The codes for which the pane has a screen of its own: the first run, and the offer to repair. */
const codesWithScreen = new Set(['noArchive', 'archiveDamaged']);

/**
 * Does what a ribbon button is there for and opens the pane on what came of it. Where there is no archive yet the pane begins with
 * the first run.
 * @throws whatever is a fault of the program, after the pane has told it.
 */
export async function runWithPane(pane: ResultPane, work: () => Promise<void>): Promise<void> {
  try {
    await work();
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
