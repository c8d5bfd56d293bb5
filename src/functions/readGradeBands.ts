import { serviceGradeChoices } from '../archive/tables/evaluationChoices';
import type { ServiceGrade } from '../domain/evaluation/evaluationPolicy';
import { defaultEvaluationPolicy } from '../domain/evaluation/evaluationPolicy';
import { findBand } from '../domain/findBand';
import type { Operand } from '../domain/operand';
import { readNonNegative, readOptional } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import { answerInvalid, currentLanguage, currentMessages } from './answerError';
import type { Matrix } from './matrix';
import { isLeftOut, isLine, toMatrix } from './matrix';
import { readName, readRows } from './readRows';

interface GradeBand {
  readonly name: string;
  readonly scoreFrom: number;
}

/**
 * Names the grade of a score. The bands are three falling numbers in a row or column (excellent, good and fair from; the names
 * are those of the language of Excel's screen), or two columns with names of one's own and their lowest scores, of which the
 * last may be empty.
 */
export function readGradeBands(argument: unknown): Outcome<(score: number) => string, CustomFunctions.Error> {
  const matrix = toMatrix(argument);
  const bands = isLeftOut(matrix) ? nameGrades(usualBounds()) : (readBounds(matrix) ?? readNamedBands(matrix));
  const lowest = bands?.at(-1);
  if (bands === undefined || lowest === undefined || !isFalling(bands)) {
    return fail(answerInvalid(currentMessages().policyFault.gradeBands));
  }
  return succeed((score) => (findBand(score, bands) ?? lowest).name);
}

function usualBounds(): readonly number[] {
  const { excellent, good, fair } = defaultEvaluationPolicy.gradeFrom;
  return [excellent, good, fair];
}

/** Three numbers; `undefined` where the range is anything else. */
function readBounds(matrix: Matrix): readonly GradeBand[] | undefined {
  const cells = matrix.flat();
  const usual = usualBounds();
  const bounds = usual.map((bound, place) => readBound(cells[place], bound));
  const isUsable = isLine(matrix) && cells.length === usual.length;
  return isUsable && bounds.every((bound) => bound !== undefined) ? nameGrades(bounds) : undefined;
}

function nameGrades(bounds: readonly number[]): readonly GradeBand[] {
  const language = currentLanguage();
  const grades: readonly ServiceGrade[] = ['excellent', 'good', 'fair', 'poor'];
  return grades.map((grade, place) => ({
    name: serviceGradeChoices.find(({ id }) => id === grade)?.label[language] ?? grade,
    scoreFrom: bounds[place] ?? 0,
  }));
}

function readNamedBands(matrix: Matrix): readonly GradeBand[] | undefined {
  return readRows(matrix, ([cell, from]) => {
    const [name, scoreFrom] = [readName(cell), readBound(from, 0)];
    return name === undefined || scoreFrom === undefined ? undefined : { name, scoreFrom };
  })?.toSorted((one, other) => other.scoreFrom - one.scoreFrom);
}

function readBound(cell: Operand, usual: number): number | undefined {
  const bound = readOptional(cell, readNonNegative);
  return bound.ok ? (bound.value ?? usual) : undefined;
}

/** Two grades from one score on would be a slip; the last of all may begin at 0 like the one before it. */
function isFalling(bands: readonly GradeBand[]): boolean {
  return bands.every(({ scoreFrom }, place) => place === 0 || scoreFrom < (bands[place - 1]?.scoreFrom ?? 0));
}
