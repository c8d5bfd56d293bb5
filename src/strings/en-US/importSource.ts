import type { Count } from '../count';
import { plural } from './plural';

/** Choosing where a list comes from. */
export const importSource = {
  introduction: 'Bring in a list as it is. You check every step, and nothing is written before you say so.',
  unfinished: (source: string, rows: Count, begun: string, recordsIn: string) =>
    `An import of ${source} (${plural(rows, 'row', 'rows')}), begun on ${begun}, did not come to its end. ${recordsIn} Choose the same list again to finish it: nothing comes in twice.`,
  inWorkbook: 'In this workbook',
  selection: (area: string, sheet: string) => `The selection ${area} on “${sheet}”`,
  selectionSize: (rows: Count, columns: Count) => `${rows.text} rows, ${columns.text} columns`,
  activeSheet: (sheet: string) => `This sheet: “${sheet}”`,
  otherSheet: (sheet: string) => `“${sheet}”`,
  noSheets: 'No sheet of this workbook but the archive’s own holds anything.',
  fromOutside: 'From elsewhere',
  chooseFile: 'Choose a file…',
  fileHint: 'Excel (.xlsx, .xlsm) or text (.csv, .tsv, .txt). Or drop it anywhere on this pane.',
  paste: 'Paste',
  pasteHint: 'Copy the cells, click here and press Ctrl+V',
  goOn: (source: string) => `Go on with ${source}`,
  readingSheet: (sheet: string) => `Reading “${sheet}”`,
  readingFile: (file: string) => `Reading “${file}”`,
  readingPasted: 'Reading what was pasted',
};
