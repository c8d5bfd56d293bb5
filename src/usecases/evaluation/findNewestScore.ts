import { choiceOf, fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { EvaluatedCustomer } from './customerEvaluation';
import type { YearContext } from './evaluateYear';
import { readKeptEvaluation } from './readKeptEvaluations';

/** What Customers says of a customer's newest complete evaluation. */
export interface NewestScore {
  readonly score: CellValue;
  readonly scoreGrade: CellValue;
  readonly scoreYear: CellValue;
}

/**
 * The score that stands with a customer once an evaluation is kept: that of its newest year with one. A score of another year
 * than this stays where this one brings none.
 */
export function findNewestScore(
  { basis, year, rows }: YearContext,
  { number, result }: EvaluatedCustomer,
  before: NewestScore,
): NewestScore {
  const others = rows
    .rowsOf(number)
    .filter((kept) => kept.year !== year)
    .map((kept) => readKeptEvaluation(basis, rows, kept));
  const newest = others.find(({ score }) => score !== undefined);
  const label = (grade: string | undefined): string =>
    grade === undefined ? '' : choiceOf(fieldOf('customers', 'scoreGrade'), grade).label[basis.language];
  if (result !== undefined && year >= (newest?.year ?? year)) {
    return { score: result.score, scoreGrade: label(result.grade), scoreYear: year };
  }
  // A score of this year that no longer can be made out does not stay.
  const isOfThisYear = before.scoreYear === year;
  if (newest?.score === undefined) {
    return isOfThisYear ? { score: '', scoreGrade: '', scoreYear: '' } : before;
  }
  const isBehind = isOfThisYear || before.scoreYear === '';
  return isBehind ? { score: newest.score, scoreGrade: label(newest.grade), scoreYear: newest.year } : before;
}
