import type { Count } from '../count';
import { plural } from './plural';

/** What an import has done, and how to go on where it did not come to its end. */
export const importResult = {
  heading: 'Imported',
  undoHint: 'You can undo the whole import as long as nobody has worked in it.',
  rejected: (rows: Count, sheet: string) =>
    `${plural(rows, 'row was', 'rows were')} not imported: see the sheet “${sheet}” for the reasons.`,
  showRejected: 'Show the rows not imported',
  importCorrected: 'Import the corrected rows',
  undo: 'Undo the import',
  undoing: 'Taking the import back',
  another: 'Import another list',
  interrupted: 'The import did not come to its end',
  /** Of the new records that it was going to add. */
  recordsIn: (written: Count, planned: Count) =>
    `${written.text} of ${plural(planned, 'new record is', 'new records are')} in.`,
  interruptedWhy: 'What is in is whole, and every record knows where it comes from. Nothing is in twice.',
  interruptedNext: 'Go on to bring in the rest, or take back what is in.',
  interruptedRest: 'Go on to bring in the rest, now or later: choosing the same list again finishes it.',
  goOn: 'Go on importing',
};
