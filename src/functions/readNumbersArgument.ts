import { dropNoise } from '../domain/dropNoise';
import type { Operand } from '../domain/operand';
import { readNonNegative } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { PolicyArgument } from '../strings/functionMessages';
import { answerInvalid, currentMessages } from './answerError';
import { isLine, toMatrix } from './matrix';

/**
 * Policy values of a function: numbers of 0 or more in a row or a column, in a fixed order. What is left out or empty has its
 * usual value, so a formula never changes because a setting elsewhere was edited.
 * @param usual the usual values, as many as there may be
 */
export function readNumbersArgument(
  name: PolicyArgument,
  argument: unknown,
  usual: readonly number[],
): Outcome<readonly number[], CustomFunctions.Error> {
  const matrix = toMatrix(argument);
  const cells = matrix.flat();
  const numbers = usual.map((value, place) => readOne(cells[place], value));
  const isUsable = isLine(matrix) && cells.length <= usual.length && numbers.every((number) => number !== undefined);
  return isUsable ? succeed(numbers) : fail(answerInvalid(currentMessages().notNumbers(name, usual.length)));
}

/** Whether points make 100, as the parts of a whole have to. */
export function addUpToHundred(points: readonly number[]): boolean {
  return dropNoise(points.reduce((sum, each) => sum + each, 0)) === 100;
}

function readOne(cell: Operand, usual: number): number | undefined {
  const number = readNonNegative(cell);
  if (number.ok) return number.value;
  return number.problem === 'missing' ? usual : undefined;
}
