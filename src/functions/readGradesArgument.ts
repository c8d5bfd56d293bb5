import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { ProbabilityGrades } from '../domain/probability';
import { defaultProbabilityGrades, readProbabilityGrades } from '../domain/probability';
import { answerInvalid, currentMessages } from './answerError';
import { isLeftOut, isLine, toMatrix } from './matrix';

/** What high, medium and low stand for: three shares in a row or a column. Left out or one empty cell: 80, 50, 20 % (003). */
export function readGradesArgument(argument: unknown): Outcome<ProbabilityGrades, CustomFunctions.Error> {
  const matrix = toMatrix(argument);
  const cells = matrix.flat();
  if (isLeftOut(matrix)) return succeed(defaultProbabilityGrades);
  const grades = isLine(matrix) ? readProbabilityGrades(cells) : undefined;
  return grades === undefined ? fail(answerInvalid(currentMessages().gradesInvalid)) : succeed(grades);
}
