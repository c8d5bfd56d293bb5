import type { Operand, OperandReason } from './operand';
import { findOperandProblem, readShare } from './operand';
import type { Outcome } from './outcome';
import { fail, succeed } from './outcome';
import { parseAmount } from './parseAmount';

export type Grade = 'high' | 'medium' | 'low';

/** What each customary grade stands for, as shares 0..1. */
export type ProbabilityGrades = Readonly<Record<Grade, number>>;

/** 003: most customers fall into one of three grades, 80 %, 50 % and 20 %. */
export const defaultProbabilityGrades: ProbabilityGrades = { high: 0.8, medium: 0.5, low: 0.2 };

/**
 * Reads what the grades stand for: shares 0..1 for high, medium and low, in this order. An empty cell has its default.
 * `undefined` if there are not exactly three cells or one of them is no share.
 */
export function readProbabilityGrades(cells: readonly Operand[]): ProbabilityGrades | undefined {
  const { high, medium, low } = defaultProbabilityGrades;
  const [first, second, third] = [high, medium, low].map((usual, place) => readGrade(cells[place], usual));
  return cells.length !== 3 || first === undefined || second === undefined || third === undefined
    ? undefined
    : { high: first, medium: second, low: third };
}

function readGrade(cell: Operand, usual: number): number | undefined {
  const share = readShare(cell);
  if (share.ok) return share.value;
  return share.problem === 'missing' ? usual : undefined;
}

/** The names of the grades in the three languages; 003 itself says 最高, 平均, 最低. */
export const gradeNames: Readonly<Record<Grade, readonly string[]>> = {
  high: ['high', 'h', '高', '最高', '较高', '較高', '大'],
  medium: ['medium', 'mid', 'med', 'm', 'average', '中', '中等', '平均', '一般'],
  low: ['low', 'l', '低', '最低', '较低', '較低', '小'],
};

const gradeByName: ReadonlyMap<string, Grade> = new Map(
  (Object.keys(gradeNames) as Grade[]).flatMap((grade) => gradeNames[grade].map((name) => [name, grade] as const)),
);

/** The grade that the text names in any of the three languages, whatever its case and width; otherwise `undefined`. */
export function recogniseGrade(text: string): Grade | undefined {
  return gradeByName.get(text.normalize('NFKC').trim().toLowerCase());
}

/**
 * Reads a probability 0..1 from a number, a percentage as text or the name of a grade (003).
 * A bare `80` is refused: whether it means 80 % or a slip is not ours to guess.
 */
export function readProbability(
  operand: Operand,
  grades: ProbabilityGrades = defaultProbabilityGrades,
): Outcome<number, OperandReason> {
  if (typeof operand === 'number') return operand >= 0 && operand <= 1 ? succeed(operand) : fail('notAProbability');
  const problem = findOperandProblem(operand);
  if (problem !== undefined) return fail(problem);
  if (typeof operand !== 'string') return fail('notAProbability');
  const grade = recogniseGrade(operand);
  if (grade !== undefined) return succeed(grades[grade]);
  const amount = parseAmount(operand);
  return amount !== undefined && amount.value >= 0 && amount.value <= 1
    ? succeed(amount.value)
    : fail('notAProbability');
}
