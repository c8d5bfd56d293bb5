import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { ProbabilityGrades } from '../domain/probability';
import { defaultProbabilityGrades, readProbabilityGrades } from '../domain/probability';
import { answerInvalid, currentMessages } from './answerError';
import type { Matrix } from './matrix';
import { toMatrix } from './matrix';

/** What high, medium and low stand for: three shares in a row or a column. Left out or one empty cell: 80, 50, 20 % (003). */
export function readGradesArgument(argument: unknown): Outcome<ProbabilityGrades, CustomFunctions.Error> {
  const matrix = toMatrix(argument);
  const cells = matrix.flat();
  const [only] = cells;
  if (cells.length === 1 && (only === undefined || only === '')) return succeed(defaultProbabilityGrades);
  const grades = isLine(matrix) ? readProbabilityGrades(cells) : undefined;
  return grades === undefined ? fail(answerInvalid(currentMessages().gradesInvalid)) : succeed(grades);
}

function isLine(matrix: Matrix): boolean {
  return matrix.length === 1 || matrix.every((row) => row.length === 1);
}
