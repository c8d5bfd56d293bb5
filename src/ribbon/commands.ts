import { archiveWorkbook } from '../excel/openArchiveWorkbook';
import { dismissShown, showColoured, showProblem, showReclassified, showTask } from '../taskpane/shown';
import type { ArchiveTaskId } from '../taskpane/tasks/archiveTasks';
import type { RowColouring } from '../usecases/readBasicSettings';
import { colourFromRibbon } from './colourFromRibbon';
import { reclassifyFromRibbon } from './reclassifyFromRibbon';

const pane = {
  open: () => Office.addin.showAsTaskpane(),
  showReclassified,
  showColoured,
  showProblem,
  showArchive: dismissShown,
};

/** A second press while the first is at work waits for its end: it would write the same once more into the history. */
let underWay: Promise<void> | undefined;

async function reclassify(): Promise<void> {
  underWay ??= reclassifyFromRibbon(archiveWorkbook, pane);
  try {
    await underWay;
  } finally {
    underWay = undefined;
  }
}

/** The pane asks the rest. */
async function openTask(task: ArchiveTaskId): Promise<void> {
  showTask(task);
  await pane.open();
}

const colour = (by: RowColouring) => () => colourFromRibbon(archiveWorkbook, by, pane);

/** The manifest's function commands. */
const commands: Readonly<Record<string, () => Promise<void>>> = {
  importList: () => openTask('import'),
  reclassify,
  evaluate: () => openTask('evaluate'),
  checkCredit: () => openTask('credit'),
  colourByTier: colour('tier'),
  colourByRating: colour('rating'),
  colourByNothing: colour('none'),
};

/** Always completes, else Excel would keep the button busy for minutes. */
async function carryOut(command: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await command();
  } finally {
    event.completed();
  }
}

for (const [name, command] of Object.entries(commands)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Nobody waits for a command. What it could not tell the user is a fault of the program and goes to the window's log.
    void carryOut(command, event);
  });
}
