import type { Operand, OperandReason } from '../operand';
import { findOperandProblem } from '../operand';
import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import type { ServiceGrade } from './evaluationPolicy';

/** What people write for the four grades (003) in the three languages, lower case and half width. */
export const serviceGradeNames: Readonly<Record<ServiceGrade, readonly string[]>> = {
  excellent: ['excellent', 'very good', 'outstanding', '优', '優', '优秀', '優秀'],
  good: ['good', '良', '良好'],
  fair: ['fair', 'average', 'medium', '中', '中等', '一般', '普通'],
  poor: ['poor', 'bad', '差', '较差', '較差'],
};

const gradeByName: ReadonlyMap<string, ServiceGrade> = new Map(
  (Object.keys(serviceGradeNames) as ServiceGrade[]).flatMap((grade) =>
    serviceGradeNames[grade].map((name) => [name, grade] as const),
  ),
);

/** The grade that a cell names in any of the three languages, whatever its case and width. */
export function recogniseServiceGrade(operand: Operand): Outcome<ServiceGrade, OperandReason | 'notAGrade'> {
  const problem = findOperandProblem(operand);
  if (problem !== undefined) return fail(problem);
  const grade = gradeByName.get(String(operand).normalize('NFKC').trim().toLowerCase());
  return grade === undefined ? fail('notAGrade') : succeed(grade);
}
