import {
  isAboutLostRecord,
  wordDetail,
  wordFault,
  wordRefusal,
  wordSettingFault,
  type ProblemDetails,
  type ProblemTexts,
} from '../problemText';
import { refusedFiles } from './refusedFiles';
import { schemeFaults } from './schemeFaults';
import { settingFaults } from './settingFaults';

const quote = (text: string): string => `“${text}”`;

export const problems: ProblemTexts = {
  noArchive: () => ({
    title: 'This workbook has no archive yet',
    why: 'The tables of an archive were not found in it.',
    next: 'Create one below, or open the workbook that has it.',
  }),
  archiveExists: () => ({
    title: 'This workbook already has an archive',
    why: 'A workbook holds one archive, so that there is never a second truth.',
    next: 'Use the one that is here, or open a new workbook.',
  }),
  archiveDamaged: () => ({
    title: 'The archive lacks a column it needs',
    why: 'A column or table was deleted, or cannot be recognised any more.',
    next: 'Repair the archive, then do it again.',
  }),
  archiveOutdated: () => ({
    title: 'This archive has no table for that yet',
    why: 'It was made by an earlier version of the add-in, which had fewer tables.',
    next: 'Choose “Upgrade the archive”, then do it again. Nothing you have is changed.',
  }),
  archiveNewer: () => ({
    title: 'This archive was made by a newer version of the add-in',
    why: 'This version does not know all of its tables, so it leaves the workbook as it is.',
    next: 'Close the pane and open it anew to get the newest version, or ask whoever installs add-ins for you.',
  }),
  archiveFrozen: () => ({
    title: 'The archive is frozen to values',
    why: 'Its formulas were turned into values for colleagues without the add-in, so expected values do not follow changes.',
    next: 'Choose “Back to formulas”, then do it again.',
  }),
  listEmpty: (details) => ({
    title: 'There is no list to read',
    why: `No row of headers with rows below it was found on ${wordDetail(details, 'sheet', quote, 'the sheet')}.`,
    next: 'Open the sheet with your customer list and try again.',
  }),
  listTooLarge: (details) => ({
    title: 'The list is too large',
    why: `It has more rows or columns than can be read at once${wordLimits(details)}.`,
    next: 'Split it over two workbooks, or delete the columns you do not need, and try again.',
  }),
  fileRefused: (details) => wordRefusal(details, refusedFiles),
  cellBeingEdited: () => ({
    title: 'A cell is being edited',
    why: 'Excel accepts no changes while you are typing in a cell.',
    next: 'Finish the cell with Enter or Esc and try again.',
  }),
  sheetProtected: (details) =>
    details.sheet === undefined
      ? {
          title: 'A sheet or the workbook is protected',
          why: 'Excel allows no changes on a protected sheet, and no new sheets in a workbook whose structure is protected.',
          next: 'Choose Review > Unprotect Sheet, or switch off Review > Protect Workbook, and try again.',
        }
      : {
          title: `The sheet “${details.sheet}” is protected`,
          why: 'Excel allows no changes on a protected sheet.',
          next: 'Choose Review > Unprotect Sheet and try again.',
        },
  conflict: (details) =>
    isAboutLostRecord(details)
      ? {
          title: `${wordDetail(details, 'record', quote, 'A record')} is not in its table any more`,
          why: 'Somebody deleted the row or changed its number meanwhile, so nothing was written.',
          next: 'Look for the record in its sheet, then do it again from what is there now.',
        }
      : details.sheet === undefined
        ? {
            title: 'Somebody changed the archive meanwhile',
            why: 'Cells are no longer as they were when the result was worked out, so nothing was written over them.',
            next: 'Try again to work from the newest values.',
          }
        : {
            title: `Somebody has worked on “${String(details.sheet)}” since`,
            why: 'Something was changed, added, removed or sorted after the archive was created, so nothing was deleted.',
            next: 'Take that back and try again, or delete the sheets of the archive yourself.',
          },
  undoConflict: (details) => ({
    title: 'This cannot be undone as things stand',
    why: wordDetail(
      details,
      'sheet',
      (sheet) => `Something was entered, changed or added on the sheet “${sheet}”, so nothing was taken back.`,
      'What it changed, or the rows it added, were changed, sorted or added to since, so nothing was taken back.',
    ),
    next: 'Take those changes back and then undo, or correct single values by hand: tier history and change log show what each was before.',
  }),
  cancelled: () => ({
    title: 'Stopped',
    why: 'You stopped it before the end.',
    next: 'Start it again whenever you like.',
  }),
  hostSilent: () => ({
    title: 'Excel does not answer',
    why: 'A cell may still be being edited, a dialog may be open, or Excel may be busy calculating.',
    next: 'Finish the cell with Enter or Esc, close open dialogs and try again.',
  }),
  hostRefused: (details) => ({
    title: 'Excel could not do this',
    why: wordDetail(details, 'message', (message) => `Excel says: ${message}`, 'Excel refused without a reason.'),
    next: 'Try again. If it happens again, save the workbook and reopen it.',
  }),
  nothingToUndo: () => ({
    title: 'There is nothing to undo',
    why: 'The last action was already undone, or the workbook was reopened since.',
    next: 'Older changes stand in the tier history and the change log.',
  }),
  recordNotFound: (details) => ({
    title: wordDetail(
      details,
      'sheet',
      (sheet) => `The sheet “${sheet}” is not there any more`,
      'This record is not in its table any more',
    ),
    why: 'The row or the sheet was deleted or renamed, or the number was changed.',
    next: 'Go back a step and work from what is there now.',
  }),
  schemeInvalid: (details) => ({
    title: `The scheme ${wordDetail(details, 'scheme', (scheme) => `${quote(scheme)} `, '')}cannot be used`,
    why: wordFault(details, schemeFaults, 'Its shares must rise from tier to tier, and the last one must be 100 %.'),
    next: 'Put it right on the Settings sheet and try again.',
  }),
  settingInvalid: (details) => ({
    title: `A setting cannot be used${wordDetail(details, 'setting', (setting) => `: ${setting}`, '')}`,
    why: wordSettingFault(
      details,
      settingFaults,
      wordDetail(
        details,
        'value',
        (value) => `“${value}” is not one of the values it may have.`,
        'Its value on the Settings sheet is not one of those it may have.',
      ),
    ),
    next: 'Put it right on the Settings sheet and try again.',
  }),
  workbookReadOnly: () => ({
    title: 'The workbook is read-only',
    why: 'It was opened for reading only, so nothing can be written.',
    next: 'Choose Edit, or save a copy, and try again.',
  }),
  unexpected: (details) => ({
    title: 'Something went wrong in the add-in',
    why: wordDetail(details, 'message', (message) => `It reports: ${message}`, 'It gave no reason.'),
    next: 'Try again. If it happens again, close this pane and open it anew.',
  }),
};

function wordLimits(details: ProblemDetails): string {
  const columns = wordDetail(details, 'mostColumns', (most) => most, '');
  return columns === '' ? '' : wordDetail(details, 'mostRows', (rows) => ` (${rows} rows and ${columns} columns)`, '');
}
