import type { RefusalReason } from '../../usecases/importList/files/refuseSource';
import { wordDetail, type ProblemDetails, type ProblemText } from '../problemText';

const SAVE_ANEW =
  'Open it in Excel, copy the list and paste it here. Or save it as an Excel workbook (.xlsx) and choose that one.';

const KEEP_LIST = 'Open it in Excel, keep only the list you want to bring in, save it, and choose it again.';

/** Why a file or sheet could not be read, and what to do about it. Nothing was taken from it, nothing was changed. */
export const refusedFiles: Readonly<Record<RefusalReason, (details: ProblemDetails) => ProblemText>> = {
  tooLarge: (details) => ({
    title: `${nameSource(details)} is too large to be read here`,
    why: `Files of up to ${wordDetail(details, 'most', (most) => `${most} MB`, '200 MB')} can be read.`,
    next: KEEP_LIST,
  }),
  damaged: (details) => ({
    title: `${nameSource(details)} cannot be read`,
    why: 'It is damaged or not complete, or another program is still writing it. None of it was taken, so that nothing is missing unnoticed.',
    next: 'Get the file again, or open it in Excel, let Excel repair it, save it, and choose it again.',
  }),
  encrypted: (details) => ({
    title: `${nameSource(details)} is protected with a password`,
    why: 'Its content can be read only with the password.',
    next: 'Open it in Excel, save it without a password, and choose it again.',
  }),
  oldFormat: (details) => ({
    title: `${nameSource(details)} is of a kind that cannot be read here`,
    why: wordDetail(
      details,
      'format',
      (format) => `Whatever its name says, it is a ${format} file.`,
      'It is a spreadsheet, but not an Excel workbook (.xlsx).',
    ),
    next: SAVE_ANEW,
  }),
  notASpreadsheet: (details) => ({
    title: `${nameSource(details)} is not a list`,
    why: 'It is neither an Excel workbook (.xlsx, .xlsm) nor a text file (.csv, .txt).',
    next: 'Choose the file that has the list. If it is a table in another program, copy it there and paste it here.',
  }),
  tooManyRows: (details) => ({
    title: `${nameSource(details)} has too many rows`,
    why: 'A sheet in Excel holds 1,048,576 rows; what is below would be lost.',
    next: 'Split the file into two, for instance by year, and bring in one after the other.',
  }),
  tooManyColumns: (details) => ({
    title: `${nameSource(details)} has too many columns`,
    why: `${wordDetail(details, 'row', (row) => `Row ${row} has`, 'It has')} more than the 16,384 columns that a sheet in Excel holds.`,
    next: 'If it is a text file, look whether it is read with the right separator. Otherwise keep only the columns you need.',
  }),
  tooManyCells: (details) => ({
    title: `${nameSource(details)} is filled too far out`,
    why: 'From the first filled cell to the last there are more than 25 million cells; often a single stray cell far out is the reason.',
    next: 'Select the list in Excel and bring in only the selection, or delete what stands far away from it (Ctrl+End goes there).',
  }),
  textTooLong: (details) => ({
    title: `${nameSource(details)} has a text that fits into no cell`,
    why: `${wordDetail(details, 'row', (row) => `In row ${row} a`, 'A')} text is longer than 32,767 characters. In text files mostly a quotation mark is missing there.`,
    next: 'Look whether the file is read with the right quotation mark, or put that row right, and choose the file again.',
  }),
  bomb: (details) => ({
    title: `${nameSource(details)} was not opened, for safety`,
    why: 'Unpacked it would become so huge that it would bring Excel to a standstill. Lists are never like that.',
    next: 'Ask whoever sent it. If you trust it, open it in Excel, save it anew, and choose that one.',
  }),
  empty: (details) => ({
    title: `${nameSource(details)} is empty`,
    why: 'No cell in it has a value.',
    next: 'Choose another file or another sheet.',
  }),
};

function nameSource(details: ProblemDetails): string {
  const sheet = wordDetail(details, 'sheet', (name) => `The sheet “${name}”`, '');
  const file = wordDetail(details, 'file', (name) => `“${name}”`, '');
  if (sheet !== '') return file === '' ? sheet : `${sheet} of ${file}`;
  return file === '' ? 'What you have chosen' : file;
}
