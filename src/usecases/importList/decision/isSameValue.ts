import type { CellValue } from '../../../archive/cellValue';
import type { Field } from '../../../archive/field';
import { isBlank } from '../../../archive/isBlank';
import { recogniseChoice } from '../../../archive/recogniseChoice';
import { isSameCell } from './mergeRecords';

/** Whether a cell holds this value already: a number may stand as text, a choice in another language or spelling. */
export function isSameValue(field: Field | undefined, before: CellValue, after: CellValue): boolean {
  if (isSameCell(before, after) || (isBlank(before) && isBlank(after))) return true;
  if (field?.choices === undefined || isBlank(before) || isBlank(after)) return false;
  const choice = recogniseChoice(field.choices, String(before));
  return choice !== undefined && choice === recogniseChoice(field.choices, String(after));
}
