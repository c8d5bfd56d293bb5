import type { Count } from '../count';
import { plural } from './plural';

export const mapping = {
  title: 'Check the columns',
  introduction: (sheet: string) =>
    `This is how the columns of “${sheet}” will go into the archive. Change whatever is not right.`,
  rows: (rows: Count) => plural(rows, 'row', 'rows'),
  columns: (columns: Count) => plural(columns, 'column', 'columns'),
  toFields: (columns: Count) => `${columns.text} matched`,
  extra: (columns: Count) => `${columns.text} kept as extra`,
  leftOut: (columns: Count) => `${columns.text} left out`,
  noHeader: (letters: string) => `Column ${letters} (no header)`,
  goesInto: (header: string) => `“${header}” goes into`,
  emptyColumn: 'This column is empty.',
  otherwise: 'Not a field of the archive',
  keepAsExtra: 'Keep as an extra column',
  leaveOut: 'Leave out',
  taken: (field: string) => `${field} (in use)`,
  moved: (field: string, from: string) => `${field} was taken from “${from}”, which is now kept as an extra column.`,
  withoutName: (field: string) =>
    `No column goes into “${field}”. You can go on, but the customers will have no names.`,
  next: 'Continue',
};
