import { recogniseChoice } from '../archive/recogniseChoice';
import { yesNoChoices } from '../archive/yesNoChoices';
import type { Operand, OperandReason } from '../domain/operand';
import { findOperandProblem } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';

/** TRUE or FALSE, 1 or 0, or yes or no as people write it in the three languages. */
export function readYesNo(operand: Operand): Outcome<boolean, OperandReason | 'notYesOrNo'> {
  if (typeof operand === 'boolean') return succeed(operand);
  const problem = findOperandProblem(operand);
  if (problem !== undefined) return fail(problem);
  const choice = recogniseChoice(yesNoChoices, String(operand));
  return choice === undefined ? fail('notYesOrNo') : succeed(choice.id === 'yes');
}
