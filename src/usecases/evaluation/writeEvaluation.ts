import { choiceOf, fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { Language } from '../../archive/language';
import type { EvaluatedCustomer, EvaluationInput, GradeInput, NumberInput } from './customerEvaluation';
import type { EvaluationField } from './evaluationBasis';
import { writeFiguresFrom } from './writeFiguresFrom';

/** What one cell of the row of an evaluation holds. */
export type EvaluationCell = (evaluated: EvaluatedCustomer) => CellValue;

/** The cells of a row of Evaluations that follow from an evaluation, without those that a decision fills. */
export type EvaluationCells = Readonly<Partial<Record<EvaluationField, EvaluationCell>>>;

/**
 * An evaluation as the row of its customer and year holds it, a function a cell, so that thousands of rows are written without an
 * object of twenty values for each: values only, so that it stays what it was when policies change. What a person has typed and
 * nobody can read stays as it is; what is not known is empty.
 */
export function writeEvaluation(year: number, language: Language): EvaluationCells {
  const label = (field: EvaluationField, id: string | undefined): string =>
    id === undefined ? '' : choiceOf(fieldOf('evaluations', field), id).label[language];
  const number =
    (input: NumberInput): EvaluationCell =>
    ({ numbers, missing }) =>
      numbers[input]?.value ?? findUnread(missing, input);
  const grade =
    (input: GradeInput): EvaluationCell =>
    ({ grades, missing }) =>
      label(input, grades[input]) || findUnread(missing, input);
  return {
    customerNumber: (evaluated) => evaluated.number,
    year: () => year,
    target: number('target'),
    actual: number('actual'),
    attitude: grade('attitude'),
    latePayments: number('latePayments'),
    onTimePayments: number('onTimePayments'),
    information: grade('information'),
    performancePoints: ({ parts }) => parts.performance ?? '',
    attitudePoints: ({ parts }) => parts.attitude ?? '',
    creditPoints: ({ parts }) => parts.credit ?? '',
    informationPoints: ({ parts }) => parts.information ?? '',
    score: ({ result }) => result?.score ?? '',
    grade: ({ result }) => label('grade', result?.grade),
    passed: ({ result }) => label('passed', result && (result.isPassed ? 'yes' : 'no')),
    recommendedReward: ({ result }) => label('recommendedReward', result?.recommended),
    figuresFrom: ({ numbers }) => writeFiguresFrom(numbers, language),
  };
}

function findUnread(missing: EvaluatedCustomer['missing'], input: EvaluationInput): CellValue {
  return missing.find((problem) => problem.input === input)?.value ?? '';
}
