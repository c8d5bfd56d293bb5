import { fieldOf } from './catalogue';
import type { CellValue } from './cellValue';
import type { TableId } from './field';
import { recogniseChoice } from './recogniseChoice';

/**
 * Which of these choices of a field a cell names, in any language; `undefined` where it names none of them.
 * @throws Error for a field that the table does not have.
 */
export function readChoiceId<Id extends string>(
  table: TableId,
  field: string,
  ids: readonly Id[],
  value: CellValue,
): Id | undefined {
  if (value === '') return undefined;
  const choice = recogniseChoice(fieldOf(table, field).choices ?? [], String(value));
  return ids.find((id) => id === choice?.id);
}
