import { archiveWorkbook } from '../excel/openArchiveWorkbook';
import { dismissShown, showProblem, showReclassified, showTask } from '../taskpane/shown';
import { reclassifyFromRibbon } from './reclassifyFromRibbon';
import type { ResultPane } from './reclassifyFromRibbon';

const pane: ResultPane = {
  open: () => Office.addin.showAsTaskpane(),
  showReclassified,
  showProblem,
  showArchive: dismissShown,
};

/** A second press while the first is at work waits for its end: it would write the same once more into the history. */
let underWay: Promise<void> | undefined;

/** The manifest's function command `reclassify`. Always completes, else Excel would keep the button busy for minutes. */
async function reclassify(event: Office.AddinCommands.Event): Promise<void> {
  underWay ??= reclassifyFromRibbon(archiveWorkbook, pane);
  try {
    await underWay;
  } finally {
    underWay = undefined;
    event.completed();
  }
}

/** The manifest's function command `importList`: the pane asks the rest. */
async function importList(event: Office.AddinCommands.Event): Promise<void> {
  try {
    showTask('import');
    await pane.open();
  } finally {
    event.completed();
  }
}

Office.actions.associate('reclassify', (event: Office.AddinCommands.Event) => {
  // Nobody waits for a command. What it could not tell the user is a fault of the program and goes to the window's log.
  void reclassify(event);
});

Office.actions.associate('importList', (event: Office.AddinCommands.Event) => {
  // As above: what fails here is a fault of the program.
  void importList(event);
});
